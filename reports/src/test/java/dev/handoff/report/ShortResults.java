package dev.handoff.report;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.GridRows;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.Sweep;
import dev.handoff.experiment.Unsettled;
import dev.handoff.experiment.WeeklySummary;
import dev.handoff.statistics.WithBest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Results without what is known only where policies were simulated: settled, each with its own history, nothing open. */
public final class ShortResults {

    private ShortResults() {}

    /** Of a company whose state has settled, where nobody asks what open deals add. */
    public static RunResult run(
            long seed,
            int replications,
            double confidence,
            double warmUpWeeks,
            double horizonWeeks,
            RunResult.Stop stop,
            List<MetricSummary> metrics,
            List<WeeklySummary> weekly,
            long events) {
        return new RunResult(
                seed,
                replications,
                confidence,
                warmUpWeeks,
                horizonWeeks,
                stop,
                metrics,
                weekly,
                List.of(),
                events,
                Optional.empty());
    }

    /** Of policies that all do something else. */
    public static Comparison comparison(
            long seed,
            int replications,
            double confidence,
            double warmUpWeeks,
            double horizonWeeks,
            RunResult.Stop stop,
            List<Comparison.PolicyFigures> policies,
            List<Comparison.Difference> differences,
            List<Comparison.Ranking> best,
            List<Comparison.Turn> turns,
            long events) {
        return new Comparison(
                seed,
                replications,
                confidence,
                warmUpWeeks,
                horizonWeeks,
                stop,
                policies,
                differences,
                best,
                turns,
                List.of(),
                IntStream.range(0, policies.size()).boxed().toList(),
                policies.stream().map(policy -> List.<Unsettled>of()).toList(),
                false,
                events);
    }

    /** Of points that all do something else. */
    public static Sweep sweep(
            long seed,
            int replications,
            double confidence,
            double warmUpWeeks,
            double horizonWeeks,
            RunResult.Stop stop,
            List<String> points,
            List<Sweep.Response> responses,
            List<WithBest> best,
            GridRows rows) {
        return new Sweep(
                seed,
                replications,
                confidence,
                warmUpWeeks,
                horizonWeeks,
                stop,
                points,
                responses,
                best,
                List.of(),
                IntStream.range(0, points.size()).boxed().toList(),
                points.stream().map(point -> List.<Unsettled>of()).toList(),
                false,
                rows);
    }
}
