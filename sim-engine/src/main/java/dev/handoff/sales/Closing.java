package dev.handoff.sales;

import dev.handoff.company.Acceptance;
import dev.handoff.company.Company;
import dev.handoff.handoff.DrawKeys;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.ReturnedLeads;
import dev.handoff.handoff.Setting;
import dev.handoff.handoff.SlaClocks;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.CompanyObserver;
import dev.handoff.organisation.TrustLevels;
import dev.handoff.random.Distribution;
import dev.handoff.random.DrawPurpose;

/**
 * How a lead leaves the follow-up: its clocks end, its outcome is recorded, with a reason code or without, its rep learns from it, and
 * marketing may nurture it again.
 *
 * <p>Reasons are given for {@code r + (1 − r)·enforcement·legitimacy} of the leads when a disposition clause is in force, for r of them
 * otherwise; r itself grows with sales' trust in marketing.
 */
final class Closing implements CompanyObserver {

    private final Simulation simulation;
    private final Journal journal;
    private final SlaClocks clocks;
    private final ReturnedLeads marketing;
    private final TrustLevels trust;
    private final Beliefs beliefs;
    private Acceptance acceptance;
    private Distribution.Sampler recording;

    Closing(Setting setting, SlaClocks clocks, ReturnedLeads marketing, TrustLevels trust, Beliefs beliefs) {
        this.simulation = setting.simulation();
        this.journal = setting.journal();
        this.clocks = clocks;
        this.marketing = marketing;
        this.trust = trust;
        this.beliefs = beliefs;
    }

    @Override
    public void adopt(Company company) {
        acceptance = company.acceptance();
        recording = acceptance.recording().millis().sampler();
    }

    /** It is over. */
    void settle(Handover handover, Ending ending) {
        handover.settle(ending);
        clocks.settled(handover);
        record(handover);
        if (handover.reasonRecorded()) {
            clocks.recorded(handover);
        }
        leave(handover);
    }

    private void record(Handover handover) {
        boolean reason = handover.lead().uniform(DrawPurpose.REASON, DrawKeys.attempt(handover, 0)) < reasons(handover);
        if (reason) {
            handover.recordReason();
        }
        journal.recorded(simulation.now(), handover, reason);
    }

    private double reasons(Handover handover) {
        boolean demanded = handover.promise().disposition().isPresent();
        double pressure = demanded ? handover.promise().enforcement() * trust.legitimacy() : 0;
        double given = acceptance.reasonsGiven(trust.sales());
        return given + (1 - given) * pressure;
    }

    /** How long the rep takes to record the reason. */
    long recordingTime(Handover handover) {
        return Math.round(
                recording.at(handover.lead().uniform(DrawPurpose.RECORDING_TIME, DrawKeys.attempt(handover, 0))));
    }

    /** Tells everybody that the lead has left, lets its rep learn from it, and gives it back to marketing if it may come to something yet. */
    private void leave(Handover handover) {
        boolean comesBack = comesBack(handover.ending()) && !handover.own() && marketing.wants(handover);
        if (comesBack) {
            handover.recycle();
        }
        journal.settled(simulation.now(), handover);
        beliefs.learnFrom(handover);
        if (comesBack) {
            marketing.takeBack(handover);
        }
    }

    private static boolean comesBack(Ending ending) {
        return switch (ending) {
            case REJECTED, RETURNED, LET_GO, DROPPED, EXPIRED_UNREAD, CADENCE_DONE -> true;
            case QUALIFIED, NOT_A_FIT, BOUGHT_ELSEWHERE, OPTED_OUT -> false;
        };
    }
}
