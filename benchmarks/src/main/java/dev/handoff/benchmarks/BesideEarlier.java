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
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Two versions of Handoff side by side: {@code java -cp benchmarks.jar dev.handoff.benchmarks.BesideEarlier EARLIER.jar PRESENT.jar
 * [ROUNDS [SCENARIO ...]]}.
 *
 * <p>Both live in one virtual machine, each in a class loader of its own, and run the same replication in turn, the first to start
 * changing from round to round, so that what else the machine does falls on both. Time is the thread's own on the processor. A version that
 * is loaded second is some per cent slower, whichever it is: so each is loaded first for half of the rounds, and both halves count alike.
 */
public final class BesideEarlier {
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 30;

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
            compare(scenario, arguments[0], arguments[1], Math.max(1, rounds / 2));
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

    private static void compare(String scenario, String before, String now, int roundsEach) throws Exception {
        Turns earlierFirst = turns(version(before, scenario), version(now, scenario), roundsEach);
        Turns presentFirst = turns(version(now, scenario), version(before, scenario), roundsEach).swapped();
        double[] ratios = earlierFirst.ratiosAnd(presentFirst);
        double ratio = Math.sqrt(median(earlierFirst.ratios()) * median(presentFirst.ratios()));
        double moreEvents = earlierFirst.events[1] / earlierFirst.events[0];
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.2f (%.2f, %.2f) | %.2f | %.2f |%n",
                scenario,
                (median(earlierFirst.nanos[0]) + median(presentFirst.nanos[0])) / 2e6,
                (median(earlierFirst.nanos[1]) + median(presentFirst.nanos[1])) / 2e6,
                ratio,
                ratios[ratios.length / 4],
                ratios[ratios.length - 1 - ratios.length / 4],
                moreEvents,
                ratio / moreEvents);
    }

    /** Runs two versions by turns, both warmed up before. */
    private static Turns turns(LongUnaryOperator first, LongUnaryOperator second, int rounds) {
        for (int i = 0; i < WARM_UP; i++) {
            first.applyAsLong(i);
            second.applyAsLong(i);
        }
        Turns turns = new Turns(new double[2][rounds], new double[2]);
        for (int i = 0; i < rounds; i++) {
            for (int turn = 0; turn < 2; turn++) {
                int which = (i + turn) % 2;
                long start = THREAD.getCurrentThreadCpuTime();
                turns.events[which] += (which == 0 ? first : second).applyAsLong(i);
                turns.nanos[which][i] = THREAD.getCurrentThreadCpuTime() - start;
            }
        }
        return turns;
    }

    /** Processor time of two versions by round, and events of each. */
    private record Turns(double[][] nanos, double[] events) {

        Turns swapped() {
            return new Turns(new double[][] {nanos[1], nanos[0]}, new double[] {events[1], events[0]});
        }

        double[] ratios() {
            return IntStream.range(0, nanos[0].length)
                    .mapToDouble(i -> nanos[1][i] / nanos[0][i])
                    .toArray();
        }

        double[] ratiosAnd(Turns others) {
            return DoubleStream.concat(Arrays.stream(ratios()), Arrays.stream(others.ratios()))
                    .sorted()
                    .toArray();
        }
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }
}
