package dev.handoff.handoff;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Limit;
import dev.handoff.company.TimeBasis;

/** Turns a limit of the agreement into an instant, and tells how much of it is used up. */
public final class Deadlines {

    private final WorkingCalendar calendar;

    /** Deadlines by the working calendar of those who must act. */
    public Deadlines(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The instant at which a limit that starts then runs out. */
    public long after(long start, Limit limit) {
        return switch (limit.basis()) {
            case CLOCK -> start + (long) limit.amount();
            case WORKING -> calendar.plusWorking(start, (long) limit.amount());
            case WORKING_DAYS -> calendar.plusWorking(start, (long) (limit.amount() * calendar.longestDay()));
        };
    }

    /** The limit in milliseconds of its own clock; a working day has those of the calendar's longest. */
    double millis(Limit limit) {
        return limit.basis() == TimeBasis.WORKING_DAYS ? limit.amount() * calendar.longestDay() : limit.amount();
    }

    /** So much later by the same clock. */
    long later(long from, long millis, TimeBasis basis) {
        return basis == TimeBasis.CLOCK ? from + millis : calendar.plusWorking(from, millis);
    }

    /** Time from one instant to another by that clock. */
    long between(long from, long to, TimeBasis basis) {
        return basis == TimeBasis.CLOCK ? to - from : calendar.workingBetween(from, to);
    }

    /** The first working instant from then on, {@link Long#MAX_VALUE} for never. */
    long nextWorking(long from) {
        return calendar.nextWorking(from);
    }
}
