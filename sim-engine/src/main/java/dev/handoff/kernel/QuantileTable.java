package dev.handoff.kernel;

/** Tables of quantiles. */
final class QuantileTable {
    private QuantileTable() {}

    static Distribution.Sampler gamma(double shape, double scale) {
        return u -> scale * SpecialQuantiles.gamma(shape, u);
    }

    static Distribution.Sampler beta(double alpha, double beta) {
        return u -> SpecialQuantiles.beta(alpha, beta, u);
    }
}
