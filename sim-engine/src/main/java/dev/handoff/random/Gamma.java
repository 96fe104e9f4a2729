package dev.handoff.random;

/** Gamma by its shape and mean; squared coefficient of variation 1 / shape. */
public record Gamma(double shape, double mean) implements Distribution {
    public Gamma {
        ParameterCheck.between("shape", shape, 1e-3, 1e6);
        ParameterCheck.positive("mean", mean);
    }

    @Override
    public double quantile(double p) {
        return mean / shape * SpecialQuantiles.gamma(shape, p);
    }

    @Override
    public double variance() {
        return mean / shape * mean;
    }

    /**
     * A table of quantiles with monotone interpolation, relative error at most 10⁻⁶; the exact inverse when the shape is
     * below 0.1.
     */
    @Override
    public Sampler sampler() {
        return shape < QuantileTable.SMALLEST_SHAPE ? this::quantile : QuantileTable.gamma(shape, mean / shape);
    }
}
