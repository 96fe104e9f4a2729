package dev.handoff.random;

/**
 * Random counts by inversion: the smallest count whose cumulative probability reaches u. Exact, so a larger u or a larger
 * mean never gives a smaller count.
 *
 * <p>A negative binomial count is a Poisson count whose mean is multiplied by a gamma factor of mean 1:
 * {@code poisson(mean * factor, u)}.
 */
public final class Counts {
    private static final double LARGEST_MEAN = 1e9;
    /** Probabilities this much smaller than the mode's add nothing that any u could tell. */
    private static final double NEGLIGIBLE = 1e-24;

    private Counts() {}

    /** How many events come when {@code mean} are expected; up to 10⁹, effort proportional to √mean. */
    public static long poisson(double mean, double u) {
        ParameterCheck.between("mean", mean, 0, LARGEST_MEAN);
        return quantile(poissonRatio(mean), (long) mean, u);
    }

    static Ratio poissonRatio(double mean) {
        return k -> mean / k;
    }

    /** P(count = k) / P(count = k − 1). */
    interface Ratio {
        double at(long k);
    }

    /**
     * Where the probabilities begin and end to matter, all relative to that of the mode, so nothing underflows.
     *
     * @param total sum of all weights from {@code low} to {@code high}
     */
    record Weights(long low, double lowWeight, long high, double highWeight, double total) {}

    static Weights weights(Ratio ratio, long mode) {
        long low = mode;
        double lowWeight = 1;
        double total = 1;
        while (low > 0 && lowWeight > NEGLIGIBLE) {
            lowWeight /= ratio.at(low--);
            total += lowWeight;
        }
        long high = mode;
        double highWeight = 1;
        while (highWeight > NEGLIGIBLE && ratio.at(high + 1) > 0) {
            highWeight *= ratio.at(++high);
            total += highWeight;
        }
        return new Weights(low, lowWeight, high, highWeight, total);
    }

    /**
     * The quantile from ratios of neighbouring probabilities. For u up to a half it sums from the lower end, above from the upper end: both
     * tails are accurate in relative terms.
     */
    private static long quantile(Ratio ratio, long mode, double u) {
        ParameterCheck.strictlyBetween("u", u, 0, 1);
        Weights w = weights(ratio, mode);
        return u <= 0.5
                ? upFrom(w.low(), w.lowWeight(), ratio, u * w.total())
                : downFrom(w.high(), w.highWeight(), ratio, (1 - u) * w.total());
    }

    /** The first count at which the probability from the lower end reaches {@code target}. */
    private static long upFrom(long low, double weight, Ratio ratio, double target) {
        long k = low;
        double w = weight;
        double sum = w;
        while (sum < target) {
            w *= ratio.at(++k);
            sum += w;
        }
        return k;
    }

    /** The first count above which no more than {@code target} probability lies. */
    private static long downFrom(long high, double weight, Ratio ratio, double target) {
        long k = high;
        double w = weight;
        double above = w;
        while (k > 0 && above <= target) {
            w /= ratio.at(k--);
            above += w;
        }
        return k;
    }
}
