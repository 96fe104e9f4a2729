package dev.handoff.random;

/** Normal (Gaussian) by mean and standard deviation. */
public record Normal(double mean, double sd) implements Distribution {
    public Normal {
        ParameterCheck.finite("mean", mean);
        ParameterCheck.notNegative("sd", sd);
    }

    @Override
    public double quantile(double p) {
        return sd == 0 ? mean : mean + sd * StandardNormal.quantile(p);
    }

    @Override
    public double variance() {
        return sd * sd;
    }
}
