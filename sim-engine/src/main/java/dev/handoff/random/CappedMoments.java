package dev.handoff.random;

/** E[min(X, max)ⁿ]. */
final class CappedMoments {
    private static final double OUTERMOST = 8.2;
    private static final int INTERVALS = 4_000;
    private static final int HALVINGS = 60;

    private CappedMoments() {}

    static double moment(Distribution inner, double max, int n) {
        if (inner instanceof LogNormal logNormal && max > 0) {
            return logNormal.cappedMoment(max, n);
        }
        if (inner instanceof Discrete discrete) {
            return discreteMoment(discrete, max, n);
        }
        if (inner instanceof Mixture mixture) {
            return mixtureMoment(mixture, max, n);
        }
        if (inner instanceof Capped capped) {
            return moment(capped.inner(), Math.min(max, capped.max()), n);
        }
        return integrated(inner, max, n);
    }

    private static double discreteMoment(Discrete discrete, double max, int n) {
        double sum = 0;
        for (int i = 0; i < discrete.values().size(); i++) {
            sum += discrete.weights().get(i)
                    * power(Math.min(max, discrete.values().get(i)), n);
        }
        return sum;
    }

    private static double mixtureMoment(Mixture mixture, double max, int n) {
        double sum = 0;
        for (int i = 0; i < mixture.components().size(); i++) {
            sum += mixture.weights().get(i) * moment(mixture.components().get(i), max, n);
        }
        return sum;
    }

    /** Simpson's rule over z, p = Φ(z), up to the place where the cap begins to cut; the cut rest has the value max. */
    private static double integrated(Distribution inner, double max, int n) {
        double cut = firstCut(inner, max);
        double width = (cut + OUTERMOST) / INTERVALS;
        double sum = 0;
        for (int i = 0; i <= INTERVALS; i++) {
            double z = -OUTERMOST + i * width;
            double weight = i == 0 || i == INTERVALS ? 1 : i % 2 == 1 ? 4 : 2;
            double value = Math.min(max, inner.quantile(StandardNormal.cdf(z)));
            sum += weight * power(value, n) * StandardNormal.density(z);
        }
        return sum * width / 3 + (cut < OUTERMOST ? power(max, n) * StandardNormal.cdf(-cut) : 0);
    }

    /** The z from which on values are cut; the outermost when none is. */
    private static double firstCut(Distribution inner, double max) {
        double low = -OUTERMOST;
        double high = OUTERMOST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (inner.quantile(StandardNormal.cdf(middle)) < max) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double power(double x, int n) {
        return n == 1 ? x : x * x;
    }
}
