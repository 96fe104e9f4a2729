package dev.handoff.sales;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Sla;
import dev.handoff.handoff.Deadlines;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.LeadPlace;
import dev.handoff.handoff.ReturnedLeads;
import dev.handoff.handoff.Setting;
import dev.handoff.handoff.SlaClocks;
import dev.handoff.handoff.Watching;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.CompanyObserver;
import dev.handoff.organisation.TrustLevels;
import java.util.Objects;

/**
 * A lead's way through sales: moves the lead from place to place (the table stands on {@link LeadPlace}) and starts the agreement's clocks.
 *
 * <ol>
 *   <li>A delivered lead goes to the desk that {@link Allocation} names, and its clocks start. Where nobody can take it, it is held.
 *   <li>It waits at its desk ({@link WaitingLeads}) until a rep picks it; what the rep does about it is {@link FollowUpDuty}. A desk that
 *       nobody takes care of passes it on.
 *   <li>After an attempt it rests until the next one is due by the cadence's gap, or sooner where a promise is open ({@link Watching}).
 *   <li>A lead that nobody works any more is put aside while a clause binds it, and looked at again ({@link Looks}); otherwise it is settled.
 *   <li>A settled lead leaves ({@link Closing}), and its desk has room for one that is held.
 * </ol>
 */
public final class FollowUp implements CompanyObserver {

    private final Simulation simulation;
    private final Journal journal;
    private final SalesFloor floor;
    private final Allocation allocation;
    private final HeldLeads held;
    private final Watching watching;
    private final WaitingLeads waiting;
    private final Looks looks;
    private final SlaClocks clocks;
    private final Closing closing;
    private final FollowUpDuty duty;
    private final Action<Handover> nextAttemptDue = this::arrive;
    private final Action<Handover> trialAttempt;
    private Sla agreement;
    private Attempt attempt;

    FollowUp(
            Setting setting,
            SalesFloor floor,
            ReturnedLeads marketing,
            TrustLevels trust,
            Beliefs beliefs,
            QualifiedLeads pipeline) {
        this.simulation = setting.simulation();
        this.journal = setting.journal();
        this.floor = floor;
        this.allocation = new Allocation(floor, setting.calendar());
        this.held = new HeldLeads(allocation);
        Deadlines deadlines = new Deadlines(allocation::hours);
        this.watching = new Watching(simulation, deadlines, trust::legitimacy);
        this.waiting = new WaitingLeads(setting, floor, allocation, watching, this);
        this.looks = new Looks(simulation, watching, this);
        DeskOrders orders = new DeskOrders(setting, allocation, waiting, this);
        this.clocks = new SlaClocks(simulation, deadlines, orders, journal, watching);
        this.closing = new Closing(setting, clocks, marketing, trust, beliefs);
        this.duty = new FollowUpDuty(setting, floor, this, waiting, closing, clocks, watching, pipeline, trust);
        this.trialAttempt = lead -> duty.trialAttempt(lead, allocation.ownerOrAnybody(lead));
    }

    /** What a rep does about the leads that wait. */
    FollowUpDuty duty() {
        return duty;
    }

    @Override
    public void adopt(Company company) {
        agreement = company.sla();
        attempt = new Attempt(company);
        allocation.adopt(company);
        closing.adopt(company);
        waiting.adopt(company.inbox(), attempt);
        duty.adopt(company, attempt);
    }

    /** A qualified lead is delivered by the systems; it does not overtake those that are held. */
    void receive(Handover handover) {
        if (allocation.shared()) {
            assign(handover, Handover.NOBODY);
            return;
        }
        Rep rep = held.isEmpty() ? allocation.deskFor(handover.lead()) : null;
        if (rep == null) {
            queueUp(handover);
        } else {
            assign(handover, rep.number());
        }
    }

    private void queueUp(Handover handover) {
        held.add(handover);
        handOutHeld();
        if (handover.place() == LeadPlace.UNASSIGNED) {
            hold(handover);
        }
    }

    private void hold(Handover handover) {
        boolean clockRuns = agreement.clockWhileHeld().isYes();
        handover.hold(simulation.now(), agreement.sales(), clockRuns);
        journal.held(simulation.now(), handover);
        if (clockRuns) {
            clocks.start(handover);
        }
    }

