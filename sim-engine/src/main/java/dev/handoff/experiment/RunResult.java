package dev.handoff.experiment;

import dev.handoff.ledger.Metric;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What replicating one company under one policy gave.
 *
 * @param seed seed of all draws
 * @param replications number of replications behind every figure
 * @param confidence confidence level of every half-width, such as 0.95
 * @param warmUpWeeks weeks simulated before measuring
 * @param horizonWeeks weeks measured
 * @param stop why no further replication was run
 * @param metrics responses in the order of the model's list; a response whose mechanism the company does not have is absent
 * @param weekly responses by week
 * @param unsettled what of the company's state has not settled over the window
 * @param events events executed over all replications
 * @param openDeals what the change in open deals over the window adds to contribution: what is contributed with them less what deals
 *     closed leave, replication by replication; empty for a company without money
 */
public record RunResult(
        long seed,
        int replications,
        double confidence,
        double warmUpWeeks,
        double horizonWeeks,
        Stop stop,
        List<MetricSummary> metrics,
        List<WeeklySummary> weekly,
        List<Unsettled> unsettled,
        long events,
        Optional<MetricSummary> openDeals) {

    /** Why the run ended. */
    public enum Stop {
        /** The demanded number of replications was run, or as many as the time granted allowed. */
        FIXED,
        /** The demanded precision was reached. */
        PRECISION,
        /** The largest number of replications was reached before the precision was. */
        CAP,
        /** The user interrupted; the finished replications form a contiguous prefix. */
        INTERRUPTED
    }

    /** What luck means are corrected for; none where all are plain. */
    public Set<LuckControl> correctedFor() {
        return LuckControl.of(metrics.stream());
    }

    /** The figure of that metric, if the company has its mechanism. */
    public Optional<MetricSummary> metric(Metric metric) {
        return metric(metric.name());
    }

    /** The weekly series of that metric, if there is one and at least a week was measured. */
    public Optional<WeeklySummary> week(Metric metric) {
        return week(metric.name());
    }

    /** The metric of that name, if the company has its mechanism. */
    public Optional<MetricSummary> metric(String name) {
        return metrics.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    /** The weekly series of that name, if there is one and at least a week was measured. */
    public Optional<WeeklySummary> week(String name) {
        return weekly.stream()
                .filter(w -> w.name().equals(name) && !w.mean().isEmpty())
                .findFirst();
    }
}
