package dev.handoff.company;

import java.time.Duration;
import java.util.List;

/**
 * A company and what changes in it while it is watched. Changes replace parameters, never draws.
 *
 * @param start the company at the start of the warm-up
 * @param changes later versions of it, in order of time
 */
public record Timeline(Company start, List<Change> changes) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when desks would have to become a shared queue on the way, or a shared queue desks
     */
    public Timeline {
        changes = List.copyOf(changes);
        for (Change change : changes) {
            if (isShared(change.company()) != isShared(start)) {
                throw new IllegalArgumentException(
                        "routing.rule: one shared queue (pull) cannot become desks on the way,"
                                + " nor desks a shared queue. Maybe the same rule from the start?");
            }
        }
    }

    private static boolean isShared(Company company) {
        return company.routing().rule() == Routing.Rule.PULL;
    }

    /** A company in which nothing changes. */
    public static Timeline steady(Company company) {
        return new Timeline(company, List.of());
    }

    /** The same with one channel switched off all the time. */
    public Timeline without(String channel) {
        List<Change> others = changes.stream()
                .map(change -> new Change(change.at(), change.company().without(channel)))
                .toList();
        return new Timeline(start.without(channel), others);
    }

    /**
     * A change.
     *
     * @param at time from the start of the measured horizon
     * @param company the company from then on
     */
    public record Change(Duration at, Company company) {}
}
