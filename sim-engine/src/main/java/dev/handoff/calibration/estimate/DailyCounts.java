package dev.handoff.calibration.estimate;

import java.util.Arrays;

/**
 * Leads of each channel day by day over whole weeks, beginning with a Monday: a rate for each channel, shares of the weekdays that all share,
 * and levels of four weeks each where there are enough of them.
 */
public final class DailyCounts {

    private static final int WEEK = 7;
    private static final int BLOCK = 4 * WEEK;
    private static final int LEVELS_FROM_WEEKS = 27;

    private final int[][] counts;
    private final int days;
    private final double[] weekday = new double[WEEK];
    private final double[] perWeek;
    private final int fitted;
    private final double[][] means;

    private DailyCounts(int[][] counts, boolean levels) {
        this.counts = counts;
        this.days = counts[0].length;
        this.perWeek = new double[counts.length];
        double all = 0;
        for (int c = 0; c < counts.length; c++) {
            for (int d = 0; d < days; d++) {
                weekday[d % WEEK] += counts[c][d];
                perWeek[c] += counts[c][d] * (double) WEEK / days;
                all += counts[c][d];
            }
        }
        for (int d = 0; d < WEEK; d++) {
            weekday[d] = all == 0 ? 1.0 / WEEK : weekday[d] / all;
        }
        this.means = means(levels);
        int blocks = levels ? (days + BLOCK - 1) / BLOCK : 1;
        this.fitted = counts.length * blocks + WEEK - 1;
    }

    /** Counts by channel and day, whole weeks of them. */
    public static DailyCounts of(int[][] counts) {
        return new DailyCounts(counts, false);
    }

    /** The same; from 26 weeks on each channel's level may differ from one four weeks to the next. */
    public static DailyCounts withLevels(int[][] counts) {
        return new DailyCounts(counts, counts[0].length >= LEVELS_FROM_WEEKS * WEEK);
    }

    private double[][] means(boolean levels) {
        double[][] of = new double[counts.length][days];
        for (int c = 0; c < counts.length; c++) {
            for (int from = 0; from < days; from += levels ? BLOCK : days) {
                int to = levels ? Math.min(days, from + BLOCK) : days;
                double seen = 0;
                double usual = 0;
                for (int d = from; d < to; d++) {
                    seen += counts[c][d];
                    usual += weekday[d % WEEK];
                }
                for (int d = from; d < to; d++) {
                    of[c][d] = seen * weekday[d % WEEK] / usual;
                }
            }
        }
        return of;
    }

    /** Leads of a channel a week. */
    public double perWeek(int channel) {
        return perWeek[channel];
    }

    /** Share of all leads that come on a weekday, 0 for Monday. */
    public double weekdayShare(int day) {
        return weekday[day];
    }

    /** How much more the days vary than chance gives. */
    public Dispersion dispersion() {
        return Dispersion.of(flatCounts(), flatMeans(), fitted);
    }

    /** The same without one week, the means held. */
    public Dispersion dispersionWithout(int week) {
        double[] kept = new double[counts.length * days];
        double[] keptMeans = new double[kept.length];
        int n = 0;
        for (int c = 0; c < counts.length; c++) {
            for (int d = 0; d < days; d++) {
                if (means[c][d] > 0 && d / WEEK != week) {
                    kept[n] = counts[c][d];
                    keptMeans[n++] = means[c][d];
                }
            }
        }
        return Dispersion.of(Arrays.copyOf(kept, n), Arrays.copyOf(keptMeans, n), fitted);
    }

    /** How many weeks there are. */
    public int weeks() {
        return days / WEEK;
    }

    /** √Σ(μ + μ²/r) over the days, per week; with 1/r below 0 as if it were 0. */
    public double standardErrorPerWeek(int channel, double inverseShape) {
        double sum = 0;
        for (double mean : means[channel]) {
            sum += mean + Math.max(0, inverseShape) * mean * mean;
        }
        return Math.sqrt(sum) * WEEK / days;
    }

    /** How many channel-days there are with a mean above 0. */
    public int channelDays() {
        return flatMeans().length;
    }

    /** Counts of the channel-days whose mean is above 0, one after the other. */
    public double[] flatCounts() {
        return flat(true);
    }

    /** Their means. */
    public double[] flatMeans() {
        return flat(false);
    }

    private double[] flat(boolean ofCounts) {
        double[] all = new double[counts.length * days];
        int n = 0;
        for (int c = 0; c < counts.length; c++) {
            for (int d = 0; d < days; d++) {
                if (means[c][d] > 0) {
                    all[n++] = ofCounts ? counts[c][d] : means[c][d];
                }
            }
        }
        return Arrays.copyOf(all, n);
    }
}
