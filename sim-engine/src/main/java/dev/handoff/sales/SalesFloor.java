package dev.handoff.sales;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Routing;
import dev.handoff.company.Team;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Draws;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.kernel.StandardNormal;
import dev.handoff.market.DrawPurpose;
import java.util.ArrayList;
import java.util.List;

/**
 * The reps at their desks: who works, when, and on which duty. A rep does one thing at a time, begins nothing outside working time and
 * finishes what was begun before the end of a shift.
 */
public final class SalesFloor {

    private final Simulation simulation;
    private final WorkingCalendar calendar;
    private final Journal journal;
    private final double stretch;
    private final List<Rep> reps = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final Action<Rep> workEnds = this::workEnds;
    private final Action<Rep> wakes = this::wakes;

    /** The reps of the company's team, each with a temperament and a skill. */
    public SalesFloor(Company company, Simulation simulation, Draws draws, WorkingCalendar calendar, Journal journal) {
        this.simulation = simulation;
        this.calendar = calendar;
        this.journal = journal;
        this.stretch = 1 / (1 - company.work().administration());
        hire(company, draws);
    }

    private void hire(Company company, Draws draws) {
        Team team = company.teams().values().iterator().next();
        boolean shared = company.routing().rule() == Routing.Rule.PULL;
        Inbox common = new Inbox(team.order(), team.reps());
        for (int i = 0; i < team.reps(); i++) {
            double persistence = company.persistence().repSpread() * StandardNormal.quantile((i + 0.5) / team.reps());
            double skill = company.deals().skillSpread() * draws.normal(Draws.family("reps"), i, DrawPurpose.SKILL, 0);
            reps.add(new Rep(i, persistence, skill, shared ? common : new Inbox(team.order(), 1)));
        }
    }

    /** Sets what reps do, first things first. */
    public void assignDuties(List<Duty> inOrder) {
        duties.addAll(inOrder);
    }

    /** Number of reps. */
    public int size() {
        return reps.size();
    }

    /** The rep of that number. */
    public Rep rep(int number) {
        return reps.get(number);
    }

    /**
     * Keeps a rep busy; the piece of work is not interrupted.
     *
     * @param millis pure working time; administration stretches it
     * @param then what follows when it is done
     */
    public void occupy(Rep rep, long millis, Action<Rep> then) {
        long duration = Math.round(millis * stretch);
        rep.begin(then);
        journal.works(simulation.now(), rep.number(), duration);
        simulation.scheduleIn(duration, Layer.RELEASE, workEnds, rep);
    }

    /** Lets an idle rep look for work: when everything that arrives at this instant is there, or when the next shift begins. */
    public void lookForWork(Rep rep) {
        if (rep.busy() || simulation.isPending(rep.wake())) {
            return;
        }
        long starts = calendar.nextWorking(simulation.now());
        if (starts < Long.MAX_VALUE) {
            rep.wakeBy(simulation.schedule(starts, Layer.SEIZE, wakes, rep));
        }
    }

    /** Whether it is working time now. */
    boolean isWorking() {
        return calendar.isWorking(simulation.now());
    }

    /** Lets some free rep look for work in the shared queue. */
    public void callAnyone() {
        for (Rep rep : reps) {
            if (!rep.busy() && !simulation.isPending(rep.wake())) {
                lookForWork(rep);
                return;
            }
        }
    }

    private void startFirstDuty(Rep rep) {
        for (Duty duty : duties) {
            if (duty.startNext(rep)) {
                return;
            }
        }
    }

    private void workEnds(Rep rep) {
        rep.finish().run(rep);
        if (isWorking()) {
            goOn(rep);
        } else {
            lookForWork(rep);
        }
    }

    private void wakes(Rep rep) {
        rep.wakeBy(Simulation.NONE);
        goOn(rep);
    }

    private void goOn(Rep rep) {
        if (!rep.busy()) {
            startFirstDuty(rep);
        }
    }
}
