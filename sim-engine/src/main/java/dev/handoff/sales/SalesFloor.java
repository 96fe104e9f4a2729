package dev.handoff.sales;

import dev.handoff.company.Company;
import dev.handoff.company.Team;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Setting;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.CompanyObserver;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The reps at their desks: who works, when, and on which duty. A rep does one thing at a time, begins nothing outside working
 * time and finishes what was begun before the end of a shift.
 */
public final class SalesFloor implements CompanyObserver {

    private final Simulation simulation;
    private final Journal journal;
    private final Staff staff;
    private final Attendance attendance;
    private final Map<Team.Duty, Duty> duties = new EnumMap<>(Team.Duty.class);
    private final Obligations obligations = new Obligations(this);
    private final Action<Rep> workEnds = this::workEnds;
    private final Action<Rep> wakes = this::wakes;
    private double administration;

    /** The reps of the company's teams at their desks. */
    public SalesFloor(Company company, Setting setting) {
        this.simulation = setting.simulation();
        this.journal = setting.journal();
        this.administration = company.work().administration();
        this.attendance = new Attendance(setting, this);
        obligations.adopt(company);
        this.staff = new Staff(company, setting);
        attendance.adopt(company);
    }

    /** What the reps owe the company before they turn to their duties. */
    public Obligations obligations() {
        return obligations;
    }

    /** Says who does the work of a duty. */
    public void assignDuty(Team.Duty duty, Duty worker) {
        duties.put(duty, worker);
    }

    @Override
    public void adopt(Company present) {
        administration = present.work().administration();
        obligations.adopt(present);
        staff.adopt(present);
        attendance.adopt(present);
        working().forEach(this::lookForWork);
    }

    /** Reps who have not left, in order of number. */
    public List<Rep> working() {
        return staff.working();
    }

    /** All reps there ever were, by number. */
    public List<Rep> all() {
        return staff.all();
    }

    /** The rep of that number. */
    public Rep rep(int number) {
        return staff.rep(number);
    }

    /** Who is employed. */
    Staff staff() {
        return staff;
    }

    /** Who is there. */
    Attendance attendance() {
        return attendance;
    }

    /** What has to be done about the desk of a rep who goes away. */
    public void whenAway(Consumer<Rep> what) {
        attendance.whenAway(what);
    }

    /**
     * Keeps a rep busy; the piece of work is not interrupted.
     *
     * @param millis working time a seasoned rep needs; administration and inexperience stretch it, speed shortens it
     * @param then what follows when it is done
     */
    public void occupy(Rep rep, long millis, Action<Rep> then) {
        double stretch = 1 / ((1 - administration) * rep.pace(simulation.now()));
        occupyExactly(rep, Math.round(millis * stretch), then);
    }

    /** Keeps a rep busy for so long by the clock: a meeting lasts as long for a new hire as for everybody else. */
    void occupyExactly(Rep rep, long duration, Action<Rep> then) {
        rep.work().begin(then);
        journal.works(simulation.now(), rep.number(), duration);
        if (rep.letsDealsWait()) {
            journal.dealDelayed(simulation.now(), rep.number(), duration);
        }
        simulation.scheduleIn(duration, Layer.RELEASE, workEnds, rep);
    }

    /** Lets an idle rep look for work: when everything that arrives at this instant is there, or when the next shift begins. */
    public void lookForWork(Rep rep) {
        long starts = isFree(rep) ? attendance.nextPresent(rep, simulation.now()) : Long.MAX_VALUE;
        if (starts < Long.MAX_VALUE) {
            rep.wakeBy(simulation.schedule(starts, Layer.SEIZE, wakes, rep));
        }
    }

    /** Lets a rep look for work who may be there earlier than was thought. */
    void lookForWorkAnew(Rep rep) {
        simulation.cancel(rep.wake());
        rep.wakeBy(Simulation.NONE);
        lookForWork(rep);
    }

    /** Whether the rep may begin something now: it is working time, and the rep is there. */
    boolean isThere(Rep rep) {
        return attendance.isThere(rep);
    }

    /** Lets some free rep of that duty look for work in a shared queue: the one who can begin first. */
    public void callAnyone(Team.Duty duty) {
        Rep first = null;
        long soonest = Long.MAX_VALUE;
        List<Rep> reps = staff.everybody();
        for (int i = 0; i < reps.size(); i++) {
            Rep rep = reps.get(i);
            boolean free = rep.has(duty) && isFree(rep);
            long starts = free ? attendance.nextPresent(rep, simulation.now()) : Long.MAX_VALUE;
            if (starts < soonest) {
                first = rep;
                soonest = starts;
            }
        }
        if (first != null) {
            lookForWork(first);
        }
    }

    private boolean isFree(Rep rep) {
        return !rep.work().busy() && !rep.gone() && !simulation.isPending(rep.wake());
    }

    private void startFirstDuty(Rep rep) {
        rep.letsDealsWait(false);
        if (obligations.startNext(rep) || answersAlert(rep)) {
            return;
        }
        List<Team.Duty> order = rep.terms().duties();
        for (int i = 0; i < order.size(); i++) {
            Duty duty = duty(order.get(i));
            if (duty.startNext(rep)) {
                return;
            }
        }
    }

    /** Whoever does that work: every duty is assigned before the first event. */
    private Duty duty(Team.Duty kind) {
        return Objects.requireNonNull(duties.get(kind));
    }

    /** An alert comes before all other duties; where a deal is due, it waits. */
    private boolean answersAlert(Rep rep) {
        if (!rep.inbox().rings() || !rep.has(Team.Duty.FOLLOW_UP)) {
            return false;
        }
        rep.letsDealsWait(rep.turnsToDealsFirst() && duty(Team.Duty.DEALS).waitsFor(rep));
        boolean answered = duty(Team.Duty.FOLLOW_UP).answerAlert(rep);
        if (!answered) {
            rep.letsDealsWait(false);
        }
        return answered;
    }

    private void workEnds(Rep rep) {
        rep.work().finish().run(rep);
        if (isThere(rep)) {
            goOn(rep);
        } else {
            lookForWork(rep);
        }
    }

    private void wakes(Rep rep) {
        rep.wakeBy(Simulation.NONE);
        if (attendance.isPresent(rep)) {
            goOn(rep);
        } else {
            lookForWork(rep);
        }
    }

    private void goOn(Rep rep) {
        if (!rep.work().busy() && !rep.gone()) {
            startFirstDuty(rep);
        }
    }
}
