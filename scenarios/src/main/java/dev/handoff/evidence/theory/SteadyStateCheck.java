package dev.handoff.evidence.theory;

/** Refuses a queue without averages: one whose load is one or more grows for ever. */
final class SteadyStateCheck {

    private SteadyStateCheck() {}

    /**
     * The load when it lies below one.
     *
     * @throws IllegalArgumentException when the servers cannot keep up
     */
    static double load(double rho) {
        if (!(rho > 0 && rho < 1)) {
            throw new IllegalArgumentException("a queue settles only at a load above 0 and below 1, not " + rho);
        }
        return rho;
    }
}
