package dev.handoff.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

/**
 * Two versions of Handoff side by side: {@code java -cp benchmarks.jar dev.handoff.benchmarks.BesideEarlier EARLIER.jar PRESENT.jar
 * [ROUNDS [SCENARIO ...]]}.
 *
 * <p>Both live in one virtual machine, each in a class loader of its own, and run the same replication in turn, the first to start
 * changing from round to round, so that what else the machine does falls on both. Time is the thread's own on the processor.
 */
public final class BesideEarlier {
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 20;

    private BesideEarlier() {}

    /** Prints the figures. */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
        List<String> scenarios = arguments.length > 3
                ? Arrays.asList(arguments).subList(3, arguments.length)
                : List.of("industry-baseline", "signed-sla", "hot-leads", "cold-war");
        System.out.println(
                "| scenario | ms/replication before | now | now ÷ before (quartiles) | events now ÷ before | time of an event now ÷ before |");
        System.out.println("|---|--:|--:|--:|--:|--:|");
        for (String scenario : scenarios) {
            compare(scenario, version(arguments[0], scenario), version(arguments[1], scenario), rounds);
        }
    }

    /** The class that runs replications, with the version's own classes behind it. */
    private static LongUnaryOperator version(String jar, String scenario) throws Exception {
        URL own = BesideEarlier.class.getProtectionDomain().getCodeSource().getLocation();
        URL[] places = {Path.of(jar).toUri().toURL(), own};
        ClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
        return (LongUnaryOperator) loader.loadClass("dev.handoff.benchmarks.OneReplication")
                .getConstructor(String.class)
                .newInstance(scenario);
    }

    private static void compare(String scenario, LongUnaryOperator before, LongUnaryOperator now, int rounds) {
        for (int i = 0; i < WARM_UP; i++) {
            before.applyAsLong(i);
            now.applyAsLong(i);
        }
        double[][] nanos = new double[2][rounds];
        double[] events = new double[2];
        for (int i = 0; i < rounds; i++) {
            for (int turn = 0; turn < 2; turn++) {
                int which = (i + turn) % 2;
                long start = THREAD.getCurrentThreadCpuTime();
                events[which] += (which == 0 ? before : now).applyAsLong(i);
                nanos[which][i] = THREAD.getCurrentThreadCpuTime() - start;
            }
        }
        double[] ratios = IntStream.range(0, rounds)
                .mapToDouble(i -> nanos[1][i] / nanos[0][i])
                .sorted()
                .toArray();
        double moreEvents = events[1] / events[0];
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.2f (%.2f, %.2f) | %.2f | %.2f |%n",
                scenario,
                median(nanos[0]) / 1e6,
                median(nanos[1]) / 1e6,
                ratios[rounds / 2],
                ratios[rounds / 4],
                ratios[rounds - 1 - rounds / 4],
                moreEvents,
                ratios[rounds / 2] / moreEvents);
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }
}
