package dev.handoff.company;

/**
 * A limit as an agreement writes it: "4 h" (clock), "4 working hours", "2 working days".
 *
 * @param amount milliseconds, or a number of days when the basis is {@link TimeBasis#WORKING_DAYS}; positive
 * @param basis which clock counts
 */
public record Limit(double amount, TimeBasis basis) {

    public Limit {
        if (!(amount > 0) || Double.isInfinite(amount)) {
            throw new IllegalArgumentException("a limit must be a positive, finite time, not " + amount);
        }
    }
}
