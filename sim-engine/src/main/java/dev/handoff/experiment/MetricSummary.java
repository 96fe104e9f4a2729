package dev.handoff.experiment;

import dev.handoff.statistics.ControlledMean;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.MeanIntervals;
import dev.handoff.statistics.Moments;
import dev.handoff.statistics.QuantileInterval;
import java.util.List;
import java.util.Optional;

/**
 * One response over all replications.
 *
 * @param name metric name as in the model's list, such as {@code revenue.expected}
 * @param unit unit of the value: {@code leads}, {@code EUR}, {@code h}, {@code share}, {@code attempts} …
 * @param plain the plain mean and how the replications lie about it
 * @param hall Hall's interval of the mean, where it was asked for and can be had; then it is the one to show
 * @param quantiles intervals of the quantiles over replications, by p; empty where nobody needs them
 * @param controlled the mean corrected for the luck of these replications, where that was done; then it is the one to show
 */
public record MetricSummary(
        String name,
        String unit,
        OverReplications plain,
        Optional<Interval> hall,
        List<QuantileInterval> quantiles,
        Optional<ControlledMean> controlled) {

    public MetricSummary {
        quantiles = List.copyOf(quantiles);
    }

    /**
     * The mean over replications, and how they lie about it.
     *
     * @param mean mean over replications; NaN when undefined in every replication, +∞ when some replication's value is (a quantile of waits
     *     that most leads never end)
     * @param halfWidth half-width of Student's confidence interval of the mean; NaN when it cannot be had (one replication, infinite
     *     values)
     * @param sd standard deviation over replications
     * @param min smallest replication
     * @param p10 10 % quantile over replications
     * @param p50 median over replications
     * @param p90 90 % quantile over replications
     * @param max largest replication
     * @param count replications in which the metric is defined
     * @param skewness sample skewness over replications; large values mean that a t-interval may cover too little
     */
    public record OverReplications(
            double mean,
            double halfWidth,
            double sd,
            double min,
            double p10,
            double p50,
            double p90,
            double max,
            int count,
            double skewness) {}

    /** With Student's interval of the plain mean, and none of the quantiles. */
    public static MetricSummary of(String name, String unit, OverReplications plain) {
        return new MetricSummary(name, unit, plain, Optional.empty(), List.of(), Optional.empty());
    }

    /** The plain mean over replications; {@link #bestMean()} is the one to show. */
    public double mean() {
        return plain.mean();
    }

    /** Half-width of Student's interval of the plain mean; {@link #bestHalfWidth()} is the one to show. */
    public double halfWidth() {
        return plain.halfWidth();
    }

    /** Standard deviation over replications. */
    public double sd() {
        return plain.sd();
    }

    /** The smallest replication. */
    public double min() {
        return plain.min();
    }

    /** 10 % quantile over replications. */
    public double p10() {
        return plain.p10();
    }

    /** Median over replications. */
    public double p50() {
        return plain.p50();
    }

    /** 90 % quantile over replications. */
    public double p90() {
        return plain.p90();
    }

    /** The largest replication. */
    public double max() {
        return plain.max();
    }

    /** Replications in which the metric is defined. */
    public int count() {
        return plain.count();
    }

    /** Sample skewness over replications. */
    public double skewness() {
        return plain.skewness();
    }

    /** The interval of that quantile, if it was calculated. */
    public Optional<QuantileInterval> quantile(double p) {
        return quantiles.stream().filter(q -> q.p() == p).findFirst();
    }

    /** Whether the mean is given Student's interval, and the values are so skewed that it should miss far too often on one side. */
    public boolean tooSkewed(double confidence) {
        return hall.isEmpty()
                && MeanIntervals.tooSkewedForStudent(new Moments(count(), mean(), sd(), skewness()), confidence);
    }

    /** The estimate of the mean to show: corrected for luck where that was done. */
    public double bestMean() {
        return controlled.map(c -> c.interval().estimate()).orElse(mean());
    }

    /** The half-width that belongs to {@link #bestMean()}. */
    public double bestHalfWidth() {
        return controlled.map(c -> c.interval().halfWidth()).orElse(halfWidth());
    }

    /** The same with Hall's interval, where it can be had. */
    public MetricSummary withHall(Optional<Interval> interval) {
        return new MetricSummary(name, unit, plain, interval, quantiles, controlled);
    }

    /** The same with intervals of quantiles. */
    public MetricSummary withQuantiles(List<QuantileInterval> intervals) {
        return new MetricSummary(name, unit, plain, hall, intervals, controlled);
    }

    /** The same with the mean corrected for luck, where that was done. */
    public MetricSummary withControlled(Optional<ControlledMean> corrected) {
        return new MetricSummary(name, unit, plain, hall, quantiles, corrected);
    }
}
