package dev.handoff.sales;

import dev.handoff.company.Company;
import dev.handoff.company.Routing;
import dev.handoff.company.Sla;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.Router;
import dev.handoff.handoff.Routers;
import dev.handoff.handoff.SlaClocks;
import dev.handoff.kernel.SimTime;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.Adopts;
import java.util.ArrayDeque;
import java.util.List;

/**
 * Brings leads to desks: the router chooses among the reps who are present and have room. When nobody has room the lead is held until
 * somebody has; when everybody is absent it goes to one of them all the same.
 */
final class Allocation implements Adopts {

    private final Simulation simulation;
    private final SalesFloor floor;
    private final Journal journal;
    private final ArrayDeque<Handover> held = new ArrayDeque<>();
    private Routing routing;
    private Router router;
    private Sla.SalesPromise inForce;
    private boolean shared;
    private int cap;
    private FollowUp followUp;
    private SlaClocks clocks;
    private List<Rep> present = List.of();
    private List<Rep> presentOf = List.of();
    private long presentOn = -1;

    Allocation(Company company, Simulation simulation, SalesFloor floor, Journal journal) {
        this.simulation = simulation;
        this.floor = floor;
        this.journal = journal;
        adopt(company);
    }

    void connect(FollowUp desk, SlaClocks slaClocks) {
        followUp = desk;
        clocks = slaClocks;
    }

    @Override
    public void adopt(Company company) {
        if (!company.routing().equals(routing)) {
            routing = company.routing();
            router = Routers.of(routing);
        }
        inForce = company.sla().sales();
        shared = routing.rule() == Routing.Rule.PULL;
        cap = routing.openLeadsCap().orElse(Integer.MAX_VALUE);
    }

    /** Whether all reps take leads from one queue. */
    boolean shared() {
        return shared;
    }

    /** A qualified lead is delivered by the systems. */
    void receive(Handover handover) {
        if (shared) {
            assign(handover, Handover.NOBODY);
        } else {
            assignOrHold(handover, withRoom());
        }
    }

    private void assignOrHold(Handover handover, List<Rep> candidates) {
        if (candidates.isEmpty()) {
            held.add(handover);
        } else {
            assign(handover, router.choose(handover.lead(), candidates).number());
        }
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
        clocks.start(handover);
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

    /** Hands out leads that are held, as far as there is room. */
    void handOutHeld() {
        while (!held.isEmpty() && !withRoom().isEmpty()) {
            receive(held.poll());
        }
    }

    /** The rep the lead belongs to; in a shared queue anybody who follows up. */
    Rep ownerOrAnybody(Handover handover) {
        return handover.owner() == Handover.NOBODY ? floor.followingUp().get(0) : floor.rep(handover.owner());
    }

    /** Whether somebody else could take the lead. */
    boolean somebodyElseFor(Handover handover) {
        return !shared && !others(handover).isEmpty();
    }

    /** Moves the lead to another desk; somebody else must be there. */
    void moveElsewhere(Handover handover) {
        changeOpenLeads(handover, -1);
        handover.reassign(router.choose(handover.lead(), others(handover)).number(), simulation.now());
        changeOpenLeads(handover, 1);
        journal.reassigned(simulation.now(), handover);
    }

    private List<Rep> others(Handover handover) {
        List<Rep> others = present().stream()
                .filter(rep -> rep.number() != handover.owner())
                .toList();
        return handover.cycle() == 0 ? others : newTo(handover, others);
    }

    /** Those who have not had it yet, as long as there are any. */
    private static List<Rep> newTo(Handover handover, List<Rep> others) {
        List<Rep> fresh =
                others.stream().filter(rep -> !handover.wasWith(rep.number())).toList();
        return fresh.isEmpty() ? others : fresh;
    }

    /** Those of the present takers who have room. */
    private List<Rep> withRoom() {
        return cap == Integer.MAX_VALUE
                ? present()
                : present().stream().filter(rep -> rep.openLeads() < cap).toList();
    }

    /** Those who take leads and are here today; all who take leads when none of them is here. Drawn up once a day: leads are many. */
    private List<Rep> present() {
        List<Rep> takers = floor.followingUp();
        long today = SimTime.dayOf(simulation.now());
        if (takers != presentOf || today != presentOn) {
            List<Rep> here = takers.stream().filter(rep -> !floor.absent(rep)).toList();
            present = here.isEmpty() ? takers : here;
            presentOf = takers;
            presentOn = today;
        }
        return present;
    }
}
