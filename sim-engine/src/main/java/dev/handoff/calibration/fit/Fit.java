package dev.handoff.calibration.fit;

import dev.handoff.calibration.estimate.SpeedSlopes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A company fitted to a CRM's export.
 *
 * @param blocks fitted values with their errors, by what hangs together
 * @param notFitted what stays as it was, and why
 * @param profile rhythm and hours, which are counted and not drawn
 * @param figures what the log shows of follow-up, as counted
 * @param speed the three ways of looking at speed, where there is enough to look at
 */
public record Fit(
        List<FitBlock> blocks,
        List<NotFitted> notFitted,
        Profile profile,
        ObservedFollowUp figures,
        Optional<SpeedSlopes> speed) {

    /** How many draws a file of them has. */
    public static final int DRAWS = 200;

    /** The same with other blocks. */
    public Fit with(List<FitBlock> others) {
        return new Fit(others, notFitted, profile, figures, speed);
    }

    /** All fitted values, in the order of the draws' columns. */
    public List<Estimate> estimates() {
        return blocks.stream().flatMap(block -> block.estimates().stream()).toList();
    }

    /** The fitted value of a path. */
    public Optional<Estimate> estimate(String path) {
        return estimates().stream().filter(e -> e.path().equals(path)).findFirst();
    }

    /**
     * Draws of the fitted values, one row each in the order of {@link #estimates}: keyed by seed and draw, the same everywhere.
     *
     * @param count how many, usually {@link #DRAWS}
     */
    public List<double[]> draws(long seed, int count) {
        List<double[]> rows = new ArrayList<>();
        int width = estimates().size();
        for (int draw = 0; draw < count; draw++) {
            double[] row = new double[width];
            int at = 0;
            for (FitBlock block : blocks) {
                double[] values = block.draw(seed, draw);
                System.arraycopy(values, 0, row, at, values.length);
                at += values.length;
            }
            rows.add(row);
        }
        return rows;
    }
}
