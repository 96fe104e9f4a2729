package dev.handoff.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import umontreal.ssj.simevents.eventlist.Henriksen;
import umontreal.ssj.simevents.eventlist.SplayTree;

/**
 * Our kernel beside its peers in one run: {@code java -jar benchmarks.jar [ROUNDS [SCALE [WORKLOAD]]]}.
 *
 * <p>In each round every contender runs the same events once, in turning order, so that a disturbance of the machine hits all alike; the
 * first rounds only warm up. Time is the thread's own on the processor, so waiting for other programs does not count. A figure is the median of its rounds, a ratio the median of the rounds' ratios.
 */
public final class SideBySide {
    private static final int WARM_UP = 3;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final List<Contender> contenders = List.of(
            new Handoff(),
            new Ssj("SSJ Henriksen", Henriksen::new),
            new Ssj("SSJ default", SplayTree::new),
            new JdkQueue());

    private final int rounds;

    private SideBySide(int rounds) {
        this.rounds = rounds;
    }

    /** Prints the table. */
    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
        double scale = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 1;
        String only = arguments.length > 2 ? arguments[2] : "";
        new SideBySide(rounds)
                .compare(Workload.all(scale).stream()
                        .filter(w -> w.name().startsWith(only))
                        .toList());
    }

    private void compare(List<Workload> workloads) {
        System.out.println("| million events/s | " + String.join(" | ", names())
                + " | ÷ Henriksen | ÷ default | ÷ PriorityQueue |");
        System.out.println("|---|" + "--:|".repeat(2 * contenders.size() - 1));
        workloads.forEach(this::compare);
    }

    private void compare(Workload workload) {
        Contender.Model[] models = contenders.stream().map(workload.model()).toArray(Contender.Model[]::new);
        double[][] speeds = new double[models.length][rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int turn = 0; turn < models.length; turn++) {
                int who = Math.floorMod(round + turn, models.length);
                double speed = speed(models[who], workload.events());
                if (round >= 0) {
                    speeds[who][round] = speed;
                }
            }
            requireSameHistory(workload, models);
        }
        System.out.println(row(workload.name(), speeds));
    }

    private static double speed(Contender.Model model, int events) {
        long start = THREAD.getCurrentThreadCpuTime();
        model.run(events);
        return 1e3 * events / (THREAD.getCurrentThreadCpuTime() - start);
    }

    private void requireSameHistory(Workload workload, Contender.Model[] models) {
        for (int i = 1; i < models.length; i++) {
            if (models[i].clock() != models[0].clock()) {
                throw new IllegalStateException(
                        workload.name() + ": " + contenders.get(i).name() + " is at " + models[i].clock() + ", "
                                + contenders.get(0).name() + " at " + models[0].clock());
            }
        }
    }

    private String row(String name, double[][] speeds) {
        StringBuilder row = new StringBuilder("| ").append(name);
        for (double[] each : speeds) {
            row.append(String.format(Locale.ROOT, " | %.2f", median(each)));
        }
        for (int i = 1; i < speeds.length; i++) {
            row.append(String.format(Locale.ROOT, " | %.2f", median(ratios(speeds[0], speeds[i]))));
        }
        return row.append(" |").toString();
    }

    private static double[] ratios(double[] ours, double[] theirs) {
        double[] ratios = new double[ours.length];
        Arrays.setAll(ratios, i -> ours[i] / theirs[i]);
        return ratios;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private List<String> names() {
        return contenders.stream().map(Contender::name).toList();
    }
}
