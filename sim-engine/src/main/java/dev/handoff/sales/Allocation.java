package dev.handoff.sales;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Routing;
import dev.handoff.company.Sla;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Setting;
import dev.handoff.handoff.SlaClocks;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.Adopts;
import java.util.ArrayDeque;
import java.util.List;

/**
 * Brings leads to desks: the router chooses among those who can take a lead ({@link Takers}). When nobody can, the lead is held; held leads
 * go out first come, first served, each as soon as somebody who may get it has room, be it that a lead was settled or that people came.
 */
final class Allocation implements Adopts {

    private final Simulation simulation;
    private final SalesFloor floor;
    private final Journal journal;
    private final WorkingCalendar companyHours;
    private final Takers takers;
    private final ArrayDeque<Handover> held = new ArrayDeque<>();
    private Sla.SalesPromise inForce;
    private boolean clockWhileHeld;
    private boolean shared;
    private FollowUp followUp;
    private SlaClocks clocks;

    Allocation(Company company, Setting setting, SalesFloor floor) {
        this.simulation = setting.simulation();
        this.floor = floor;
        this.journal = setting.journal();
        this.companyHours = setting.calendar();
        this.takers = new Takers(floor);
        adopt(company);
    }

    void connect(FollowUp desk, SlaClocks slaClocks) {
        followUp = desk;
        clocks = slaClocks;
    }

    @Override
    public void adopt(Company company) {
        takers.adopt(company.routing());
        inForce = company.sla().sales();
        clockWhileHeld = company.sla().clockWhileHeld().isYes();
        shared = company.routing().rule() == Routing.Rule.PULL;
    }

    /** Whether all reps take leads from one queue. */
    boolean shared() {
        return shared;
    }

    /** A qualified lead is delivered by the systems; it does not overtake those that are held. */
    void receive(Handover handover) {
        if (shared) {
            assign(handover, Handover.NOBODY);
            return;
        }
        List<Rep> candidates = held.isEmpty() ? takers.of(handover.lead()) : List.of();
        if (candidates.isEmpty()) {
            waitForSomebody(handover);
        } else {
            assign(handover, takers.choose(handover.lead(), candidates).number());
        }
    }

    private void waitForSomebody(Handover handover) {
        held.add(handover);
        handOutHeld();
        if (handover.place() == Handover.Place.UNASSIGNED) {
            hold(handover);
        }
    }

    private void hold(Handover handover) {
        handover.hold(simulation.now(), inForce, clockWhileHeld);
        journal.held(simulation.now(), handover);
        if (clockWhileHeld) {
            clocks.start(handover);
        }
    }

    /** Hands out leads that are held, as far as there is anybody to take them. */
    void handOutHeld() {
        Handover next = held.isEmpty() ? null : firstToGo();
        while (next != null) {
            held.remove(next);
            assign(next, takers.choose(next.lead(), takers.of(next.lead())).number());
            next = firstToGo();
        }
    }

    private Handover firstToGo() {
        if (takers.anybody()) {
            for (Handover handover : held) {
                if (!takers.of(handover.lead()).isEmpty()) {
                    return handover;
                }
            }
        }
        return null;
    }

    /** A lead that is held goes back to marketing. */
    void release(Handover handover) {
        held.remove(handover);
    }

    /** A lead the rep has found goes on the rep's own desk. */
    void keep(Handover handover, Rep finder) {
        handover.assign(finder.number(), simulation.now(), inForce);
        changeOpenLeads(handover, 1);
        journal.prospected(simulation.now(), handover);
        followUp.arrive(handover);
    }

    private void assign(Handover handover, int rep) {
        handover.assign(rep, simulation.now(), inForce);
        changeOpenLeads(handover, 1);
        journal.assigned(simulation.now(), handover);
        if (!handover.clockRan()) {
            clocks.start(handover);
        } else if (hours(handover) != companyHours) {
            clocks.moved(handover);
        }
        followUp.delivered(handover);
    }

    private void changeOpenLeads(Handover handover, int change) {
        if (!shared && handover.owner() != Handover.NOBODY) {
            floor.rep(handover.owner()).openLeads(change);
        }
    }

    /** The lead has left its desk: there may be room for one that is held. */
    void settled(Handover handover) {
        changeOpenLeads(handover, -1);
        handOutHeld();
    }

    /** The rep the lead belongs to; in a shared queue anybody who follows up. */
    Rep ownerOrAnybody(Handover handover) {
        return handover.owner() == Handover.NOBODY ? floor.followingUp().get(0) : floor.rep(handover.owner());
    }

    /** The hours of those who hold the lead: its rep's team, in a shared queue the company. */
    WorkingCalendar hours(Handover handover) {
        return shared || handover.owner() == Handover.NOBODY
                ? companyHours
                : floor.rep(handover.owner()).calendar();
    }

    /** Whether somebody else could take the lead. */
    boolean somebodyElseFor(Handover handover) {
        return !shared
                && handover.owner() != Handover.NOBODY
                && !others(handover).isEmpty();
    }

    /** Moves the lead to another desk; somebody else must be there. */
    void moveElsewhere(Handover handover) {
        changeOpenLeads(handover, -1);
        WorkingCalendar before = hours(handover);
        Rep next = takers.choose(handover.lead(), others(handover));
        handover.reassign(next.number(), simulation.now());
        changeOpenLeads(handover, 1);
        journal.reassigned(simulation.now(), handover);
        if (hours(handover) != before) {
            clocks.moved(handover);
        }
    }

    private List<Rep> others(Handover handover) {
        List<Rep> others = takers.insteadOf(floor.rep(handover.owner()), handover);
        return handover.cycle() == 0 ? others : newTo(handover, others);
    }

    /** Those who have not had it yet, as long as there are any. */
    private static List<Rep> newTo(Handover handover, List<Rep> others) {
        List<Rep> fresh =
                others.stream().filter(rep -> !handover.wasWith(rep.number())).toList();
        return fresh.isEmpty() ? others : fresh;
    }
}
