package dev.handoff.random;

/** The sum of {@code shape} exponential phases that together last {@code mean} on average. */
public record Erlang(int shape, double mean) implements Distribution {
    public Erlang {
        ParameterCheck.require(shape >= 1, "shape", shape, "1 or more");
        ParameterCheck.positive("mean", mean);
    }

    @Override
    public double quantile(double p) {
        return asGamma().quantile(p);
    }

    @Override
    public double variance() {
        return asGamma().variance();
    }

    /** As of {@link Gamma#sampler}. */
    @Override
    public Sampler sampler() {
        return asGamma().sampler();
    }

    private Gamma asGamma() {
        return new Gamma(shape, mean);
    }
}
