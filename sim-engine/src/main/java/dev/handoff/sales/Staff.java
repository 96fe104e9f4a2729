package dev.handoff.sales;

import dev.handoff.company.Company;
import dev.handoff.company.Routing;
import dev.handoff.company.Team;
import dev.handoff.handoff.Calendars;
import dev.handoff.handoff.CompanyPart;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Setting;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.CompanyObserver;
import dev.handoff.random.Draws;
import dev.handoff.random.StandardNormal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is employed, and at which desk: reps are hired, leave and come back as the teams' numbers of reps change. Each has a temperament and
 * talents for good. Reps of a part of the company that is not shown keep their numbers and ranks, and do nothing here.
 */
final class Staff implements CompanyObserver {

    private final Simulation simulation;
    private final Draws draws;
    private final Calendars calendars;
    private final Journal journal;
    private final CompanyPart part;
    private final List<Rep> reps = new ArrayList<>();
    private Company company;
    private @Nullable LeadInbox common;
    private List<Rep> followingUp = List.of();

    /** The reps of the company's teams. */
    Staff(Company company, Setting setting) {
        this.simulation = setting.simulation();
        this.draws = setting.draws();
        this.calendars = new Calendars(company, setting.calendar());
        this.journal = setting.journal();
        this.part = setting.part();
        this.company = company;
        company.teams().forEach((name, team) -> hire(name, team, team.reps(), Employment.VETERAN));
        listDuties();
    }

    private void listDuties() {
        followingUp =
                working().stream().filter(rep -> rep.has(Team.Duty.FOLLOW_UP)).toList();
        if (company.routing().rule() == Routing.Rule.PULL) {
            common().sharedBy(followingUp.size());
        }
    }

    private void hire(String name, Team team, int howMany, long hiredAt) {
        int already = (int) members(name).count();
        for (int i = 0; i < howMany; i++) {
            int number = reps.size();
            double rank = (already + i + 0.5) / team.reps();
            journal.hired(simulation.now(), number, name);
            Rep rep = new Rep(number, name, already + i + 1, calendars.of(name), team, hiredAt, traits(number, rank));
            rep.sitAt(inbox(rep, team));
            reps.add(rep);
            if (!part.has(name, rep.place())) {
                rep.worksElsewhere();
                journal.left(simulation.now(), number);
            }
        }
    }

    private Traits traits(int number, double rank) {
        return new Traits(
                company.persistence().repSpread() * StandardNormal.quantile(rank),
                company.deals().skillSpread() * Talents.closing(draws, number),
                company.conversion().skillSpread() * Talents.convincing(draws, number));
    }

    private Stream<Rep> members(String team) {
        return reps.stream().filter(rep -> rep.employed() && rep.team().equals(team));
    }

    /** Where the rep's leads lie: in the one queue for all who follow up, or on the rep's own desk. */
    private LeadInbox inbox(Rep rep, Team team) {
        boolean shared =
                company.routing().rule() == Routing.Rule.PULL && team.duties().contains(Team.Duty.FOLLOW_UP);
        if (shared) {
            return common();
        }
        return rep.inbox() == null || rep.inbox() == common ? new LeadInbox(team.order(), 1) : rep.inbox();
    }

    /** The one queue of all who follow up, in the order of the first team that does. */
    private LeadInbox common() {
        if (common == null) {
            common = new LeadInbox(firstToFollowUp().order(), 1);
        }
        return common;
    }

    private Team firstToFollowUp() {
        return company.teams().values().stream()
                .filter(team -> team.duties().contains(Team.Duty.FOLLOW_UP))
                .findFirst()
                .orElseThrow();
    }

    /** When a team's number of reps changes, those who left lately come back and the rest is hired, or the last ones hired leave. */
    @Override
    public void adopt(Company present) {
        company = present;
        present.teams().forEach((name, team) -> {
            members(name).forEach(rep -> seat(rep, team));
            comeBack(name, team);
            int change = team.reps() - (int) members(name).count();
            if (change > 0) {
                hire(name, team, change, simulation.now());
            }
            members(name).skip(team.reps()).toList().forEach(this::leaves);
        });
        listDuties();
    }

    /** The team's present rules, and its order of the desk; the shared queue keeps the order of the first team that follows up. */
    private void seat(Rep rep, Team team) {
        rep.sitAt(inbox(rep, team));
        rep.adopt(team);
        rep.inbox().order(rep.inbox() == common ? firstToFollowUp().order() : team.order());
    }

    private void comeBack(String name, Team team) {
        reps.stream()
                .filter(rep -> rep.team().equals(name) && rep.mayComeBack(simulation.now()))
                .limit(Math.max(0, team.reps() - members(name).count()))
                .toList()
                .forEach(rep -> comesBack(rep, team));
    }

    private void comesBack(Rep rep, Team team) {
        rep.comeBack();
        seat(rep, team);
        if (!rep.elsewhere()) {
            journal.returned(simulation.now(), rep.number());
        }
    }

    private void leaves(Rep rep) {
        rep.leave(simulation.now());
        if (!rep.elsewhere()) {
            journal.left(simulation.now(), rep.number());
        }
    }

    /** Reps who have not left, in order of number. */
    List<Rep> working() {
        return reps.stream().filter(rep -> !rep.gone()).toList();
    }

    /** Reps who have not left and follow up leads, in order of number; the same list until somebody comes, goes or changes duties. */
    List<Rep> followingUp() {
        return followingUp;
    }

    /** All reps there ever were, by number. */
    List<Rep> all() {
        return List.copyOf(reps);
    }

    /** The list itself, which grows when somebody is hired: asked for whenever a lead comes to a shared queue. */
    List<Rep> everybody() {
        return reps;
    }

    /** The rep of that number. */
    Rep rep(int number) {
        return reps.get(number);
    }

    /** Where a lead of that owner waits: the shared queue, or its own rep's desk. */
    LeadInbox inboxFor(int owner, boolean shared) {
        return shared ? common() : rep(owner).inbox();
    }
}
