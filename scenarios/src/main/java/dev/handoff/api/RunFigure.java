package dev.handoff.api;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.ledger.Metric;

/**
 * One figure over all replications.
 *
 * @param name its name, such as {@code revenue.expected}; {@code docs/reference/metrics.md} says what each is
 * @param label what reports call it
 * @param unit unit of the values: {@code leads}, {@code EUR}, {@code h}, {@code share} …
 * @param mean mean over replications as reports show it: of expected money corrected for luck from 30 replications on; NaN where it is
 *     defined in none
 * @param halfWidth half-width of the interval of that mean (Student's t); NaN where it cannot be had, as with one replication
 * @param sd standard deviation over replications
 * @param min smallest replication
 * @param p10 the value below which one replication in ten lies
 * @param p50 median over replications
 * @param p90 the value above which one replication in ten lies
 * @param max largest replication
 * @param count replications in which it is defined
 */
public record RunFigure(
        String name,
        String label,
        String unit,
        double mean,
        double halfWidth,
        double sd,
        double min,
        double p10,
        double p50,
        double p90,
        double max,
        int count) {
    static RunFigure of(MetricSummary summary) {
        return new RunFigure(
                summary.name(),
                Metric.label(summary.name()),
                summary.unit(),
                summary.bestMean(),
                summary.bestHalfWidth(),
                summary.sd(),
                summary.min(),
                summary.p10(),
                summary.p50(),
                summary.p90(),
                summary.max(),
                summary.count());
    }
}
