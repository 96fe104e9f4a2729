package dev.handoff.api;

import dev.handoff.experiment.Comparison;
import dev.handoff.ledger.Metric;

/**
 * How one figure differs between another policy and the base, replication by replication on the same luck; expected money corrected for
 * luck as in a run.
 *
 * @param policy number of the other policy, from 1, in the order in which they were given
 * @param name name of the figure, such as {@code revenue.expected}
 * @param label what reports call it
 * @param unit its unit
 * @param base mean under the base
 * @param other mean under the other policy
 * @param difference mean of other − base; exactly 0 where both are the same
 * @param halfWidth half-width of its interval by itself (paired t)
 * @param simultaneousHalfWidth half-width of intervals that hold for all other policies together (Bonferroni)
 * @param pValue probability of so large a difference without one, adjusted for the number of policies (Holm)
 */
public record FigureDifference(
        int policy,
        String name,
        String label,
        String unit,
        double base,
        double other,
        double difference,
        double halfWidth,
        double simultaneousHalfWidth,
        double pValue) {
    static FigureDifference of(Comparison.Difference d) {
        return new FigureDifference(
                d.other(),
                d.metric(),
                Metric.label(d.metric()),
                d.unit(),
                d.adjusted().comparison().base(),
                d.adjusted().comparison().other(),
                d.mean(),
                d.halfWidth(),
                d.adjusted().simultaneousHalfWidth(),
                d.adjusted().holmPValue());
    }
}
