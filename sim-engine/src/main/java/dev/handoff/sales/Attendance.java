package dev.handoff.sales;

import dev.handoff.company.Company;
import dev.handoff.company.Leave;
import dev.handoff.company.Team;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Setting;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.CompanyObserver;
import dev.handoff.random.DrawPurpose;
import dev.handoff.random.Draws;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Who is there: a rep is away on leave, or absent for all shifts that begin on a day, drawn for each rep and day with the team's share.
 * Between two shifts the day of the calendar counts.
 *
 * <p>The roll is called whenever that may have changed: at midnight, when shifts and holidays begin and end, when a leave begins and ends,
 * and when the company changes. Where nobody is ever away it never is.
 */
final class Attendance implements CompanyObserver {

    private static final int REPS = Draws.family("reps");

    /** More shifts than any run has: who is absent from all of them does not come back. */
    private static final int MOST_SHIFTS = 50_000;

    private final Simulation simulation;
    private final Draws draws;
    private final Journal journal;
    private final SalesFloor floor;
    private final List<Consumer<Rep>> goings = new ArrayList<>();
    private final List<Runnable> rolls = new ArrayList<>();
    private final Action<Attendance> rollCall = Attendance::callRoll;
    private LocalDate firstMeasured;
    private long warmUp;
    private long next = Simulation.NONE;
    private long calls;
    private boolean rulesChanged;

    Attendance(Setting setting, SalesFloor floor) {
        this.simulation = setting.simulation();
        this.draws = setting.draws();
        this.journal = setting.journal();
        this.floor = floor;
    }

    /** What has to be done about the desk of a rep who goes away. */
    void whenAway(Consumer<Rep> what) {
        goings.add(what);
    }

    /** What has to be done when the roll was called: somebody may be back. */
    void whenCalled(Runnable what) {
        rolls.add(what);
    }

    /** Whoever is away now. */
    @Override
    public void adopt(Company company) {
        firstMeasured = company.workingTime().start();
        warmUp = company.run().warmUp().toMillis();
        simulation.cancel(next);
        next = Simulation.NONE;
        rulesChanged = true;
        if (calls > 0 || company.teams().values().stream().anyMatch(Team::mayBeAway)) {
            next = simulation.schedule(simulation.now(), Layer.CHANGE, rollCall, this);
        }
    }

    /** How often the roll was called: while that stays the same, so does who is there. */
    long calls() {
        return calls;
    }

    private void callRoll() {
        calls++;
        List<Rep> gone = new ArrayList<>();
        List<Rep> stillAway = new ArrayList<>();
        boolean somebodyIsBack = false;
        long again = Long.MAX_VALUE;
        for (Rep rep : floor.working()) {
            boolean was = rep.away();
            note(rep, was);
            if (rep.away()) {
                (was ? stillAway : gone).add(rep);
            }
            somebodyIsBack |= was && !rep.away();
            again = rep.terms().mayBeAway() ? Math.min(again, nextChange(rep)) : again;
        }
        rulesChanged = false;
        next = again == Long.MAX_VALUE ? Simulation.NONE : simulation.schedule(again, Layer.CHANGE, rollCall, this);
        clearDesks(gone, somebodyIsBack ? stillAway : List.of());
        rolls.forEach(Runnable::run);
    }

    /** Whoever is back may take what lies on the desks of those who have been away for longer. */
    private void clearDesks(List<Rep> gone, List<Rep> stillAway) {
        goings.forEach(gone::forEach);
        goings.forEach(stillAway::forEach);
    }

    /** Notes whether the rep is away. */
    private void note(Rep rep, boolean was) {
        boolean is = isAway(rep, simulation.now());
        rep.away(is);
        if (is && !was) {
            journal.away(simulation.now(), rep.number());
        } else if (was && !is) {
            journal.back(simulation.now(), rep.number());
        }
        if (rulesChanged || was && !is) {
            floor.lookForWorkAnew(rep);
        }
    }

    private boolean isAway(Rep rep, long at) {
        return backFromLeave(rep, at) > at || absentOn(rep, rep.calendar().shiftDay(at));
    }

    private boolean absentOn(Rep rep, long day) {
        double share = rep.terms().absence();
        return share > 0 && draws.uniform(REPS, ((long) rep.number() << 32) + day, DrawPurpose.ABSENCE, 0) < share;
    }

    /** When a rep who is on leave at that instant comes back; that instant when there is no leave. */
    private long backFromLeave(Rep rep, long at) {
        List<Leave> absences = rep.terms().absences();
        long back = at;
        for (int i = 0;
                i < absences.size();
                i++) { // asked whenever a rep looks for work, and nearly always there is none
            Leave leave = absences.get(i);
            boolean onLeave = leave.rep() == rep.place() && starts(leave) <= at && at < ends(leave);
            back = onLeave ? Math.max(back, ends(leave)) : back;
        }
        return back;
    }

    private long starts(Leave leave) {
        return warmUp + leave.from().millisFrom(firstMeasured);
    }

    private long ends(Leave leave) {
        return warmUp + leave.to().millisFrom(firstMeasured);
    }

    private long nextChange(Rep rep) {
        long now = simulation.now();
        long change = rep.terms().absence() > 0 ? rep.calendar().nextRollCall(now) : Long.MAX_VALUE;
        for (Leave leave : rep.terms().absences()) {
            if (leave.rep() == rep.place()) {
                change = starts(leave) > now ? Math.min(change, starts(leave)) : change;
                change = ends(leave) > now ? Math.min(change, ends(leave)) : change;
            }
        }
        return change;
    }

    /** The first instant of working time from then on at which the rep is there; {@link Long#MAX_VALUE} when there is none. */
    long nextPresent(Rep rep, long from) {
        long at = rep.terms().absence() < 1 ? rep.calendar().nextWorking(from) : Long.MAX_VALUE;
        for (int shift = 0; at < Long.MAX_VALUE && shift < MOST_SHIFTS; shift++) {
            long back = backFromLeave(rep, at);
            if (back > at) {
                at = rep.calendar().nextWorking(back);
            } else if (absentOn(rep, rep.calendar().shiftDay(at))) {
                at = rep.calendar().nextWorking(rep.calendar().nextShift(at));
            } else {
                return at;
            }
        }
        return Long.MAX_VALUE;
    }

    /** Whether the rep is at the desk whatever the last roll call said: whoever was to wake now must not be sent back to wake now. */
    boolean isPresent(Rep rep) {
        return isThere(rep) || rep.calendar().isWorking(simulation.now()) && !isAway(rep, simulation.now());
    }

    /** Whether the rep is at the desk: it is working time, and the rep is not away. */
    boolean isThere(Rep rep) {
        return !rep.away() && rep.calendar().isWorking(simulation.now());
    }
}
