package dev.handoff.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a field given on a grid is zero: a short straight line in every tile between four points that is crossed (marching squares, Lorensen
 * and Cline, Computer Graphics 21, 1987, in two dimensions).
 */
final class ZeroContour {

    private ZeroContour() {}

    /**
     * A piece of it, in columns and rows.
     *
     * @param fromColumn where it begins
     * @param fromRow where it begins
     * @param toColumn where it ends
     * @param toRow where it ends
     */
    record Piece(double fromColumn, double fromRow, double toColumn, double toRow) {}

    /**
     * All pieces.
     *
     * @param field [row][column]
     */
    static List<Piece> of(double[][] field) {
        List<Piece> pieces = new ArrayList<>();
        for (int r = 0; r + 1 < field.length; r++) {
            for (int c = 0; c + 1 < field[r].length; c++) {
                pieces.addAll(tile(field, r, c));
            }
        }
        return pieces;
    }

    private static List<Piece> tile(double[][] field, int r, int c) {
        List<double[]> cuts = new ArrayList<>();
        cut(cuts, field[r][c], field[r][c + 1], c, r, 1, 0);
        cut(cuts, field[r][c + 1], field[r + 1][c + 1], c + 1, r, 0, 1);
        cut(cuts, field[r + 1][c], field[r + 1][c + 1], c, r + 1, 1, 0);
        cut(cuts, field[r][c], field[r + 1][c], c, r, 0, 1);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i += 2) {
            pieces.add(new Piece(cuts.get(i)[0], cuts.get(i)[1], cuts.get(i + 1)[0], cuts.get(i + 1)[1]));
        }
        return pieces;
    }

    /** Where the field changes its sign along an edge. */
    private static void cut(List<double[]> cuts, double from, double to, int column, int row, int right, int up) {
        if (from < 0 != to < 0) {
            double share = from / (from - to);
            cuts.add(new double[] {column + share * right, row + share * up});
        }
    }
}
