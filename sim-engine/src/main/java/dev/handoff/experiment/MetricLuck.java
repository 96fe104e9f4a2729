package dev.handoff.experiment;

import java.util.Arrays;
import java.util.List;

/**
 * How lucky replications were in one metric.
 *
 * @param talents a row per replication: what they do to the metric is estimated
 * @param sizes what the sizes of customers did to it, replication by replication: that much, to the cent
 */
record MetricLuck(double[][] talents, double[] sizes) {

    /** How many talents there are. */
    static final int TALENTS = 2;

    /** Numbers of a row. */
    static final int COUNT = TALENTS + 1;

    /** Of rows of talents followed by what sizes did. */
    static MetricLuck of(List<double[]> rows) {
        return new MetricLuck(
                rows.stream().map(row -> Arrays.copyOf(row, TALENTS)).toArray(double[][]::new),
                rows.stream().mapToDouble(row -> row[TALENTS]).toArray());
    }

    /** The same talents where sizes did that much. */
    MetricLuck withSizes(double[] others) {
        return new MetricLuck(talents, others);
    }
}
