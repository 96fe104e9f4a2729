package dev.handoff.scenario.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * A table or curve of the export beside that of the fitted company. Tables are held against it by χ² = Σ n(o − e)²/(e(1 − e)), for counts Σ (o −
 * e)²/e, curves by their largest distance (Kolmogorov-Smirnov). How much chance gives is read off the simulated periods themselves (a parametric
 * bootstrap over luck and data): each of them is held against the mean of all others.
 *
 * @param curve what it is
 * @param observed what the export shows at each point; NaN where nothing
 * @param mean of the simulated periods
 * @param low lower end of their 95 % range, the mean's own error allowed for
 * @param high its upper end
 * @param statistic χ² or distance
 * @param points how many points it rests on
 * @param chance share of periods that are as far from the others as the export is, or farther: (1 + number of them)/(1 + periods)
 */
public record CurveLikeness(
        SeenCurve curve,
        List<Double> observed,
        List<Double> mean,
        List<Double> low,
        List<Double> high,
        double statistic,
        int points,
        double chance) {
    private static final double NORMAL_95 = 1.959963984540054;
    private static final double FEWEST_EXPECTED = 5;

    /** Copies the lists. */
    public CurveLikeness {
        observed = List.copyOf(observed);
        mean = List.copyOf(mean);
        low = List.copyOf(low);
        high = List.copyOf(high);
    }

    /** All curves; those that too few periods have are left out. */
    static List<CurveLikeness> of(
            SeenCurves curves, List<SeenCurves.Points> observed, List<List<SeenCurves.Points>> periods) {
        List<CurveLikeness> all = new ArrayList<>();
        if (periods.size() < DrawnPeriods.FEWEST) {
            return all;
        }
        for (int c = 0; c < observed.size(); c++) {
            int place = c;
            boolean some = Arrays.stream(observed.get(c).values()).anyMatch(Double::isFinite);
            if (some) {
                all.add(of(
                        curves.curves().get(c),
                        observed.get(c),
                        periods.stream().map(p -> p.get(place)).toList()));
            }
        }
        return all;
    }

    static CurveLikeness of(SeenCurve curve, SeenCurves.Points observed, List<SeenCurves.Points> periods) {
        int width = observed.values().length;
        double[] mean = new double[width];
        double[] reach = new double[width];
        for (int i = 0; i < width; i++) {
            int point = i;
            double[] values = periods.stream()
                    .mapToDouble(p -> p.values()[point])
                    .filter(Double::isFinite)
                    .toArray();
            boolean some = values.length >= DrawnPeriods.FEWEST;
            mean[i] = some ? StatUtils.mean(values) : Double.NaN;
            reach[i] =
                    some ? NORMAL_95 * Math.sqrt(StatUtils.variance(values) * (1 + 1.0 / values.length)) : Double.NaN;
        }
        double most = curve.kind() == SeenCurve.Kind.COUNTS ? Double.POSITIVE_INFINITY : 1;
        double statistic = distance(curve, observed, mean);
        return new CurveLikeness(
                curve,
                list(observed.values()),
                list(mean),
                list(ends(mean, reach, -1, most)),
                list(ends(mean, reach, 1, most)),
                statistic,
                (int) Arrays.stream(used(curve, observed, mean))
                        .filter(d -> d >= 0)
                        .count(),
                chance(curve, statistic, periods, mean));
    }

    private static double chance(SeenCurve curve, double statistic, List<SeenCurves.Points> periods, double[] mean) {
        int farther = 0;
        for (SeenCurves.Points period : periods) {
            double[] others = new double[mean.length];
            for (int i = 0; i < others.length; i++) {
                double own = period.values()[i];
                others[i] = Double.isFinite(own) ? mean[i] + (mean[i] - own) / (periods.size() - 1) : mean[i];
            }
            farther += distance(curve, period, others) >= statistic ? 1 : 0;
        }
        return (1.0 + farther) / (1 + periods.size());
    }

    private static double distance(SeenCurve curve, SeenCurves.Points points, double[] mean) {
        double[] parts =
                Arrays.stream(used(curve, points, mean)).filter(d -> d >= 0).toArray();
        return curve.kind().isTable()
                ? Arrays.stream(parts).sum()
                : Arrays.stream(parts).max().orElse(0);
    }

    /** What each point adds; −1 where it says nothing. */
    private static double[] used(SeenCurve curve, SeenCurves.Points points, double[] mean) {
        double[] parts = new double[mean.length];
        for (int i = 0; i < parts.length; i++) {
            double miss = points.values()[i] - mean[i];
            parts[i] = !Double.isFinite(miss)
                    ? -1
                    : switch (curve.kind()) {
                        case CURVE -> Math.abs(miss);
                        case COUNTS -> mean[i] < FEWEST_EXPECTED ? -1 : miss * miss / mean[i];
                        case PARTS ->
                            points.n()[i] * mean[i] < FEWEST_EXPECTED ? -1 : points.n()[i] * miss * miss / mean[i];
                        case SHARES ->
                            points.n()[i] * mean[i] * (1 - mean[i]) < 1
                                    ? -1
                                    : points.n()[i] * miss * miss / (mean[i] * (1 - mean[i]));
                    };
        }
        return parts;
    }

    private static double[] ends(double[] mean, double[] reach, int sign, double most) {
        double[] ends = new double[mean.length];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = Math.max(0, Math.min(most, mean[i] + sign * reach[i]));
        }
        return ends;
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
