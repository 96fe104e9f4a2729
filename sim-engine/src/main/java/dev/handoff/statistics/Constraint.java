package dev.handoff.statistics;

/**
 * What the mean of a further response must keep to.
 *
 * @param atMost true when the mean must not be above the limit, false when not below
 * @param limit the limit
 * @param tolerance how far from the limit a mean may lie and still be judged either way; above 0, in the unit of the response
 */
public record Constraint(boolean atMost, double limit, double tolerance) {

    public Constraint {
        ArgumentCheck.finite("limit", limit);
        ArgumentCheck.positive("tolerance", tolerance);
    }

    /** By how much a response breaks the limit; below 0 when it keeps it. */
    double excess(double response) {
        return atMost ? response - limit : limit - response;
    }
}
