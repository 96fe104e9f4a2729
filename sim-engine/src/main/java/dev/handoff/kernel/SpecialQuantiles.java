package dev.handoff.kernel;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;

/** Inverses of the gamma and beta distribution functions. */
final class SpecialQuantiles {
    private SpecialQuantiles() {}

    static double gamma(double shape, double p) {
        return new GammaDistribution(null, shape, 1).inverseCumulativeProbability(p);
    }

    static double beta(double alpha, double beta, double p) {
        return new BetaDistribution(null, alpha, beta).inverseCumulativeProbability(p);
    }
}
