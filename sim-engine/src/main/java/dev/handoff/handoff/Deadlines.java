package dev.handoff.handoff;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Limit;
import dev.handoff.company.TimeBasis;
import java.util.function.Function;

/**
 * Turns a limit of the agreement into an instant, and tells how much of it is used up, by the working hours of whoever holds the lead.
 */
public final class Deadlines {

    private final Function<Handover, WorkingCalendar> hours;

    /** Deadlines by one working calendar for everybody. */
    public Deadlines(WorkingCalendar calendar) {
        this(handover -> calendar);
    }

    /** Deadlines by the hours of the team that holds the lead. */
    public Deadlines(Function<Handover, WorkingCalendar> hours) {
        this.hours = hours;
    }

    /** The instant at which a limit that starts then runs out for that lead. */
    public long after(Handover handover, long start, Limit limit) {
        return endOf(hours.apply(handover), start, limit);
    }

    /** The instant at which a limit that starts then runs out by that calendar. */
    public static long endOf(WorkingCalendar calendar, long start, Limit limit) {
        return switch (limit.basis()) {
            case CLOCK -> start + (long) limit.amount();
            case WORKING -> calendar.plusWorking(start, (long) limit.amount());
            case WORKING_DAYS -> calendar.plusWorkingDays(start, limit.amount());
        };
    }

    /** So much later by the same clock. */
    long later(Handover handover, long from, long millis, TimeBasis basis) {
        return basis == TimeBasis.CLOCK ? from + millis : hours.apply(handover).plusWorking(from, millis);
    }

    /** Time from one instant to another by that clock. */
    long between(Handover handover, long from, long to, TimeBasis basis) {
        return basis == TimeBasis.CLOCK ? to - from : hours.apply(handover).workingBetween(from, to);
    }

    /** The first working instant from then on, {@link Long#MAX_VALUE} for never. */
    long nextWorking(Handover handover, long from) {
        return hours.apply(handover).nextWorking(from);
    }
}
