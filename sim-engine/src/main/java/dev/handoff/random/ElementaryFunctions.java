package dev.handoff.random;

/**
 * eˣ, ln x and log₁₀ x from a table and a short polynomial (Tang, ACM Trans. Math. Softw. 15, 1989, and 16, 1990).
 *
 * <p>Only +, −, ×, ÷ and operations on bits are used, which Java defines to the last bit, so results are the same on every machine.
 * e^x and ln x are one of the two doubles around the true value, as {@link StrictMath}'s are; log₁₀ x may be one further. Arguments
 * that a model hardly ever has (beyond e^±708, subnormal, infinite, not a number) are left to {@link StrictMath}.
 */
public final class ElementaryFunctions {
    private static final int CELLS = 128;
    private static final int CELL_BITS = 7;
    private static final int MANTISSA_BITS = 52;

    /** Beyond it e^x or the power of two in it is no normal number. */
    private static final double LARGEST_EXPONENT = 708;

    /** Added to a number below 2⁵¹ and subtracted again it leaves the nearest whole number, which also stands in the low bits of the sum. */
    private static final double TO_WHOLE = 0x1.8p52;

    /** CELLS / ln 2. */
    private static final double CELLS_PER_UNIT = CELLS / PreciseTables.LN2_HIGH;

    /** ln 2 / CELLS in two parts; the first has so few digits that a whole number below 2¹⁸ times it is exact. */
    private static final double CELL_HIGH = PreciseTables.LN2_SHORT / CELLS;

    private static final double CELL_LOW = PreciseTables.LN2_REST / CELLS;

    private static final double LOG10_E = 0.4342944819032518;

    /** The mantissa range [0.6875, 1.375): around 1, so that no logarithm is a small difference of large numbers. */
    private static final long RANGE_START = Double.doubleToRawLongBits(0.6875);

    private static final long SMALLEST_NORMAL = Double.doubleToRawLongBits(Double.MIN_NORMAL);
    private static final long NORMAL_RANGE = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY) - SMALLEST_NORMAL;

    private static final double[] POWERS = PreciseTables.powersOfTwo(CELLS);
    private static final double[] LOGARITHMS = PreciseTables.logarithms(0.6875, CELLS);

    private ElementaryFunctions() {}

    /** e^x. */
    public static double exp(double x) {
        if (!(Math.abs(x) < LARGEST_EXPONENT)) {
            return StrictMath.exp(x);
        }
        double shifted = x * CELLS_PER_UNIT + TO_WHOLE;
        long whole = Double.doubleToRawLongBits(shifted);
        double cells = shifted - TO_WHOLE;
        double r = x - cells * CELL_HIGH - cells * CELL_LOW;
        int cell = 2 * (int) (whole & CELLS - 1);
        double square = r * r;
        double excess =
                POWERS[cell + 1] + r + square * (0.5 + r * (1.0 / 6)) + square * square * (1.0 / 24 + r * (1.0 / 120));
        long exponent = whole >> CELL_BITS << MANTISSA_BITS;
        double scale = Double.longBitsToDouble(Double.doubleToRawLongBits(POWERS[cell]) + exponent);
        return scale + scale * excess;
    }

    /** ln x; −∞ at 0, not a number below. */
    public static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        if (Long.compareUnsigned(bits - SMALLEST_NORMAL, NORMAL_RANGE) >= 0) {
            return StrictMath.log(x);
        }
        long above = bits - RANGE_START;
        double exponent = above >> MANTISSA_BITS;
        int cell = 3 * (int) (above >> MANTISSA_BITS - CELL_BITS & CELLS - 1);
        double mantissa = Double.longBitsToDouble(bits - (above & -1L << MANTISSA_BITS));
        double middle = LOGARITHMS[cell];
        double r = (mantissa - middle) / middle;
        double high = exponent * PreciseTables.LN2_SHORT + LOGARITHMS[cell + 1];
        double sum = high + r;
        double rest = high - sum + r + (exponent * PreciseTables.LN2_REST + LOGARITHMS[cell + 2]);
        double square = r * r;
        double tail = square
                * (-0.5
                        + r * (1.0 / 3)
                        + square * (-0.25 + r * 0.2 + square * (-1.0 / 6 + r * (1.0 / 7) - square * 0.125)));
        return rest + tail + sum;
    }

    /** log₁₀ x. */
    public static double log10(double x) {
        return LOG10_E * log(x);
    }
}
