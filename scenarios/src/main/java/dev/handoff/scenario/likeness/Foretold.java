package dev.handoff.scenario.likeness;

import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What simulated periods say of weeks to come, given what the weeks before them showed: the record tells how much there was, the simulation how much of
 * it there will be. Expected is what the export showed before, times {@code R = Σ after / Σ before} over all periods.
 *
 * <p>Periods scatter by luck, and by what the data leave open. The latter makes a period show more before and more after, so that it is not in {@code
 * after − R·before}; what is left scatters as far as luck does in both, the luck of the weeks that the export showed among it. Counts scatter as the root
 * of what is counted, so that it is for {@code √(known / mean before)} of it.
 *
 * <p>Source: ratio estimator, Cochran, "Sampling techniques", third edition (1977), chapter 6.
 */
final class Foretold {
    private static final int FEWEST = 8;

    private Foretold() {}

    /**
     * Values with the mean and the standard deviation of what is expected; those of the periods themselves where nothing was known before.
     *
     * @param after what each period showed
     * @param before what it showed before; the same periods
     * @param known what the export showed before
     */
    static double[] given(double[] after, double[] before, double known) {
        int n = after.length;
        boolean tells = known > 0
                && n >= FEWEST
                && IntStream.range(0, n).allMatch(i -> Double.isFinite(before[i]))
                && StatUtils.sum(before) > 0;
        if (!tells) {
            return after;
        }
        double ratio = StatUtils.sum(after) / StatUtils.sum(before);
        double luck = Math.sqrt(known / StatUtils.mean(before));
        return IntStream.range(0, n)
                .mapToDouble(i -> ratio * known + luck * (after[i] - ratio * before[i]))
                .toArray();
    }
}
