package dev.handoff.experiment;

/**
 * One response over all replications.
 *
 * @param name metric name as in the model's list, such as {@code revenue.expected}
 * @param unit unit of the value: {@code leads}, {@code EUR}, {@code h}, {@code share}, {@code attempts} …
 * @param mean mean over replications; NaN when undefined in every replication, +∞ when some replication's value is (a quantile of waits
 *     that most leads never end)
 * @param halfWidth half-width of the confidence interval of the mean; NaN when it cannot be had (one replication, infinite values)
 * @param sd standard deviation over replications
 * @param min smallest replication
 * @param p10 10 % quantile over replications
 * @param p50 median over replications
 * @param p90 90 % quantile over replications
 * @param max largest replication
 * @param count replications in which the metric is defined
 * @param skewness sample skewness over replications; large values mean that a t-interval may cover too little
 */
public record MetricSummary(
        String name,
        String unit,
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
