package dev.handoff.random;

/**
 * Poisson counts of one mean, worked out once: {@link #count} gives to the last bit what {@link Counts#poisson} gives, by looking it up.
 *
 * <p>Immutable. Holds about {@code 30·√mean + 30} numbers.
 */
public final class PoissonTable {
    private static final double LARGEST_MEAN = 1e6;

    private final Counts.Weights weights;
    /** Weight of all counts from the lowest to {@code low + i}. */
    private final double[] fromBelow;
    /** Weight of all counts from {@code high − i} to the highest. */
    private final double[] fromAbove;

    /** The table of a mean, 0 … 10⁶. */
    public PoissonTable(double mean) {
        ParameterCheck.between("mean", mean, 0, LARGEST_MEAN);
        Counts.Ratio ratio = Counts.poissonRatio(mean);
        weights = Counts.weights(ratio, (long) mean);
        int counts = (int) (weights.high() - weights.low()) + 1;
        fromBelow = new double[counts];
        fromAbove = new double[counts];
        fill(ratio);
    }

    private void fill(Counts.Ratio ratio) {
        double up = weights.lowWeight();
        double down = weights.highWeight();
        fromBelow[0] = up;
        fromAbove[0] = down;
        for (int i = 1; i < fromBelow.length; i++) {
            up *= ratio.at(weights.low() + i);
            down /= ratio.at(weights.high() - i + 1);
            fromBelow[i] = fromBelow[i - 1] + up;
            fromAbove[i] = fromAbove[i - 1] + down;
        }
    }

    /** The smallest count whose cumulative probability reaches {@code u}, strictly between 0 and 1. */
    public long count(double u) {
        ParameterCheck.strictlyBetween("u", u, 0, 1);
        return u <= 0.5
                ? weights.low() + firstNotBelow(fromBelow, u * weights.total())
                : Math.max(0, weights.high() - firstNotBelow(fromAbove, Math.nextUp((1 - u) * weights.total())));
    }

    private static int firstNotBelow(double[] ascending, double target) {
        int low = 0;
        int high = ascending.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
