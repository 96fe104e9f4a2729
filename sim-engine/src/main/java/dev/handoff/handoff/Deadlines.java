package dev.handoff.handoff;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Limit;

/** Turns a limit of the agreement into an instant. */
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
}
