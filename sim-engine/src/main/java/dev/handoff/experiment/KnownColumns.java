package dev.handoff.experiment;

import java.util.Arrays;

/** Rows of figures of which many are never known: a column takes room from the first row on in which it is, and is NaN before. */
final class KnownColumns {

    private static final int FIRST = 16;

    private double[][] columns = {};
    private int rows;

    /** Takes the next row. */
    void add(double[] row) {
        if (columns.length < row.length) {
            columns = Arrays.copyOf(columns, row.length);
        }
        for (int i = 0; i < row.length; i++) {
            if (!Double.isNaN(row[i])) {
                place(i)[rows] = row[i];
            }
        }
        rows++;
    }

    /** The column of that number, with room for the present row. */
    private double[] place(int column) {
        double[] known = columns[column] == null ? new double[0] : columns[column];
        if (known.length <= rows) {
            double[] longer = Arrays.copyOf(known, Math.max(FIRST, rows + 1 + rows / 4));
            Arrays.fill(longer, known.length, longer.length, Double.NaN);
            columns[column] = longer;
        }
        return columns[column];
    }

    /** The figures of a column, row by row; NaN where it is not known. */
    double[] column(int column) {
        double[] all = new double[rows];
        double[] known = columns[column] == null ? new double[0] : columns[column];
        int filled = Math.min(rows, known.length);
        System.arraycopy(known, 0, all, 0, filled);
        Arrays.fill(all, filled, rows, Double.NaN);
        return all;
    }
}
