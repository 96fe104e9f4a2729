package dev.handoff.evidence.theory;

import org.apache.commons.math3.util.FastMath;

/**
 * Poisson arrivals dealt out in turn to c servers with a line each: every server sees each c-th arrival, an E_c/M/1 queue.
 *
 * <p>An arrival waits with chance σ, the root below one of {@code σ = (λ/(λ + μ(1 − σ)))^c}, and a wait is exponential with rate
 * {@code μ(1 − σ)}. Source: D. G. Kendall 1951 (GI/M/1); Gross and Harris, ch. 5.
 *
 * @param arrivalRate λ of all arrivals together
 * @param serviceRate μ of one server
 * @param servers c
 */
public record RoundRobinQueue(double arrivalRate, double serviceRate, int servers) {

    public RoundRobinQueue {
        SteadyStateCheck.load(arrivalRate / (serviceRate * servers));
    }

    /** Chance to wait, σ; by iteration from below, which rises to the root. */
    public double waitingChance() {
        double sigma = 0;
        double before;
        do {
            before = sigma;
            sigma = FastMath.pow(arrivalRate / (arrivalRate + serviceRate * (1 - sigma)), servers);
        } while (sigma - before > 1e-15);
        return sigma;
    }

    /** Mean wait, {@code σ/(μ(1 − σ))}. */
    public double meanWait() {
        return waitingChance() / (serviceRate * (1 - waitingChance()));
    }

    /** Chance to wait no longer than t, {@code 1 − σ·exp(−μ(1 − σ)t)}. */
    public double waitAtMost(double t) {
        return 1 - waitingChance() * FastMath.exp(-serviceRate * (1 - waitingChance()) * t);
    }
}
