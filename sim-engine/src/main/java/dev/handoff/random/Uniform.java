package dev.handoff.random;

/** Every value from {@code min} to {@code max} equally likely. */
public record Uniform(double min, double max) implements Distribution {
    public Uniform {
        ParameterCheck.finite("min", min);
        ParameterCheck.finite("max", max);
        ParameterCheck.require(max >= min, "max", max, "at least min = " + min);
    }

    @Override
    public double quantile(double p) {
        return Math.min(max, min + p * (max - min));
    }

    @Override
    public double mean() {
        return min / 2 + max / 2;
    }

    @Override
    public double variance() {
        return (max - min) * (max - min) / 12;
    }
}
