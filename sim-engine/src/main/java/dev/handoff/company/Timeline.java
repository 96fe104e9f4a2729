package dev.handoff.company;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

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
        return each(company -> company.without(channel));
    }

    /** The same with every version of the company changed alike. */
    public Timeline each(UnaryOperator<Company> change) {
        List<Change> others = changes.stream()
                .map(later -> new Change(later.at(), change.apply(later.company())))
                .toList();
        return new Timeline(change.apply(start), others);
    }

    /** The version in force at that time from the start of the measured horizon; a change at the very instant counts. */
    public Company at(Duration time) {
        Company present = start;
        for (Change change : changes) {
            present = change.at().compareTo(time) <= 0 ? change.company() : present;
        }
        return present;
    }

    /** This one until that time from the start of the measured horizon, the other from then on. */
    public Timeline then(Timeline other, Duration time) {
        List<Change> all = new ArrayList<>(changes.stream()
                .filter(change -> change.at().compareTo(time) < 0)
                .toList());
        all.add(new Change(time, other.at(time)));
        all.addAll(other.changes.stream()
                .filter(change -> change.at().compareTo(time) > 0)
                .toList());
        return new Timeline(start, all);
    }

    /**
     * A change.
     *
     * @param at time from the start of the measured horizon
     * @param company the company from then on
     */
    public record Change(Duration at, Company company) {}
}
