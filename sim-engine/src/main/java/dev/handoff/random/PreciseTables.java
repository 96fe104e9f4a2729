package dev.handoff.random;

import java.math.BigDecimal;
import java.math.MathContext;

/** The tables of {@link ElementaryFunctions}, computed once with forty digits. */
final class PreciseTables {
    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal LN2 = new BigDecimal("0.69314718055994530941723212145817656807550");

    /** ln 2 as a double. */
    static final double LN2_HIGH = LN2.doubleValue();

    /** ln 2 with 35 binary digits: times a whole number below 2¹⁸ it is exact. */
    static final double LN2_SHORT = shortened(LN2, 35);

    /** What {@link #LN2_SHORT} leaves of ln 2. */
    static final double LN2_REST = LN2.subtract(new BigDecimal(LN2_SHORT)).doubleValue();

    private PreciseTables() {}

    /** For i = 0 … n − 1 the double nearest to 2^(i/n), and the share of it by which the power itself is larger; n a power of two. */
    static double[] powersOfTwo(int n) {
        BigDecimal root = TWO;
        for (int k = n; k > 1; k /= 2) {
            root = root.sqrt(DIGITS);
        }
        double[] table = new double[2 * n];
        BigDecimal power = BigDecimal.ONE;
        for (int i = 0; i < n; i++) {
            BigDecimal nearest = new BigDecimal(power.doubleValue());
            table[2 * i] = power.doubleValue();
            table[2 * i + 1] = power.subtract(nearest).divide(nearest, DIGITS).doubleValue();
            power = power.multiply(root, DIGITS);
        }
        return table;
    }

    /**
     * For the n cells of equally many doubles from {@code start} to twice that: the cell's middle, the logarithm of the middle with 35 binary
     * digits, and what these leave of it. The two cells that touch 1 have 1 for their middle: close to 1 the logarithm is then exact to the
     * last digit.
     */
    static double[] logarithms(double start, int n) {
        double[] table = new double[3 * n];
        BigDecimal logarithm = logarithmOf(BigDecimal.valueOf(middle(start, n, 0)));
        for (int i = 0; i < n; i++) {
            double middle = middle(start, n, i);
            if (i > 0) {
                BigDecimal before = BigDecimal.valueOf(middle(start, n, i - 1));
                logarithm = logarithm.add(logarithmOf(BigDecimal.valueOf(middle).divide(before, DIGITS)), DIGITS);
            }
            table[3 * i] = middle;
            if (middle != 1) {
                table[3 * i + 1] = shortened(logarithm, 35);
                table[3 * i + 2] =
                        logarithm.subtract(new BigDecimal(table[3 * i + 1])).doubleValue();
            }
        }
        return table;
    }

    private static double middle(double start, int n, int cell) {
        double below = edge(start, n, cell);
        double above = edge(start, n, cell + 1);
        return below == 1 || above == 1 ? 1 : (below + above) / 2;
    }

    /** Doubles below 1 are twice as dense as those above, so cells there are half as wide. */
    private static double edge(double start, int n, int cell) {
        double straight = start + (double) cell / (2 * n);
        return straight <= 1 ? straight : 1 + 2 * (straight - 1);
    }

    /** ln x by 2 · artanh((x − 1)/(x + 1)). */
    private static BigDecimal logarithmOf(BigDecimal x) {
        BigDecimal s = x.subtract(BigDecimal.ONE).divide(x.add(BigDecimal.ONE), DIGITS);
        BigDecimal square = s.multiply(s, DIGITS);
        BigDecimal power = s;
        BigDecimal sum = s;
        for (int k = 3; power.abs().compareTo(new BigDecimal("1e-38")) > 0; k += 2) {
            power = power.multiply(square, DIGITS);
            sum = sum.add(power.divide(BigDecimal.valueOf(k), DIGITS), DIGITS);
        }
        return sum.multiply(TWO, DIGITS);
    }

    /** The number rounded down to that many binary digits. */
    private static double shortened(BigDecimal number, int digits) {
        long mask = -1L << 53 - digits;
        return Double.longBitsToDouble(Double.doubleToRawLongBits(number.doubleValue()) & mask);
    }
}
