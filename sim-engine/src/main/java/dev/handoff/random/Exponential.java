package dev.handoff.random;

/** The time to the next of events that come at a constant rate, {@code mean} apart on average; no memory. */
public record Exponential(double mean) implements Distribution {
    public Exponential {
        ParameterCheck.positive("mean", mean);
    }

    /** −mean · ln(1 − p). */
    @Override
    public double quantile(double p) {
        return mean * Survival.hazard(p);
    }

    @Override
    public double variance() {
        return mean * mean;
    }
}
