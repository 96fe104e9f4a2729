package dev.handoff.sales;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Persistence;
import dev.handoff.company.Routing;
import dev.handoff.company.Team;
import dev.handoff.handoff.Deadlines;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.RoundRobin;
import dev.handoff.handoff.Router;
import dev.handoff.handoff.SharedQueue;
import dev.handoff.handoff.SlaClocks;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.Quarters;
import dev.handoff.organisation.TrustLevels;
import java.util.List;

/** Chooses the rules of sales that the company's records name. */
public final class SalesSetup {

    private SalesSetup() {}

    /** The follow-up, watched by the agreement's clocks. */
    public static FollowUp followUp(
            Company company,
            Simulation simulation,
            SalesFloor floor,
            WorkingCalendar calendar,
            Journal journal,
            TrustLevels trust,
            Quarters quarters,
            QualifiedLeads pipeline) {
        PersistenceRule persistence = persistence(company, trust, quarters);
        FollowUp followUp =
                new FollowUp(company, simulation, floor, router(company.routing()), journal, persistence, pipeline);
        followUp.watchedBy(new SlaClocks(simulation, new Deadlines(calendar), followUp, journal));
        return followUp;
    }

    /** The team's duties in its order of priority. */
    public static List<Duty> duties(Company company, Duty followUp, Duty deals) {
        Team team = company.teams().values().iterator().next();
        return team.duties().stream()
                .map(duty -> duty == Team.Duty.FOLLOW_UP ? followUp : deals)
                .toList();
    }

    private static PersistenceRule persistence(Company company, TrustLevels trust, Quarters quarters) {
        return company.persistence().rule() == Persistence.Rule.ALWAYS
                ? new AlwaysPersistent()
                : new PersistenceChoice(company, new Beliefs(company.belief()), trust, quarters);
    }

    private static Router router(Routing routing) {
        return routing.rule() == Routing.Rule.PULL ? new SharedQueue() : new RoundRobin();
    }
}
