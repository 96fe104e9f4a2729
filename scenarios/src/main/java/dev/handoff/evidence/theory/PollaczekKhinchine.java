package dev.handoff.evidence.theory;

/**
 * The M/G/1 queue: Poisson arrivals, one server, any service time, first come first served.
 *
 * <p>Sources: F. Pollaczek 1930, A. Khinchine 1932; Gross, Shortle, Thompson and Harris, Fundamentals of Queueing Theory, ch. 5.
 *
 * @param arrivalRate λ, arrivals per unit of time
 * @param service moments of the service time
 */
public record PollaczekKhinchine(double arrivalRate, ServiceTime service) {

    public PollaczekKhinchine {
        SteadyStateCheck.load(arrivalRate * service.mean());
    }

    /** Share of time the server is busy, {@code ρ = λE[S]}; also the chance to wait. */
    public double load() {
        return arrivalRate * service.mean();
    }

    /** Mean wait, {@code λE[S²]/(2(1 − ρ))}. */
    public double meanWait() {
        return arrivalRate * service.second() / (2 * (1 - load()));
    }

    /** Variance of the wait, {@code Wq² + λE[S³]/(3(1 − ρ))}. */
    public double waitVariance() {
        return meanWait() * meanWait() + arrivalRate * service.third() / (3 * (1 - load()));
    }

    /** Mean number waiting, {@code λ·Wq} (Little). */
    public double queueLength() {
        return arrivalRate * meanWait();
    }

    /** Mean time from arrival to the end of the service. */
    public double meanSojourn() {
        return meanWait() + service.mean();
    }

    /**
     * {@code E[exp(−k·wait)] = (1 − ρ)k/(k − λ + λ·E[exp(−kS)])}, the Pollaczek–Khinchine transform.
     *
     * @param k rate of fading, above 0
     * @param discountedService {@code E[exp(−kS)]} of the service time
     */
    public double discounted(double k, double discountedService) {
        return (1 - load()) * k / (k - arrivalRate + arrivalRate * discountedService);
    }
}
