package dev.handoff.scenario.fitted;

import dev.handoff.calibration.fit.Fit;
import dev.handoff.calibration.fit.FitBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.exception.MathIllegalStateException;

/** Draws of a fit. A draw in which a block has no values, because what it is computed from cannot be there, is passed over for the next. */
final class DrawsOfFit {
    private static final int MOST_TRIED = 5 * Fit.DRAWS;

    private DrawsOfFit() {}

    /** As many as a file of draws has; fewer where hardly any draw has values. */
    static List<double[]> of(Fit fit, long seed) {
        List<double[]> rows = new ArrayList<>();
        for (int draw = 0; draw < MOST_TRIED && rows.size() < Fit.DRAWS; draw++) {
            row(fit, seed, draw).ifPresent(rows::add);
        }
        return rows;
    }

    private static Optional<double[]> row(Fit fit, long seed, int draw) {
        double[] row = new double[fit.estimates().size()];
        int at = 0;
        for (FitBlock block : fit.blocks()) {
            double[] values;
            try {
                values = block.draw(seed, draw);
            } catch (MathIllegalStateException e) {
                return Optional.empty(); // the inversion of the definition did not converge
            }
            for (double value : values) {
                if (!Double.isFinite(value)) {
                    return Optional.empty();
                }
                row[at++] = value;
            }
        }
        return Optional.of(row);
    }
}
