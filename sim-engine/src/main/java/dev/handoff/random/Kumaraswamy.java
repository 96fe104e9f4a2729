package dev.handoff.random;

/** Like a beta distribution on [0, 1], with a closed inverse: P(X ≤ x) = 1 − (1 − xᵃ)ᵇ. */
public record Kumaraswamy(double a, double b) implements Distribution {
    private static final double LARGEST_LOG_B = 230; // b up to 1e100
    private static final int HALVINGS = 100;

    public Kumaraswamy {
        ParameterCheck.positive("a", a);
        ParameterCheck.positive("b", b);
    }

    /** The one with this a and this mean; b by bisection, the mean falls as b grows. */
    public static Kumaraswamy ofMean(double a, double mean) {
        ParameterCheck.positive("a", a);
        ParameterCheck.strictlyBetween("mean", mean, 0, 1);
        double low = -LARGEST_LOG_B;
        double high = LARGEST_LOG_B;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (new Kumaraswamy(a, ElementaryFunctions.exp(middle)).mean() > mean) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Kumaraswamy(a, ElementaryFunctions.exp(high));
    }

    /** (1 − (1 − p)^(1/b))^(1/a). */
    @Override
    public double quantile(double p) {
        return Survival.power(Survival.probability(Survival.hazard(p) / b), 1 / a);
    }

    @Override
    public double mean() {
        return moment(1);
    }

    @Override
    public double variance() {
        return Math.max(0, moment(2) - mean() * mean());
    }

    /** E[Xⁿ] = b · B(1 + n/a, b). */
    private double moment(int n) {
        return ElementaryFunctions.exp(
                ElementaryFunctions.log(b) + org.apache.commons.math3.special.Beta.logBeta(1 + n / a, b));
    }
}
