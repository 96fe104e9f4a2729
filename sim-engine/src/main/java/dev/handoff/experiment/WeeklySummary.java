package dev.handoff.experiment;

import java.util.List;

/**
 * One response week by week over the measured horizon.
 *
 * @param name metric name
 * @param unit unit of the value
 * @param mean mean of each week over replications
 * @param halfWidth half-width of the pointwise confidence interval of that mean
 * @param p10 10 % quantile over replications: one year in ten this week is lower
 * @param p90 90 % quantile over replications
 */
public record WeeklySummary(
        String name, String unit, List<Double> mean, List<Double> halfWidth, List<Double> p10, List<Double> p90) {}
