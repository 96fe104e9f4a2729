package dev.handoff.ledger;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.handoff.Handover;
import dev.handoff.kernel.SimTime;
import dev.handoff.statistics.Sample;
import java.util.function.IntFunction;

/**
 * Speed-to-lead of the leads that systems delivered inside the window, in hours: means over those that were ever tried, quantiles over all
 * of them, because a lead nobody tried waits for ever, and so are the shares tried within five minutes, an hour and a working day
 * ({@code speed.to.lead.within.*}). What systems take is known of every lead, tried or not, and its quantiles are over all of them.
 *
 * <p>Systems deliver a lead, then it may be held until somebody has room, then a rep has it: total = system + held + human. A lead that is
 * held to the end counts like any other that nobody tried.
 *
 * <p>The wait begins when the lead qualifies: for leads out of nurture that is later than the inquiry.
 */
final class SpeedBook {

    private final Window window;
    private final IntFunction<WorkingCalendar> hours;
    private final Sample total = new Sample();
    private final Sample working = new Sample();
    private final Sample system = new Sample();
    private final Sample held = new Sample();
    private final Sample human = new Sample();
    private double totalSum;
    private double workingSum;
    private double systemSum;
    private double heldSum;
    private double humanSum;
    private long delivered;
    private long assigned;
    private long touched;
    private long waiting;
    private final long[] soonEnough = new long[Soon.values().length];

    /** How soon is soon, and what its share is called. */
    private enum Soon {
        FIVE_MINUTES("5min"),
        HOUR("1h"),
        WORKING_DAY("day");

        private final String label;

        Soon(String label) {
            this.label = label;
        }

        boolean covers(long from, long at, WorkingCalendar calendar) {
            return switch (this) {
                case FIVE_MINUTES -> at - from <= 5 * SimTime.MINUTE;
                case HOUR -> at - from <= SimTime.HOUR;
                case WORKING_DAY -> at <= calendar.plusWorkingDays(from, 1);
            };
        }
    }

    /** An empty book; {@code hours} are those of the rep of a number, or of the company for {@link Handover#NOBODY}. */
    SpeedBook(Window window, IntFunction<WorkingCalendar> hours) {
        this.window = window;
        this.hours = hours;
    }

    /** Systems have delivered it, and nobody can take it yet. */
    void held(Handover handover) {
        if (counts(handover)) {
            deliver(handover);
        }
    }

    void assigned(Handover handover) {
        if (counts(handover)) {
            if (!handover.wasHeld()) {
                deliver(handover);
            }
            assigned++;
            add(held, handover.assignedAt() - handover.deliveredAt());
        }
    }

    private boolean counts(Handover handover) {
        return window.contains(handover.deliveredAt());
    }

    private void deliver(Handover handover) {
        delivered++;
        waiting++;
        add(system, handover.deliveredAt() - handover.qualifiedAt());
    }

    void firstAttempt(Handover handover) {
        if (counts(handover)) {
            waiting--;
            touched++;
            long at = handover.log().firstAt();
            totalSum += add(total, at - handover.qualifiedAt());
            WorkingCalendar ofHolder = hours.apply(handover.owner());
            workingSum += add(working, ofHolder.workingBetween(handover.qualifiedAt(), at));
            countSoon(handover.qualifiedAt(), at, ofHolder);
            systemSum += SimTime.hours(handover.deliveredAt() - handover.qualifiedAt());
            heldSum += SimTime.hours(handover.assignedAt() - handover.deliveredAt());
            humanSum += add(human, at - handover.assignedAt());
        }
    }

    private void countSoon(long from, long at, WorkingCalendar calendar) {
        for (Soon soon : Soon.values()) {
            soonEnough[soon.ordinal()] += soon.covers(from, at, calendar) ? 1 : 0;
        }
    }

    void settled(Handover handover) {
        if (handover.attempts() == 0 && counts(handover)) {
            waiting--;
        }
    }

    /** Leads of the window that may still get their first attempt. */
    long stillWaiting() {
        return waiting;
    }

    private static double add(Sample sample, long millis) {
        double hours = millis / (double) SimTime.HOUR;
        sample.add(hours);
        return hours;
    }

    /** Puts the figures down; holds only where leads can be held at all. */
    void report(Responses out, boolean holds) {
        for (long i = assigned; i < delivered; i++) {
            held.add(Double.POSITIVE_INFINITY);
        }
        for (long i = touched; i < delivered; i++) {
            total.add(Double.POSITIVE_INFINITY);
            working.add(Double.POSITIVE_INFINITY);
            human.add(Double.POSITIVE_INFINITY);
        }
        put(out, "speed.to.lead", totalSum, total);
        for (Soon soon : Soon.values()) {
            double share = delivered > 0 ? soonEnough[soon.ordinal()] / (double) delivered : Double.NaN;
            out.put("speed.to.lead.within." + soon.label, "share", share);
        }
        put(out, "speed.to.lead.working", workingSum, working);
        put(out, "speed.to.lead.system", systemSum, system);
        if (holds) {
            put(out, "speed.to.lead.held", heldSum, held);
        }
        put(out, "speed.to.lead.human", humanSum, human);
    }

    private void put(Responses out, String name, double sum, Sample sample) {
        out.put(name, "h", touched > 0 ? sum / touched : Double.NaN);
        out.put(name + ".p50", "h", delivered > 0 ? sample.quantile(0.5) : Double.NaN);
        out.put(name + ".p90", "h", delivered > 0 ? sample.quantile(0.9) : Double.NaN);
    }
}
