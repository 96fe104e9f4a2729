package dev.handoff.random;

/** Always the same value. */
public record Constant(double value) implements Distribution {
    public Constant {
        ParameterCheck.finite("value", value);
    }

    @Override
    public double quantile(double p) {
        return value;
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double variance() {
        return 0;
    }
}
