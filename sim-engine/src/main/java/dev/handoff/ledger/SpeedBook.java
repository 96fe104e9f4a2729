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

    /** How soon is soon, and the metric of its share. */
    private enum Soon {
        FIVE_MINUTES(Metric.WITHIN_5_MINUTES),
        HOUR(Metric.WITHIN_AN_HOUR),
        WORKING_DAY(Metric.WITHIN_A_DAY);

        private static final Soon[] ALL = values();

        private final Metric metric;

        Soon(Metric metric) {
            this.metric = metric;
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
            if (!handover.custody().wasHeld()) {
                deliver(handover);
            }
            assigned++;
            add(held, handover.assignedAt() - handover.custody().deliveredAt());
        }
    }

    private boolean counts(Handover handover) {
        return window.contains(handover.custody().deliveredAt());
    }

    private void deliver(Handover handover) {
        delivered++;
        waiting++;
        add(system, handover.custody().deliveredAt() - handover.qualifiedAt());
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
            systemSum += SimTime.hours(handover.custody().deliveredAt() - handover.qualifiedAt());
            heldSum += SimTime.hours(handover.assignedAt() - handover.custody().deliveredAt());
            humanSum += add(human, at - handover.assignedAt());
        }
    }

    private void countSoon(long from, long at, WorkingCalendar calendar) {
        for (Soon soon : Soon.ALL) {
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

    /** Puts the figures down. */
    void report(Responses out) {
        for (long i = assigned; i < delivered; i++) {
            held.add(Double.POSITIVE_INFINITY);
        }
        for (long i = touched; i < delivered; i++) {
            total.add(Double.POSITIVE_INFINITY);
            working.add(Double.POSITIVE_INFINITY);
            human.add(Double.POSITIVE_INFINITY);
        }
        put(out, Metric.SPEED_TO_LEAD, totalSum, Metric.SPEED_TO_LEAD_P50, Metric.SPEED_TO_LEAD_P90, total);
        for (Soon soon : Soon.values()) {
            out.put(soon.metric, delivered > 0 ? soonEnough[soon.ordinal()] / (double) delivered : Double.NaN);
        }
        put(out, Metric.SPEED_WORKING, workingSum, Metric.SPEED_WORKING_P50, Metric.SPEED_WORKING_P90, working);
        put(out, Metric.SPEED_SYSTEM, systemSum, Metric.SPEED_SYSTEM_P50, Metric.SPEED_SYSTEM_P90, system);
        put(out, Metric.SPEED_HELD, heldSum, Metric.SPEED_HELD_P50, Metric.SPEED_HELD_P90, held);
        put(out, Metric.SPEED_HUMAN, humanSum, Metric.SPEED_HUMAN_P50, Metric.SPEED_HUMAN_P90, human);
    }

    private void put(Responses out, Metric mean, double sum, Metric half, Metric most, Sample sample) {
        out.put(mean, touched > 0 ? sum / touched : Double.NaN);
        out.put(half, delivered > 0 ? sample.quantile(0.5) : Double.NaN);
        out.put(most, delivered > 0 ? sample.quantile(0.9) : Double.NaN);
    }
}
