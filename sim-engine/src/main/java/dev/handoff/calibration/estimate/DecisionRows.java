package dev.handoff.calibration.estimate;

import java.util.Arrays;

/** What bears on each of many decisions, given row by row when asked: a million rows need not be kept. */
public interface DecisionRows {

    /** How many decisions there are. */
    int size();

    /** How many numbers bear on each. */
    int width();

    /**
     * Writes what bears on a decision.
     *
     * @param decision from 0
     * @param row takes {@link #width} numbers from its first place on
     */
    void read(int decision, double[] row);

    /** Rows that are kept. */
    static DecisionRows of(double[][] rows) {
        return new DecisionRows() {
            @Override
            public int size() {
                return rows.length;
            }

            @Override
            public int width() {
                return rows[0].length;
            }

            @Override
            public void read(int decision, double[] row) {
                System.arraycopy(rows[decision], 0, row, 0, rows[decision].length);
            }
        };
    }

    /**
     * The same rows with a column for each kind behind them: 1 where the decision is of that kind.
     *
     * @param kind of each decision, from 0; −1 for none
     * @param kinds how many there are
     */
    default DecisionRows beside(int[] kind, int kinds) {
        DecisionRows narrow = this;
        return new DecisionRows() {
            @Override
            public int size() {
                return narrow.size();
            }

            @Override
            public int width() {
                return narrow.width() + kinds;
            }

            @Override
            public void read(int decision, double[] row) {
                narrow.read(decision, row);
                Arrays.fill(row, narrow.width(), narrow.width() + kinds, 0);
                if (kind[decision] >= 0) {
                    row[narrow.width() + kind[decision]] = 1;
                }
            }
        };
    }
}
