package dev.handoff.benchmarks;

import dev.handoff.experiment.CompareExperiment;
import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.OptimizeExperiment;
import dev.handoff.experiment.OptimizePlan;
import dev.handoff.experiment.Optimum;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.Progress;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.statistics.PairedComparison;
import dev.handoff.statistics.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * What choosing among 100 policies of a shipped scenario costs: Kim and Nelson's race beside equally many replications for each policy:
 * {@code RealSelection [DELTA [HORIZON]]}, by default 100000 (EUR) and 26w. Takes minutes.
 */
public final class RealSelection {

    private static final double ALPHA = 0.05;
    private static final int FIRST = 20;
    private static final int SIDE = 10;
    private static final String OBJECTIVE = "contribution.expected";

    private RealSelection() {}

    /** Prints the figures. */
    public static void main(String[] arguments) {
        double delta = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 100_000;
        String horizon = arguments.length > 1 ? arguments[1] : "26w";
        List<Policy> policies = policies("run.horizon=" + horizon);
        Optimum race = race(policies, delta);
        Selection selection = race.selection();
        System.out.printf(
                Locale.ROOT,
                "%s, %d policies, δ %.0f: race %d replications, outcome %s%n",
                horizon,
                policies.size(),
                delta,
                selection.spent(),
                selection.outcome());
        int ahead = selection.leader().orElseThrow();
        System.out.println("ahead: " + policies.get(ahead).name() + ", " + selection.replications().get(ahead)
                + " replications");
        double[] deviations = deviationsFrom(policies, ahead);
        report("largest", DoubleStream.of(deviations).max().orElseThrow(), policies.size(), delta, selection.spent());
        double root = Math.sqrt(DoubleStream.of(deviations).map(d -> d * d).average().orElseThrow());
        report("mean square", root, policies.size(), delta, selection.spent());
    }

    private static void report(String which, double deviation, int policies, double delta, long spent) {
        long equal = policies * equalAllocation(deviation, policies, delta);
        System.out.printf(
                Locale.ROOT,
                "equally many for each, %s sd of a difference %.0f: %d replications, %.1f times the race%n",
                which,
                deviation,
                equal,
                equal / (double) spent);
    }

    private static List<Policy> policies(String period) {
        Scenario base = ScenarioLoader.load("signed-sla", List.of(period)).orThrow();
        return IntStream.range(0, SIDE * SIDE)
                .mapToObj(i -> policy(base, period, i / SIDE / (SIDE - 1.0), i % SIDE / (SIDE - 1.0) / 2))
                .toList();
    }

    private static Policy policy(Scenario base, String period, double enforcement, double share) {
        String watched = String.format(Locale.ROOT, "sla.sales.enforcement=%.3f", enforcement);
        String prospecting = String.format(Locale.ROOT, "prospecting.share=%.3f", share);
        Scenario other = ScenarioLoader.load("signed-sla", List.of(period, watched, prospecting))
                .orThrow();
        return new Policy(watched + ", " + prospecting, Rollout.of(base, other));
    }

    private static Optimum race(List<Policy> policies, double delta) {
        OptimizePlan plan = new OptimizePlan(
                OBJECTIVE, true, List.of(), delta, FIRST, 1_000_000, 2, 1, 1 - ALPHA, 2);
        return OptimizeExperiment.run(policies.get(0), policies, plan, 0, Progress.SILENT);
    }

    /** Standard deviation of each other policy's difference from that one, from replications of their own seed. */
    private static double[] deviationsFrom(List<Policy> policies, int best) {
        List<Policy> bestFirst = new ArrayList<>(List.of(policies.get(best)));
        IntStream.range(0, policies.size()).filter(i -> i != best).mapToObj(policies::get).forEach(bestFirst::add);
        Comparison result = CompareExperiment.run(bestFirst, Plan.fixed(2, FIRST, 2), Progress.SILENT);
        return IntStream.range(1, bestFirst.size())
                .mapToObj(i -> result.difference(i, OBJECTIVE).orElseThrow().adjusted().comparison())
                .mapToDouble(PairedComparison::sd)
                .toArray();
    }

    /** As {@link SelectionCost}: the least that promises as much if the variance were known beforehand. */
    private static long equalAllocation(double deviation, int policies, double delta) {
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - ALPHA / (policies - 1));
        return Math.max(FIRST, (long) Math.ceil(z * z * deviation * deviation / (delta * delta)));
    }
}
