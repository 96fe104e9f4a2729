package dev.handoff.evidence.theory;

import org.apache.commons.math3.util.FastMath;

/**
 * Revenue of a Poisson number of won deals of independent lognormal sizes.
 *
 * <p>The n-th cumulant is {@code wins·E[sizeⁿ]}. Source: Klugman, Panjer and Willmot, Loss Models, ch. 9.
 *
 * @param wins mean number of won deals
 * @param meanSize mean deal size
 * @param cv coefficient of variation of the deal size
 */
public record CompoundPoisson(double wins, double meanSize, double cv) {

    /** {@code E[sizeⁿ] = meanⁿ·(1 + cv²)^(n(n−1)/2)}. */
    private double moment(int n) {
        return FastMath.pow(meanSize, n) * FastMath.pow(1 + cv * cv, n * (n - 1) / 2);
    }

    /** Mean revenue, {@code wins·E[size]}. */
    public double mean() {
        return wins * moment(1);
    }

    /** Variance of the revenue, {@code wins·E[size²]}. */
    public double variance() {
        return wins * moment(2);
    }

    /** Skewness of the revenue, {@code E[size³]/(√wins·E[size²]^1.5)}. */
    public double skewness() {
        return wins * moment(3) / FastMath.pow(variance(), 1.5);
    }

    /** Median deal size, {@code mean/√(1 + cv²)}. */
    public double medianSize() {
        return meanSize / Math.sqrt(1 + cv * cv);
    }

    /** Standard deviation of the logarithm of the deal size, {@code √ln(1 + cv²)}. */
    public double sizeSpread() {
        return Math.sqrt(FastMath.log1p(cv * cv));
    }
}
