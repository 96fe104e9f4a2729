package dev.handoff.handoff;

import dev.handoff.company.Enforcement;
import dev.handoff.company.Limit;
import dev.handoff.company.Sla;
import dev.handoff.company.TimeBasis;
import dev.handoff.company.Watch;
import dev.handoff.kernel.SimTime;
import dev.handoff.kernel.Simulation;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What open promises ask of the people who made them.
 *
 * <ol>
 *   <li>A clause asks the louder, the more of its limit is used up; a missed one asks on, less loud ({@link #pressure}).
 *   <li>Some leads are on the list that managers look at: {@code u < enforcement · legitimacy}, drawn once per lead and holder
 *       ({@link #onList}). They are picked first, the one due first first, overdue ones after those in time ({@link #takePlace}).
 *   <li>A lead on the list that was put aside is looked at again, in the rhythm of the enforcement ({@link #nextLook}).
 *   <li>A short limit rings until {@code alertBelow} is over, every quarter of itself.
 *   <li>Attempts on leads on the list are spread over the window of the minimum ({@link #latestNext}).
 * </ol>
 *
 * <p>A lead without clauses, and one whose clauses nobody watches, is not on any list.
 */
public final class Watching {

    /** Longer than any run, in milliseconds; keys of leads on the list lie below those of all others. */
    private static final double AGES = 1e15;

    private static final double RINGING = -6 * AGES;
    private static final double IN_TIME = -4 * AGES;
    private static final int RINGS = 4;

    private final Simulation simulation;
    private final Deadlines deadlines;
    private final DoubleSupplier legitimacy;

    /**
     * Watching by a calendar.
     *
     * @param legitimacy how far the agreement is believed in at present, 0 … 1
     */
    public Watching(Simulation simulation, Deadlines deadlines, DoubleSupplier legitimacy) {
        this.simulation = simulation;
        this.deadlines = deadlines;
        this.legitimacy = legitimacy;
    }

    /** Pressure of the agreement on the next attempt, 0 … 1: that of the clause that asks loudest; all of it once a manager insists. */
    public double pressure(Handover handover) {
        if (handover.attention().escalated()) {
            return 1;
        }
        RunningClauses clauses = handover.clauses();
        double most = 0;
        for (int i = 0; i < clauses.size(); i++) {
            most = Math.max(most, pressure(clauses.get(i)));
        }
        return most;
    }

    private double pressure(RunningClause clause) {
        if (clause.over() || !clause.clause().asksForAttempt()) {
            return 0;
        }
        Sla.SalesPromise promise = clause.handover().promise();
        Watch watch = promise.watch();
        return promise.enforcement() * (clause.overdue() ? watch.overdue() : watch.felt(used(clause, watch)));
    }

    private double used(RunningClause clause, Watch watch) {
        if (watch.early() == 1) {
            return 1;
        }
        double whole = clause.length(deadlines);
        return whole <= 0 ? 1 : Math.min(1, elapsed(clause, simulation.now()) / whole);
    }

    private long elapsed(RunningClause clause, long until) {
        return deadlines.between(
                clause.handover(), clause.startedAt(), until, clause.limit().basis());
    }

    /** Whether a clause may still bring back a lead that a rep has put aside: because it is looked at, or by what happens at its limit. */
    public boolean binds(Handover handover) {
        boolean open = false;
        RunningClauses clauses = handover.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            RunningClause clause = clauses.get(i);
            boolean asks =
                    clause.clause().asksForAttempt() && handover.promise().watched();
            if (asks && clause.running() && mayBringBack(clause)) {
                return true;
            }
            open |= asks && !clause.over();
        }
        return open && isLookedAt(handover);
    }

    /** Where nobody looks again, a lead is kept until its limit whatever happens then. */
    private static boolean mayBringBack(RunningClause clause) {
        return clause.mayBringBack()
                || !clause.handover().promise().watch().looks().isYes();
    }

    /** Whether the lead is on the list that managers look at: by the draw, or because it was put there. */
    public boolean onList(Handover handover) {
        return asks(handover) && (handover.attention().listed() || drawn(handover));
    }

    /** A reminder or a manager may put it on the list, too. */
    private boolean asks(Handover handover) {
        RunningClauses clauses = handover.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            if (asksForRep(clauses.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean asksForRep(RunningClause clause) {
        return !clause.over() && clause.clause().asksForRep();
    }

    private boolean drawn(Handover handover) {
        double share = handover.promise().enforcement() * legitimacy.getAsDouble();
        return share > 0 && handover.attention().listDraw(handover) < share;
    }

    private boolean isLookedAt(Handover handover) {
        return handover.promise().watch().looks().isYes() && rhythm(handover).isPresent() && onList(handover);
    }

    private static Optional<Duration> rhythm(Handover handover) {
        return Enforcement.of(handover.promise().enforcement()).rhythm();
    }

    /** When a lead that is put aside now is looked at again, {@link Long#MAX_VALUE} for never. */
    public long nextLook(Handover handover) {
        if (!isLookedAt(handover)) {
            return Long.MAX_VALUE;
        }
        RunningClause alert = ringing(handover);
        return alert == null ? nextList(handover) : nextRing(alert);
    }

    /** The next list is drawn up on a Monday morning, every morning, or every fourth Monday. */
    private long nextList(Handover handover) {
        long rhythm = rhythm(handover).orElseThrow().toMillis();
        long period = simulation.now() / rhythm + 1;
        return deadlines.nextWorking(handover, period * rhythm);
    }

    private long nextRing(RunningClause alert) {
        long pause = Math.max(SimTime.MINUTE, (long) alert.length(deadlines) / RINGS);
        return deadlines.later(
                alert.handover(), simulation.now(), pause, alert.limit().basis());
    }

    /** The clause whose alert rings now, or null. */
    private @Nullable RunningClause ringing(Handover handover) {
        if (!Enforcement.of(handover.promise().enforcement()).alerts()) {
            return null;
        }
        RunningClauses clauses = handover.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            if (rings(clauses.get(i))) {
                return clauses.get(i);
            }
        }
        return null;
    }

    private boolean rings(RunningClause clause) {
        long longest = clause.handover().promise().watch().alertBelow().toMillis();
        return asksForRep(clause)
                && clause.length(deadlines) <= longest
                && elapsed(clause, simulation.now()) <= longest;
    }

    /** Settles the lead's place in an inbox it comes to: whether the list puts it before all others, and whether an alert rings. */
    public void takePlace(Handover handover) {
        handover.attention().place(0, false);
        if (handover.clauses().size() > 0 && onList(handover)) {
            boolean rings = ringing(handover) != null;
            boolean first = rings || handover.promise().watch().listFirst().isYes();
            handover.attention().place(first ? rank(handover, rings) : 0, rings);
        }
    }

    private static double rank(Handover handover, boolean rings) {
        double tier = rings ? RINGING : IN_TIME;
        long due = nextDueForRep(handover);
        return due < Long.MAX_VALUE ? tier + due : tier + AGES + oldest(handover);
    }

    /** When the next clause runs out that asks the rep to turn to the lead. */
    private static long nextDueForRep(Handover handover) {
        long next = Long.MAX_VALUE;
        RunningClauses clauses = handover.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            RunningClause clause = clauses.get(i);
            next = clause.running() && clause.clause().asksForRep() ? Math.min(next, clause.dueAt()) : next;
        }
        return next;
    }

    private static long oldest(Handover handover) {
        long first = Long.MAX_VALUE;
        RunningClauses clauses = handover.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            first = clauses.get(i).overdue() ? Math.min(first, clauses.get(i).dueAt()) : first;
        }
        return first;
    }

    /**
     * The latest instant at which the next attempt comes soon enough for the minimum, {@link Long#MAX_VALUE} when nobody paces it: the time
     * left is divided by the attempts left and one, so that the last one comes before the limit and not at it.
     */
    public long latestNext(Handover handover) {
        RunningClause clause = handover.clauses().running(SalesClause.MINIMUM_ATTEMPTS);
        if (clause == null || !handover.promise().watch().pace().isYes() || !onList(handover)) {
            return Long.MAX_VALUE;
        }
        int left = handover.promise().minimumAttempts().orElseThrow().attempts()
                - handover.log().logged();
        TimeBasis basis = clause.limit().basis();
        long time = deadlines.between(handover, simulation.now(), clause.dueAt(), basis);
        return deadlines.later(handover, simulation.now(), time / (left + 1), basis);
    }

    /** When a missed promise is struck off. */
    long waivedAt(RunningClause clause, Watch watch) {
        Limit after = watch.waiveAfter();
        return Math.max(simulation.now(), deadlines.after(clause.handover(), clause.startedAt(), after));
    }
}
