package dev.handoff.sales;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Routing;
import dev.handoff.company.Team;
import dev.handoff.handoff.Handover;
import dev.handoff.market.CompanyObserver;
import dev.handoff.market.Lead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which desk gets a lead: the router's choice among those who can take it ({@link Takers}). It answers only; {@link FollowUp} moves the lead.
 */
final class Allocation implements CompanyObserver {

    private final SalesFloor floor;
    private final WorkingCalendar companyHours;
    private final Takers takers;
    private boolean shared;

    Allocation(SalesFloor floor, WorkingCalendar companyHours) {
        this.floor = floor;
        this.companyHours = companyHours;
        this.takers = new Takers(floor);
    }

    @Override
    public void adopt(Company company) {
        takers.adopt(company.routing());
        shared = company.routing().rule() == Routing.Rule.PULL;
    }

    /** Whether all reps take leads from one queue. */
    boolean shared() {
        return shared;
    }

    /** Whether anybody who follows up has room for a lead at all. */
    boolean anybodyHasRoom() {
        return takers.anybody();
    }

    /** Whether somebody can take that lead now. */
    boolean somebodyFor(Lead lead) {
        return !takers.of(lead).isEmpty();
    }

    /** Whose desk gets the lead, or null when nobody can take it; asking gives the desk its turn. */
    @Nullable
    Rep deskFor(Lead lead) {
        List<Rep> candidates = takers.of(lead);
        return candidates.isEmpty() ? null : takers.choose(lead, candidates);
    }

    /** Whether somebody else could take a lead that lies on a desk. */
    boolean somebodyElseFor(Handover handover) {
        return !shared
                && handover.owner() != Handover.NOBODY
                && !others(handover).isEmpty();
    }

    /** Whose desk gets the lead instead; there must be somebody else. */
    Rep otherDeskFor(Handover handover) {
        return takers.choose(handover.lead(), others(handover));
    }

    private List<Rep> others(Handover handover) {
        List<Rep> others = takers.insteadOf(floor.rep(handover.owner()), handover);
        return handover.custody().cycle() == 0 ? others : newTo(handover, others);
    }

    /** Those who have not had it yet, as long as there are any. */
    private static List<Rep> newTo(Handover handover, List<Rep> others) {
        List<Rep> fresh = others.stream()
                .filter(rep -> !handover.custody().wasWith(rep.number()))
                .toList();
        return fresh.isEmpty() ? others : fresh;
    }

    /** Whether somebody takes care of the desk on which the lead lies. */
    boolean isTended(Handover handover) {
        return shared || isTended(floor.rep(handover.owner()));
    }

    /** Whether somebody takes care of what lies on that rep's desk. */
    boolean isTended(Rep rep) {
        return shared || rep.tends(Team.Duty.FOLLOW_UP);
    }

    /** The rep the lead belongs to; in a shared queue anybody who follows up. */
    Rep ownerOrAnybody(Handover handover) {
        return handover.owner() == Handover.NOBODY ? floor.staff().followingUp().get(0) : floor.rep(handover.owner());
    }

    /** The hours of those who hold the lead: its rep's team, in a shared queue the company. */
    WorkingCalendar hours(Handover handover) {
        return shared || handover.owner() == Handover.NOBODY
                ? companyHours
                : floor.rep(handover.owner()).calendar();
    }

    /** Whether the lead's clocks go by other hours than the company's. */
    boolean keepsOtherHours(Handover handover) {
        return hours(handover) != companyHours;
    }
}
