package dev.handoff.random;

/** From {@code min} to {@code max}, most likely at {@code mode}, the density falling in straight lines to both sides. */
public record Triangular(double min, double mode, double max) implements Distribution {
    public Triangular {
        ParameterCheck.finite("min", min);
        ParameterCheck.finite("max", max);
        ParameterCheck.require(max >= min, "max", max, "at least min = " + min);
        ParameterCheck.require(mode >= min && mode <= max, "mode", mode, "between min = " + min + " and max = " + max);
    }

    @Override
    public double quantile(double p) {
        double width = max - min;
        return p * width <= mode - min
                ? min + Math.sqrt(p * width * (mode - min))
                : max - Math.sqrt((1 - p) * width * (max - mode));
    }

    @Override
    public double mean() {
        return (min + mode + max) / 3;
    }

    @Override
    public double variance() {
        double a = mode - min;
        double b = max - mode;
        return (a * a + a * b + b * b) / 18;
    }
}
