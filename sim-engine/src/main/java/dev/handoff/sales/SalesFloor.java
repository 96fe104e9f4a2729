package dev.handoff.sales;

import dev.handoff.company.Company;
import dev.handoff.company.Routing;
import dev.handoff.company.Team;
import dev.handoff.handoff.Calendars;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Setting;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.Adopts;
import dev.handoff.random.DrawPurpose;
import dev.handoff.random.Draws;
import dev.handoff.random.StandardNormal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The reps at their desks: who is there, who works, when, and on which duty. A rep does one thing at a time, begins nothing outside working
 * time and finishes what was begun before the end of a shift.
 */
public final class SalesFloor implements Adopts {

    private static final int REPS = Draws.family("reps");

    private final Simulation simulation;
    private final Draws draws;
    private final Calendars calendars;
    private final Journal journal;
    private final Attendance attendance;
    private final List<Rep> reps = new ArrayList<>();
    private final Map<Team.Duty, Duty> duties = new EnumMap<>(Team.Duty.class);
    private final Obligations obligations = new Obligations(this);
    private final Action<Rep> workEnds = this::workEnds;
    private final Action<Rep> wakes = this::wakes;
    private Company company;
    private Inbox common;
    private List<Rep> followingUp = List.of();

    /** The reps of the company's teams, each with a temperament and a talent. */
    public SalesFloor(Company company, Setting setting) {
        this.simulation = setting.simulation();
        this.draws = setting.draws();
        this.calendars = new Calendars(company, setting.calendar());
        this.journal = setting.journal();
        this.company = company;
        this.attendance = new Attendance(setting, this);
        obligations.adopt(company);
        company.teams().forEach((name, team) -> hire(name, team, team.reps(), Rep.VETERAN));
        listDuties();
        attendance.adopt(company);
    }

    private void listDuties() {
        followingUp =
                working().stream().filter(rep -> rep.has(Team.Duty.FOLLOW_UP)).toList();
        if (company.routing().rule() == Routing.Rule.PULL) {
            common().sharedBy(followingUp.size());
        }
    }

    private void hire(String name, Team team, int howMany, long hiredAt) {
        int already = (int) staff(name).count();
        for (int i = 0; i < howMany; i++) {
            int number = reps.size();
            double rank = (already + i + 0.5) / team.reps();
            journal.hired(simulation.now(), number, name);
            Rep rep = new Rep(number, name, already + i + 1, calendars.of(name), team, hiredAt, traits(number, rank));
            rep.sitAt(inbox(rep, team));
            reps.add(rep);
        }
    }

    private Traits traits(int number, double rank) {
        return new Traits(
                company.persistence().repSpread() * StandardNormal.quantile(rank),
                company.deals().skillSpread() * draws.normal(REPS, number, DrawPurpose.SKILL, 0),
                company.conversion().skillSpread() * draws.normal(REPS, number, DrawPurpose.CONVERSATION_SKILL, 0));
    }

    private Stream<Rep> staff(String team) {
        return reps.stream().filter(rep -> !rep.gone() && rep.team().equals(team));
    }

    /** Where the rep's leads lie: in the one queue for all who follow up, or on the rep's own desk. */
    private Inbox inbox(Rep rep, Team team) {
        boolean shared =
                company.routing().rule() == Routing.Rule.PULL && team.duties().contains(Team.Duty.FOLLOW_UP);
        if (shared) {
            return common();
        }
        return rep.inbox() == null || rep.inbox() == common ? new Inbox(team.order(), 1) : rep.inbox();
    }

    /** The one queue of all who follow up, in the order of the first team that does. */
    private Inbox common() {
        if (common == null) {
            common = new Inbox(firstToFollowUp().order(), 1);
        }
        return common;
    }

    private Team firstToFollowUp() {
        return company.teams().values().stream()
                .filter(team -> team.duties().contains(Team.Duty.FOLLOW_UP))
                .findFirst()
                .orElseThrow();
    }

    /** What the reps owe the company before they turn to their duties. */
    public Obligations obligations() {
        return obligations;
    }

    /** Says who does the work of a duty. */
    public void assignDuty(Team.Duty duty, Duty worker) {
        duties.put(duty, worker);
    }

