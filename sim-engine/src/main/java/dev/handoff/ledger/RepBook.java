package dev.handoff.ledger;

import dev.handoff.calendar.WorkingCalendar;
import java.util.ArrayList;
import java.util.List;

/** One rep's work inside the window, on handed leads and on leads of the rep's own. */
final class RepBook {

    private final Window window;
    private final int number;
    private final WorkingCalendar hours;
    private final long hiredAt;
    private final List<Absence> absences = new ArrayList<>();
    private long awaySince = Long.MAX_VALUE;
    private long leftAt = Long.MAX_VALUE;
    private long attempts;
    private long conversations;
    private long sqls;
    private long wins;
    private double revenue;
    private double worked;

    /** Away from one instant to another. */
    private record Absence(long from, long to) {}

    /** An empty book for the rep of that number, 0 …; people count from 1. */
    RepBook(int number, long hiredAt, WorkingCalendar hours, Window window) {
        this.hours = hours;
        this.number = number + 1;
        this.hiredAt = hiredAt;
        this.window = window;
    }

    /** Whoever leaves while absent is not absent any more, but gone. */
    void leaves(long at) {
        if (awaySince < Long.MAX_VALUE) {
            back(at);
        }
        leftAt = at;
    }

    /** Back again: the time between was like an absence. */
    void returns(long at) {
        absences.add(new Absence(leftAt, at));
        leftAt = Long.MAX_VALUE;
    }

    void away(long at) {
        awaySince = at;
    }

    void back(long at) {
        if (at > window.from()) {
            absences.add(new Absence(awaySince, at));
        }
        awaySince = Long.MAX_VALUE;
    }

    /** The hours the rep keeps. */
    WorkingCalendar hours() {
        return hours;
    }

    /** Working milliseconds between two instants at which the rep was there, that is neither on leave nor absent. */
    long available(long begin, long end) {
        long from = Math.max(begin, hiredAt);
        long to = Math.min(end, leftAt);
        if (from >= to) {
            return 0;
        }
        long lost = worked(from, to, awaySince, Long.MAX_VALUE);
        for (Absence absence : absences) {
            lost += worked(from, to, absence.from(), absence.to());
        }
        return hours.workingBetween(from, to) - lost;
    }

    /** Working time in both stretches. */
    private long worked(long from, long to, long alsoFrom, long alsoTo) {
        long begin = Math.max(from, alsoFrom);
        long end = Math.min(to, alsoTo);
        return begin < end ? hours.workingBetween(begin, end) : 0;
    }

    /** First instant of the window at which the rep was there. */
    long from() {
        return Math.max(hiredAt, window.from());
    }

    /** End of the rep's time inside the window. */
    long to() {
        return Math.min(leftAt, window.to());
    }

    /** Whether the rep was there at any time of the window. */
    boolean present() {
        return from() < to();
    }

    void attempted(long at) {
        attempts += window.contains(at) ? 1 : 0;
    }

    void spoke(long at) {
        conversations += window.contains(at) ? 1 : 0;
    }

    void qualified(long at) {
        sqls += window.contains(at) ? 1 : 0;
    }

    void closed(long at, boolean won, double size) {
        if (window.contains(at)) {
            wins += won ? 1 : 0;
            revenue += size;
        }
    }

    void works(long at, long millis) {
        worked += window.overlap(at, millis);
    }

    /** Milliseconds at work inside the window. */
    double worked() {
        return worked;
    }

    /** Puts the figures down; {@code available} = working time of the rep inside the window, milliseconds. */
    void report(Responses out, double available) {
        out.put(Metric.REP_ATTEMPTS.of(number), attempts);
        out.put(Metric.REP_CONVERSATIONS.of(number), conversations);
        out.put(Metric.REP_SQLS.of(number), sqls);
        out.put(Metric.REP_WINS.of(number), wins);
        out.put(Metric.REP_REVENUE.of(number), revenue);
        out.put(Metric.REP_BUSY.of(number), worked / available);
    }
}
