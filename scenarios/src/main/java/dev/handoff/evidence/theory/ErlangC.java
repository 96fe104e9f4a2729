package dev.handoff.evidence.theory;

import org.apache.commons.math3.util.FastMath;

/**
 * The M/M/c queue: Poisson arrivals, c equal servers with exponential service, one line, first come first served.
 *
 * <p>With offered load {@code a = λ/μ} an arrival waits with Erlang's probability
 * {@code C = B/(1 − ρ(1 − B))}, {@code B} Erlang's loss probability; a wait, if any, is exponential with rate {@code η = cμ − λ}.
 * Sources: A. K. Erlang 1917; Gross, Shortle, Thompson and Harris, Fundamentals of Queueing Theory, ch. 2.
 *
 * @param arrivalRate λ, arrivals per unit of time
 * @param serviceRate μ, services one server completes per unit of time
 * @param servers c
 */
public record ErlangC(double arrivalRate, double serviceRate, int servers) {

    public ErlangC {
        SteadyStateCheck.load(arrivalRate / (serviceRate * servers));
    }

    /** Share of time a server is busy, {@code ρ = λ/(cμ)}. */
    public double load() {
        return arrivalRate / (serviceRate * servers);
    }

    /** Chance that an arrival has to wait, C. */
    public double waitingChance() {
        double loss = lossChance();
        return loss / (1 - load() * (1 - loss));
    }

    /** Erlang's B by its recursion {@code B(n) = aB(n−1)/(n + aB(n−1))}, {@code B(0) = 1}. */
    private double lossChance() {
        double offered = arrivalRate / serviceRate;
        double loss = 1;
        for (int n = 1; n <= servers; n++) {
            loss = offered * loss / (n + offered * loss);
        }
        return loss;
    }

    /** Rate at which a waiting line shortens, {@code η = cμ − λ}. */
    private double drainRate() {
        return servers * serviceRate - arrivalRate;
    }

    /** Mean wait of all arrivals, {@code C/η}. */
    public double meanWait() {
        return waitingChance() / drainRate();
    }

    /** Variance of the wait, {@code C(2 − C)/η²}. */
    public double waitVariance() {
        double c = waitingChance();
        return c * (2 - c) / (drainRate() * drainRate());
    }

    /** Chance to wait no longer than t, {@code 1 − C·exp(−ηt)}. */
    public double waitAtMost(double t) {
        return 1 - waitingChance() * FastMath.exp(-drainRate() * t);
    }

    /** The wait that a share p of arrivals does not exceed; 0 when so many do not wait at all. */
    public double waitQuantile(double p) {
        return Math.max(0, FastMath.log(waitingChance() / (1 - p)) / drainRate());
    }

    /** {@code E[exp(−k·wait)] = 1 − C + Cη/(η + k)}: what is left on average of an intent that fades at rate k. */
    public double discounted(double k) {
        double c = waitingChance();
        return 1 - c + c * drainRate() / (drainRate() + k);
    }

    /** Mean number waiting, {@code λ·meanWait} (Little). */
    public double queueLength() {
        return arrivalRate * meanWait();
    }

    /** Mean time from arrival to the end of the service. */
    public double meanSojourn() {
        return meanWait() + 1 / serviceRate;
    }
}