    /** When a team's number of reps changes, those who left lately come back and the rest is hired, or the last ones hired leave. */
    @Override
    public void adopt(Company present) {
        company = present;
        obligations.adopt(present);
        present.teams().forEach((name, team) -> {
            staff(name).forEach(rep -> {
                rep.sitAt(inbox(rep, team));
                rep.adopt(team);
                orderDesk(rep);
            });
            comeBack(name, team);
            int change = team.reps() - (int) staff(name).count();
            if (change > 0) {
                hire(name, team, change, simulation.now());
            }
            staff(name).skip(team.reps()).toList().forEach(this::leaves);
        });
        listDuties();
        attendance.adopt(present);
        working().forEach(this::lookForWork);
    }

    /** The shared queue keeps the order of the first team that follows up. */
    private void orderDesk(Rep rep) {
        rep.inbox()
                .order(
                        rep.inbox() == common
                                ? firstToFollowUp().order()
                                : rep.terms().order());
    }

    private void comeBack(String name, Team team) {
        reps.stream()
                .filter(rep -> rep.team().equals(name) && rep.mayComeBack(simulation.now()))
                .limit(Math.max(0, team.reps() - staff(name).count()))
                .toList()
                .forEach(rep -> comesBack(rep, team));
    }

    private void comesBack(Rep rep, Team team) {
        rep.comeBack();
        rep.sitAt(inbox(rep, team));
        rep.adopt(team);
        orderDesk(rep);
        journal.returned(simulation.now(), rep.number());
    }

    private void leaves(Rep rep) {
        rep.leave(simulation.now());
        journal.left(simulation.now(), rep.number());
    }

    /** Reps who have not left, in order of number. */
    public List<Rep> working() {
        return reps.stream().filter(rep -> !rep.gone()).toList();
    }

    /** Reps who have not left and follow up leads, in order of number; the same list until somebody comes, goes or changes duties. */
    List<Rep> followingUp() {
        return followingUp;
    }

    /** All reps there ever were, by number. */
    public List<Rep> all() {
        return List.copyOf(reps);
    }

    /** The rep of that number. */
    public Rep rep(int number) {
        return reps.get(number);
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
        double stretch = 1 / ((1 - company.work().administration()) * rep.pace(simulation.now()));
        occupyExactly(rep, Math.round(millis * stretch), then);
    }

    /** Keeps a rep busy for so long by the clock: a meeting lasts as long for a new hire as for everybody else. */
    void occupyExactly(Rep rep, long duration, Action<Rep> then) {
        rep.begin(then);
        journal.works(simulation.now(), rep.number(), duration);
        if (rep.letsDealsWait()) {
            journal.dealDelayed(simulation.now(), rep.number(), duration);
        }
        simulation.scheduleIn(duration, Layer.RELEASE, workEnds, rep);
    }

    /** Where a lead of that owner waits: the shared queue, or its own rep's desk. */
    Inbox inboxFor(int owner, boolean shared) {
        return shared ? common : rep(owner).inbox();
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
        return !rep.busy() && !rep.gone() && !simulation.isPending(rep.wake());
    }

    private void startFirstDuty(Rep rep) {
        rep.letsDealsWait(false);
        if (obligations.startNext(rep) || answersAlert(rep)) {
            return;
        }
        List<Team.Duty> order = rep.terms().duties();
        for (int i = 0; i < order.size(); i++) {
            Duty duty = duties.get(order.get(i));
            if (duty.startNext(rep)) {
                return;
            }
        }
    }

    /** An alert comes before all other duties; where a deal is due, it waits. */
    private boolean answersAlert(Rep rep) {
        if (!rep.inbox().rings() || !rep.has(Team.Duty.FOLLOW_UP)) {
            return false;
        }
        rep.letsDealsWait(rep.turnsToDealsFirst() && duties.get(Team.Duty.DEALS).waitsFor(rep));
        boolean answered = duties.get(Team.Duty.FOLLOW_UP).answerAlert(rep);
        if (!answered) {
            rep.letsDealsWait(false);
        }
        return answered;
    }

    private void workEnds(Rep rep) {
        rep.finish().run(rep);
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
        if (!rep.busy() && !rep.gone()) {
            startFirstDuty(rep);
        }
    }
}
