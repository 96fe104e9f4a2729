package dev.handoff.market;

import dev.handoff.company.Arrivals;
import dev.handoff.kernel.SimTime;
import java.util.List;

/** How a week's inquiries spread over its days, and a day's over its hours. */
final class WeeklyRhythm {

    private final double[] dayShare;
    private final double[] hourCumulative;

    WeeklyRhythm(Arrivals arrivals) {
        this.dayShare = shares(arrivals.dayWeights());
        this.hourCumulative = cumulative(shares(arrivals.hourWeights()));
    }

    /** Share of a week's volume that falls on that day, counted from the start (a Monday). */
    double shareOfDay(long day) {
        return dayShare[(int) (day % 7)];
    }

    /** Milliseconds after midnight, by inversion of the piecewise-constant hourly profile. */
    long timeOfDay(double u) {
        int hour = 0;
        while (hour < 23 && u > hourCumulative[hour]) {
            hour++;
        }
        double before = hour == 0 ? 0 : hourCumulative[hour - 1];
        double within = (u - before) / (hourCumulative[hour] - before);
        return Math.min(SimTime.DAY - 1, (long) ((hour + within) * SimTime.HOUR));
    }

    private static double[] shares(List<Double> weights) {
        double total = weights.stream().mapToDouble(Double::doubleValue).sum();
        return weights.stream().mapToDouble(w -> w / total).toArray();
    }

    private static double[] cumulative(double[] shares) {
        double[] sums = new double[shares.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i];
            sums[i] = sum;
        }
        return sums;
    }
}
