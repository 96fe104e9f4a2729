package dev.handoff.benchmarks;

import dev.handoff.company.Timeline;
import dev.handoff.experiment.CompareExperiment;
import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.Luck;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.Progress;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.statistics.PairedComparison;
import java.util.List;
import java.util.Locale;

/**
 * What comparing the baseline with the signed agreement costs: replications for a half-width of 2 % of the baseline's figure with common
 * and with independent luck, and what a second thread brings: {@code ComparisonCost [REPLICATIONS [steady]]}, where
 * steady lets both policies warm up under themselves.
 */
public final class ComparisonCost {

    private static final double TARGET = 0.02;
    private static final double NANOS_PER_SECOND = 1e9;

    private ComparisonCost() {}

    /** Prints the tables. */
    public static void main(String[] arguments) {
        int replications = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        List<Policy> policies = policies(arguments.length > 1 && arguments[1].equals("steady"));
        CompareExperiment.run(policies, Plan.fixed(1, 10, 2), Progress.SILENT); // warms the compiler up
        Comparison common =
                CompareExperiment.run(policies, Plan.fixed(1, replications, 2), Luck.COMMON, Progress.SILENT);
        Comparison own =
                CompareExperiment.run(policies, Plan.fixed(1, replications, 2), Luck.INDEPENDENT, Progress.SILENT);
        System.out.println("| figure | replications, common luck | independent luck | ÷ |");
        System.out.println("|---|--:|--:|--:|");
        for (String metric : List.of("revenue.expected", "revenue", "contribution.expected", "wins", "sqls")) {
            double with = needed(common, metric);
            double without = needed(own, metric);
            System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f | %.1f |%n", metric, with, without, without / with);
        }
        threads(policies, replications);
    }

    private static List<Policy> policies(boolean steady) {
        Scenario base = ScenarioLoader.load("industry-baseline", List.of()).orThrow();
        Scenario signed = ScenarioLoader.load("signed-sla", List.of()).orThrow();
        Timeline other = steady ? signed.timeline() : Rollout.of(base, signed);
        return List.of(new Policy("base", base.timeline()), new Policy("signed", other));
    }

    /** n · (half-width / wanted half-width)². */
    private static double needed(Comparison result, String metric) {
        PairedComparison c =
                result.difference(1, metric).orElseThrow().adjusted().comparison();
        double ratio = c.halfWidth() / (TARGET * Math.abs(c.base()));
        return c.count() * ratio * ratio;
    }

    private static void threads(List<Policy> policies, int replications) {
        double one = seconds(policies, replications, 1);
        double two = seconds(policies, replications, 2);
        System.out.printf(
                Locale.ROOT,
                "%n%d replications of both: %.1f s on one thread, %.1f s on two, %.2f times as fast%n",
                replications,
                one,
                two,
                one / two);
    }

    private static double seconds(List<Policy> policies, int replications, int threads) {
        long began = System.nanoTime();
        CompareExperiment.run(policies, Plan.fixed(1, replications, threads), Progress.SILENT);
        return (System.nanoTime() - began) / NANOS_PER_SECOND;
    }
}
