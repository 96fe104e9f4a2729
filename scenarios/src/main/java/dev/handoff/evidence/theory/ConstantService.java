package dev.handoff.evidence.theory;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * The M/D/c queue: Poisson arrivals, c servers, every service takes the same time D.
 *
 * <p>Whoever is in service at t has left at t + D, and nobody who comes in between has: the number present at multiples of D is the
 * chain {@code X' = max(0, X − c) + Poisson(λD)}. Its stationary distribution is found by iteration. Source: C. D. Crommelin 1932.
 *
 * @param arrivalRate λ, arrivals per unit of time
 * @param duration D
 * @param servers c
 */
public record ConstantService(double arrivalRate, double duration, int servers) {

    private static final double NEGLIGIBLE = 1e-13;

    public ConstantService {
        SteadyStateCheck.load(arrivalRate * duration / servers);
    }

    /** Share of time a server is busy. */
    public double load() {
        return arrivalRate * duration / servers;
    }

    /**
     * With one server, the chance to wait no longer than t:
     * {@code (1 − ρ)·Σ_{j ≤ t/D} (−λ(t − jD))^j/j!·exp(λ(t − jD))} (Erlang 1909). The sum alternates; good to 1e-9 up to λt = 10.
     *
     * @throws IllegalStateException with more than one server
     */
    public double waitAtMost(double t) {
        if (servers != 1) {
            throw new IllegalStateException(
                    "the distribution of the wait is known here for one server only, not " + servers);
        }
        double sum = 0;
        for (int j = 0; j * duration <= t; j++) {
            sum += term(arrivalRate * (t - j * duration), j);
        }
        return (1 - load()) * sum;
    }

    private static double term(double x, int j) {
        double power = 1;
        for (int i = 1; i <= j; i++) {
            power *= -x / i;
        }
        return power * FastMath.exp(x);
    }

    /** Mean wait by Little's law from the mean number present. */
    public double meanWait() {
        return queueLength() / arrivalRate;
    }

    /** Mean number waiting: mean number present less those in service. */
    public double queueLength() {
        double[] chances = stationary();
        double present = 0;
        for (int n = 0; n < chances.length; n++) {
            present += n * chances[n];
        }
        return present - arrivalRate * duration;
    }

    private double[] stationary() {
        double[] arrivals = arrivalChances();
        double[] chances = arrivals;
        double moved;
        do {
            double[] next = step(chances, arrivals);
            moved = distance(chances, next);
            chances = next;
        } while (moved > NEGLIGIBLE);
        return chances;
    }

    /** Wide enough for the geometric tail of the number present. */
    private double[] arrivalChances() {
        int states = (int) (servers + 60 * Math.sqrt(servers) / (1 - load()));
        PoissonDistribution poisson = new PoissonDistribution(arrivalRate * duration);
        double[] chances = new double[states];
        for (int n = 0; n < states; n++) {
            chances[n] = poisson.probability(n);
        }
        return chances;
    }

    private double[] step(double[] present, double[] arrivals) {
        double[] next = new double[present.length];
        for (int n = 0; n < present.length; n++) {
            int stay = Math.max(0, n - servers);
            for (int more = 0; stay + more < next.length; more++) {
                next[stay + more] += present[n] * arrivals[more];
            }
        }
        return next;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int n = 0; n < a.length; n++) {
            sum += Math.abs(a[n] - b[n]);
        }
        return sum;
    }
}
