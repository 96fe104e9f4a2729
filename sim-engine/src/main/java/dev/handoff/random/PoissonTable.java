package dev.handoff.random;

/**
 * Poisson counts of one mean, worked out once: {@link #count} gives to the last bit what {@link Counts#poisson} gives, by looking it up.
 *
 * <p>Immutable. Holds about {@code 30·√mean + 30} numbers.
 */
public final class PoissonTable {
    private static final double LARGEST_MEAN = 1e6;
    private static final int CELLS = 32;

    private final Counts.Weights weights;
    /** Weight of all counts from the lowest to {@code low + i}. */
    private final double[] fromBelow;
    /** Weight of all counts from {@code high − i} to the highest. */
    private final double[] fromAbove;

    // Where the search in them begins, for each of equal cells of the probability sought.
    private final int[] belowCells;
    private final int[] aboveCells;

    /** The table of a mean, 0 … 10⁶. */
    public PoissonTable(double mean) {
        ParameterCheck.between("mean", mean, 0, LARGEST_MEAN);
        Counts.Ratio ratio = Counts.poissonRatio(mean);
        weights = Counts.weights(ratio, (long) mean);
        int counts = (int) (weights.high() - weights.low()) + 1;
        fromBelow = new double[counts];
        fromAbove = new double[counts];
        fill(ratio);
        belowCells = cells(fromBelow);
        aboveCells = cells(fromAbove);
    }

    private int[] cells(double[] ascending) {
        int[] first = new int[CELLS + 2];
        for (int cell = 0; cell < first.length; cell++) {
            double smallest = cell * (0.5 / CELLS) * weights.total();
            first[cell] = firstNotBelow(ascending, smallest, 0, ascending.length - 1);
        }
        return first;
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
                ? weights.low() + firstNotBelow(fromBelow, belowCells, u, u * weights.total())
                : Math.max(
                        0,
                        weights.high()
                                - firstNotBelow(
                                        fromAbove, aboveCells, 1 - u, Math.nextUp((1 - u) * weights.total())));
    }

    private static int firstNotBelow(double[] ascending, int[] cells, double probability, double target) {
        int cell = (int) (probability * (2 * CELLS));
        // One cell more: a target rounded up may be the first of the next.
        int last = cell + 2 < cells.length ? cells[cell + 2] : ascending.length - 1;
        return firstNotBelow(ascending, target, cells[cell], last);
    }

    private static int firstNotBelow(double[] ascending, double target, int from, int to) {
        int low = from;
        int high = to;
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
