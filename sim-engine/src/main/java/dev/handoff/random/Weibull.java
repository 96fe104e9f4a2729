package dev.handoff.random;

/** Waiting with a hazard that rises (shape above 1) or falls (below 1); a share 1 − 1/e lies below {@code scale}. */
public record Weibull(double shape, double scale) implements Distribution {
    public Weibull {
        ParameterCheck.positive("shape", shape);
        ParameterCheck.positive("scale", scale);
    }

    /** scale · (−ln(1 − p))^(1/shape). */
    @Override
    public double quantile(double p) {
        return scale * Survival.power(Survival.hazard(p), 1 / shape);
    }

    @Override
    public double mean() {
        return scale * gamma(1 + 1 / shape);
    }

    @Override
    public double variance() {
        return Math.max(0, scale * scale * gamma(1 + 2 / shape) - mean() * mean());
    }

    private static double gamma(double x) {
        return ElementaryFunctions.exp(org.apache.commons.math3.special.Gamma.logGamma(x));
    }
}
