package dev.handoff.experiment;

import java.util.List;

/**
 * What every point of a grid gave in every finished replication: a row per replication, in it an array of metric values per point. Rows
 * can be kept and an interrupted experiment resumed from them.
 *
 * @param metrics metric names
 * @param units their units
 * @param rows the finished replications, 0 …
 */
public record GridRows(List<String> metrics, List<String> units, List<double[][]> rows) {

    /** Nothing finished yet. */
    public static GridRows none() {
        return new GridRows(List.of(), List.of(), List.of());
    }

    /** A metric of a point, replication by replication. */
    public double[] values(int point, String metric) {
        int index = metrics.indexOf(metric);
        return rows.stream().mapToDouble(row -> row[point][index]).toArray();
    }
}
