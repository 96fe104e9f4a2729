package dev.handoff.experiment;

import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricUnit;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.MeanIntervals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A measure of state that has not settled over the window: the mean of its slopes over replications, which are independent, is clearly not
 * 0 (Student's t at 99 % for all measures of state together), and the move is large enough to matter: two points a year for a share, a
 * tenth of the mean a year and one lead for a number of leads, a tenth of weekly revenue a year for contribution.
 *
 * @param metric which, such as {@code queue.length}
 * @param perWeek change a week, with its half-width
 * @param mean mean over the window
 */
public record Unsettled(String metric, Interval perWeek, double mean) {

    private static final double MISTAKES = 0.01;
    private static final double WEEKS_A_YEAR = 52;
    private static final double POINTS = 0.02;
    private static final double PART = 0.1;
    private static final int FEWEST_REPLICATIONS = 3;

    /**
     * Every measure of state that has not settled.
     *
     * @param drifts one a replication
     * @param revenuePerWeek expected revenue a week, for judging contribution
     */
    static List<Unsettled> of(List<Drift> drifts, double revenuePerWeek) {
        List<Unsettled> found = new ArrayList<>();
        for (int state = 0; state < Drift.STATES.size(); state++) {
            int s = state;
            double[] slopes = drifts.stream()
                    .mapToDouble(d -> d.slopes()[s])
                    .filter(v -> !Double.isNaN(v))
                    .toArray();
            double mean = drifts.stream()
                    .mapToDouble(d -> d.means()[s])
                    .filter(v -> !Double.isNaN(v))
                    .average()
                    .orElse(Double.NaN);
            Unsettled one = new Unsettled(Drift.STATES.get(s), interval(slopes), mean);
            if (slopes.length >= FEWEST_REPLICATIONS && one.moves(revenuePerWeek)) {
                found.add(one);
            }
        }
        return List.copyOf(found);
    }

    private static Interval interval(double[] slopes) {
        boolean still = Arrays.stream(slopes).distinct().count() < 2;
        return still
                ? Interval.around(slopes.length == 0 ? Double.NaN : slopes[0], 0, 1 - MISTAKES)
                : MeanIntervals.student(slopes, 1 - MISTAKES / Drift.STATES.size());
    }

    private boolean moves(double revenuePerWeek) {
        double slope = Math.abs(perWeek.estimate());
        return slope > perWeek.halfWidth() && slope * WEEKS_A_YEAR > worthTelling(revenuePerWeek);
    }

    private double worthTelling(double revenuePerWeek) {
        return switch (Metric.named(metric).map(Metric::unit).orElse(MetricUnit.SHARE)) {
            case LEADS -> Math.max(1, PART * Math.abs(mean));
            case MONEY -> PART * Math.abs(revenuePerWeek);
            default -> POINTS;
        };
    }
}
