package dev.handoff.random;

/** Beta on [0, 1]; mean α / (α + β). */
public record Beta(double alpha, double beta) implements Distribution {
    public Beta {
        ParameterCheck.between("alpha", alpha, 1e-3, 1e6);
        ParameterCheck.between("beta", beta, 1e-3, 1e6);
    }

    @Override
    public double quantile(double p) {
        return SpecialQuantiles.beta(alpha, beta, p);
    }

    @Override
    public double mean() {
        return alpha / (alpha + beta);
    }

    @Override
    public double variance() {
        double sum = alpha + beta;
        return alpha / sum * (beta / sum) / (sum + 1);
    }

    /**
     * A table of quantiles with monotone interpolation, relative error at most 10⁻⁶; the exact inverse when a parameter is
     * below 0.1.
     */
    @Override
    public Sampler sampler() {
        return Math.min(alpha, beta) < QuantileTable.SMALLEST_SHAPE ? this::quantile : QuantileTable.beta(alpha, beta);
    }
}
