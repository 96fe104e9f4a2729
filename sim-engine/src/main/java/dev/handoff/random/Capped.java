package dev.handoff.random;

/** Another distribution whose values above {@code max} are cut to {@code max}. */
public record Capped(Distribution inner, double max) implements Distribution {
    public Capped {
        ParameterCheck.finite("max", max);
    }

    @Override
    public double quantile(double p) {
        return Math.min(max, inner.quantile(p));
    }

    /** Closed for lognormal and discrete values, otherwise by numerical integration (relative error about 10⁻⁶). */
    @Override
    public double mean() {
        return CappedMoments.moment(inner, max, 1);
    }

    /** As accurate as {@link #mean}. */
    @Override
    public double variance() {
        double mean = mean();
        return Math.max(0, CappedMoments.moment(inner, max, 2) - mean * mean);
    }

    @Override
    public Sampler sampler() {
        Sampler uncut = inner.sampler();
        return u -> Math.min(max, uncut.at(u));
    }
}
