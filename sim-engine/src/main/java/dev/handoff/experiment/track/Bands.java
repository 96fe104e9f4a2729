package dev.handoff.experiment.track;

import java.util.Arrays;
import java.util.Optional;

/**
 * Bands for all indicators and weeks at once, and limits for their CUSUMs, calibrated by simulation.
 *
 * <p>Every indicator is watched in four ways ({@link Alarm}). The largest value of each over the horizon is put on one scale, (M − median)/(95 %
 * quantile − median) over the simulated horizons, so that none alarms more easily than another; the 95 % quantile of the largest of all is the
 * limit: of 100 companies that behave as simulated, 5 leave a band or a limit somewhere (the max-statistic of Westfall and Young 1993).
 */
final class Bands {
    private static final double TYPICAL = 0.5;
    private static final double RARE = 0.95;
    /** A statistic that hardly ever varies must not be blown up. */
    private static final double LEAST_SCALE = 0.25;

    private final Standard standard;
    private final double[][] centre;
    private final double[][] scale;
    private final double limit;

    /**
     * Calibrated.
     *
     * @param horizons by number, indicator and week
     * @param level share of horizons in line that may alarm, such as 0.05
     */
    Bands(double[][][] horizons, double level) {
        int indicators = horizons[0].length;
        Alarm[] alarms = Alarm.values();
        standard = new Standard(horizons);
        double[][][] peaks = new double[indicators][alarms.length][horizons.length];
        for (int i = 0; i < indicators; i++) {
            for (int r = 0; r < horizons.length; r++) {
                double[] scores = standard.scoresOfMember(horizons[r], i);
                for (Alarm alarm : alarms) {
                    peaks[i][alarm.ordinal()][r] = peak(alarm.path(scores));
                }
            }
        }
        centre = new double[indicators][alarms.length];
        scale = new double[indicators][alarms.length];
        double[] largest = new double[horizons.length];
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < indicators; i++) {
            for (int a = 0; a < alarms.length; a++) {
                double[] sorted = peaks[i][a].clone();
                Arrays.sort(sorted);
                centre[i][a] = quantile(sorted, TYPICAL);
                scale[i][a] = Math.max(LEAST_SCALE, quantile(sorted, RARE) - centre[i][a]);
                for (int r = 0; r < horizons.length; r++) {
                    largest[r] = Math.max(largest[r], (peaks[i][a][r] - centre[i][a]) / scale[i][a]);
                }
            }
        }
        Arrays.sort(largest);
        limit = quantile(largest, 1 - level);
    }

    private static double peak(double[] path) {
        return Arrays.stream(path).max().orElse(0);
    }

    /** The value of rank ⌈p(n + 1)⌉: a further one of the same kind is larger with chance 1 − p at most. */
    private static double quantile(double[] sorted, double p) {
        int rank = (int) Math.ceil(p * (sorted.length + 1));
        return sorted[Math.min(sorted.length, Math.max(1, rank)) - 1];
    }

    private double limit(int indicator, Alarm alarm) {
        return centre[indicator][alarm.ordinal()] + limit * scale[indicator][alarm.ordinal()];
    }

    double mean(int indicator, int week) {
        return standard.mean(indicator, week);
    }

    /** The lower end of the band. */
    double low(int indicator, int week) {
        return standard.mean(indicator, week) - limit(indicator, Alarm.LOW) * standard.sd(indicator, week);
    }

    /** The upper end of the band. */
    double high(int indicator, int week) {
        return standard.mean(indicator, week) + limit(indicator, Alarm.HIGH) * standard.sd(indicator, week);
    }

    /** Where and how an indicator first leaves what is expected. */
    record Found(Alarm alarm, int begin, int week) {}

    /** The first week in which it is out of its band, or its drift is; of several ways in that week the band counts. */
    Optional<Found> first(double[][] horizon, int indicator) {
        double[] scores = standard.scores(horizon, indicator);
        Found first = null;
        for (Alarm alarm : Alarm.values()) {
            double[] path = alarm.path(scores);
            for (int w = 0; w < path.length && (first == null || w < first.week()); w++) {
                if (path[w] > limit(indicator, alarm)) {
                    first = new Found(alarm, alarm.begin(scores, w), w);
                }
            }
        }
        return Optional.ofNullable(first);
    }

    /** Whether any indicator leaves what is expected. */
    boolean alarms(double[][] horizon) {
        for (int i = 0; i < horizon.length; i++) {
            if (first(horizon, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
