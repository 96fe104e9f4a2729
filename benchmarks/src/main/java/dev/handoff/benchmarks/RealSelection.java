package dev.handoff.benchmarks;

import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.statistics.KimNelson;
import dev.handoff.statistics.PairedComparison;
import dev.handoff.statistics.Selection;
import dev.handoff.statistics.SelectionPlan;
import dev.handoff.statistics.Systems;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * What choosing among 100 policies of a shipped scenario costs: Kim and Nelson's race beside equally many replications for each policy:
 * {@code RealSelection [HORIZON [WARM-UP]]}, by default 13w and 8w. Takes minutes; a replication once run serves every δ.
 */
public final class RealSelection implements Systems {

    private static final double ALPHA = 0.05;
    private static final int FIRST = 20;
    private static final int SIDE = 10;
    private static final String OBJECTIVE = "contribution.expected";

    private final List<Policy> policies;
    private final List<double[]> known = new ArrayList<>(); // by replication; NaN where nobody asked yet

    private RealSelection(List<Policy> policies) {
        this.policies = policies;
    }

    /** Prints the table. */
    public static void main(String[] arguments) {
        String horizon = "run.horizon=" + (arguments.length > 0 ? arguments[0] : "13w");
        String warmUp = "run.warmUp=" + (arguments.length > 1 ? arguments[1] : "8w");
        RealSelection systems = new RealSelection(policies(List.of(horizon, warmUp)));
        System.out.println(
                "| δ | race | selected | sd of a difference, median | largest | equally many, median | largest |");
        for (double delta : new double[] {100_000, 50_000, 20_000, 10_000, 5_000}) {
            row(systems, delta);
        }
    }

    private static void row(RealSelection systems, double delta) {
        Selection selection = KimNelson.select(systems, SelectionPlan.of(delta, ALPHA, FIRST));
        int best = selection.selected().orElseThrow();
        double[] sd = systems.deviationsFrom(best);
        double median = sd[sd.length / 2];
        double largest = sd[sd.length - 1];
        System.out.printf(
                Locale.ROOT,
                "| %.0f | %d | %s | %.0f | %.0f | %d | %d |%n",
                delta,
                selection.spent(),
                systems.policies.get(best).name(),
                median,
                largest,
                systems.count() * equalAllocation(median, systems.count(), delta),
                systems.count() * equalAllocation(largest, systems.count(), delta));
    }

    private static List<Policy> policies(List<String> period) {
        Scenario base = ScenarioLoader.load("signed-sla", period).orThrow();
        return IntStream.range(0, SIDE * SIDE)
                .mapToObj(i -> policy(base, period, i / SIDE / (SIDE - 1.0), i % SIDE / (SIDE - 1.0) / 2))
                .toList();
    }

    private static Policy policy(Scenario base, List<String> period, double enforcement, double share) {
        List<String> changes = new ArrayList<>(period);
        changes.add(String.format(Locale.ROOT, "sla.sales.enforcement=%.3f", enforcement));
        changes.add(String.format(Locale.ROOT, "prospecting.share=%.3f", share));
        Scenario other = ScenarioLoader.load("signed-sla", changes).orThrow();
        return new Policy(String.format(Locale.ROOT, "%.2f / %.2f", enforcement, share), Rollout.of(base, other));
    }

    @Override
    public int count() {
        return policies.size();
    }

    @Override
    public double[][] replicate(int replication, BitSet alive) {
        if (known.size() == replication) {
            known.add(IntStream.range(0, count()).mapToDouble(i -> Double.NaN).toArray());
        }
        double[] values = known.get(replication);
        alive.stream()
                .parallel()
                .filter(i -> Double.isNaN(values[i]))
                .forEach(i -> values[i] = simulate(i, replication));
        double[][] rows = new double[count()][];
        alive.stream().forEach(i -> rows[i] = new double[] {values[i]});
        return rows;
    }

    /** One replication under a seed of its own, the same for every policy. */
    private double simulate(int policy, int replication) {
        return RunExperiment.run(policies.get(policy).timeline(), Plan.fixed(1000 + replication, 1, 1), Progress.SILENT)
                .metric(OBJECTIVE)
                .orElseThrow()
                .mean();
    }

    /** Standard deviation of each other policy's difference from that one over the first stage, sorted. */
    private double[] deviationsFrom(int best) {
        double[] of = firstStage(best);
        return IntStream.range(0, count())
                .filter(i -> i != best)
                .mapToDouble(
                        i -> PairedComparison.of(of, firstStage(i), 1 - ALPHA).sd())
                .sorted()
                .toArray();
    }

    private double[] firstStage(int policy) {
        return known.subList(0, FIRST).stream()
                .mapToDouble(values -> values[policy])
                .toArray();
    }

    /** As {@link SelectionCost}: the least that promises as much if the variance were known beforehand. */
    private static long equalAllocation(double deviation, int policies, double delta) {
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - ALPHA / (policies - 1));
        return Math.max(1, (long) Math.ceil(z * z * deviation * deviation / (delta * delta)));
    }
}