    /** Hands out leads that are held, as far as there is anybody to take them. */
    void handOutHeld() {
        for (Handover next = held.poll(); next != null; next = held.poll()) {
            Rep rep = Objects.requireNonNull(allocation.deskFor(next.lead()));
            assign(next, rep.number());
        }
    }

    /** Its clocks start now unless they have run since it was held. */
    private void assign(Handover handover, int rep) {
        handover.assign(rep, simulation.now(), agreement.sales());
        changeOpenLeads(handover, 1);
        journal.assigned(simulation.now(), handover);
        if (!handover.custody().clockRan()) {
            clocks.start(handover);
        } else if (allocation.keepsOtherHours(handover)) {
            clocks.moved(handover);
        }
        duty.delivered(handover);
        arrive(handover);
    }

    /** A lead the rep has found goes on the rep's own desk. */
    void keep(Handover handover, Rep finder) {
        handover.assign(finder.number(), simulation.now(), agreement.sales());
        changeOpenLeads(handover, 1);
        journal.prospected(simulation.now(), handover);
        arrive(handover);
    }

    private void changeOpenLeads(Handover handover, int change) {
        if (!allocation.shared() && handover.owner() != Handover.NOBODY) {
            floor.rep(handover.owner()).openLeads(change);
        }
    }

    /** The lead comes (back) to its desk; in a trial its first attempt is made at the drawn instant instead. */
    private void arrive(Handover handover) {
        if (attempt.inTrial(handover)) {
            handover.awaitTrial();
            long at = Math.max(simulation.now(), attempt.trialInstant(handover));
            simulation.schedule(at, Layer.ARRIVAL, trialAttempt, handover);
        } else {
            waitAtDesk(handover);
        }
    }

    /** The lead waits at its desk from now on; a desk nobody takes care of passes it on first. */
    void waitAtDesk(Handover handover) {
        if (!allocation.isTended(handover) && allocation.somebodyElseFor(handover)) {
            moveElsewhere(handover);
        }
        waiting.add(handover);
    }

    /** Another desk gets the lead, and as much time to read it as any; its clocks go by the hours of that desk. */
    void moveElsewhere(Handover handover) {
        simulation.cancel(handover.attention().expiry());
        changeOpenLeads(handover, -1);
        WorkingCalendar before = allocation.hours(handover);
        Rep next = allocation.otherDeskFor(handover);
        handover.reassign(next.number(), simulation.now());
        changeOpenLeads(handover, 1);
        journal.reassigned(simulation.now(), handover);
        if (allocation.hours(handover) != before) {
            clocks.moved(handover);
        }
    }

    /** Nobody takes care of the desk any more: its leads go to those who follow up, as far as there is anybody. */
    void clearDesk(Rep rep) {
        if (!allocation.isTended(rep)) {
            waiting.takeAll(rep).forEach(this::waitAtDesk);
        }
    }

    /** The lead rests until its next attempt is due. */
    void rest(Handover handover) {
        long at = Math.min(simulation.now() + attempt.gapAfter(handover), watching.latestNext(handover));
        handover.restUntil(simulation.schedule(at, Layer.ARRIVAL, nextAttemptDue, handover));
    }

    /** The rep does no more about it; a clause that binds it may bring it back. */
    void putAside(Handover handover, Ending ending) {
        if (watching.binds(handover)) {
            handover.putAside(ending);
            journal.shelved(simulation.now(), handover);
            looks.await(handover);
        } else {
            settle(handover, ending);
        }
    }

    /** Somebody looks at a lead that was put aside: the rep decides anew. */
    void lookAgain(Handover handover) {
        waiting.takeOut(handover);
        handover.attention().lookAgain();
        waitAtDesk(handover);
    }

    /** The lead goes back to marketing, from wherever it is. */
    void giveBack(Handover handover) {
        held.remove(handover);
        waiting.takeOut(handover);
        settle(handover, Ending.RETURNED);
    }

    /** It is over: there may be room for a lead that is held. */
    void settle(Handover handover, Ending ending) {
        closing.settle(handover, ending);
        changeOpenLeads(handover, -1);
        handOutHeld();
    }
}
