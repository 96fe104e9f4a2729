package dev.handoff.random;

import org.apache.commons.math3.util.FastMath;

/** The logarithm is normal with standard deviation {@code sigma}; half of all values lie below {@code median}. */
public record LogNormal(double median, double sigma) implements Distribution {
    public LogNormal {
        ParameterCheck.positive("median", median);
        ParameterCheck.notNegative("sigma", sigma);
    }

    /** The lognormal with this mean and this coefficient of variation (standard deviation / mean): σ² = ln(1 + cv²). */
    public static LogNormal ofMeanAndCv(double mean, double cv) {
        ParameterCheck.positive("mean", mean);
        ParameterCheck.notNegative("cv", cv);
        return new LogNormal(mean / Math.sqrt(1 + cv * cv), Math.sqrt(FastMath.log1p(cv * cv)));
    }

    /** median · exp(σ · Φ⁻¹(p)). */
    @Override
    public double quantile(double p) {
        return sigma == 0 ? median : median * ElementaryFunctions.exp(sigma * StandardNormal.quantile(p));
    }

    /** median · exp(σ²/2). */
    @Override
    public double mean() {
        return median * ElementaryFunctions.exp(sigma * sigma / 2);
    }

    @Override
    public double variance() {
        return FastMath.expm1(sigma * sigma) * mean() * mean();
    }

    /** E[min(X, max)ⁿ] for n = 1, 2: medianⁿ·exp(n²σ²/2)·Φ(z − nσ) + maxⁿ·Φ(−z), z = ln(max/median)/σ. */
    double cappedMoment(double max, int n) {
        if (sigma == 0) {
            return FastMath.pow(Math.min(median, max), n);
        }
        double z = ElementaryFunctions.log(max / median) / sigma;
        return FastMath.pow(median, n)
                        * ElementaryFunctions.exp(n * n * sigma * sigma / 2)
                        * StandardNormal.cdf(z - n * sigma)
                + FastMath.pow(max, n) * StandardNormal.cdf(-z);
    }
}
