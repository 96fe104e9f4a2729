package dev.handoff.sales;

import dev.handoff.company.Acceptance;
import dev.handoff.handoff.DrawKeys;
import dev.handoff.handoff.Handover;
import dev.handoff.organisation.TrustLevels;
import dev.handoff.random.Distribution;
import dev.handoff.random.DrawPurpose;

/** A rep who reads a new lead rejects some of those that could never buy, and a few others by mistake: more of them in distrust. */
final class Review {

    private final Acceptance acceptance;
    private final TrustLevels trust;
    private final Distribution.Sampler rejecting;

    Review(Acceptance acceptance, TrustLevels trust) {
        this.acceptance = acceptance;
        this.trust = trust;
        this.rejecting = acceptance.rejecting().millis().sampler();
    }

    /** Whether leads are reviewed at all; otherwise every handed lead counts as accepted. */
    boolean takesPlace() {
        return acceptance.rule() == Acceptance.Rule.REVIEW;
    }

    /** Whether the rep rejects this lead; leads reps found themselves are not reviewed. */
    boolean rejects(Handover handover) {
        if (!takesPlace() || handover.own()) {
            return false;
        }
        double chance = handover.lead().fit() ? acceptance.wronglyRejected(trust.sales()) : acceptance.misfitsSpotted();
        return handover.lead().uniform(DrawPurpose.REVIEW, DrawKeys.decision(handover, 0)) < chance;
    }

    /** Time the rep spends on rejecting the lead, nothing when it is not rejected. */
    long rejectionTime(Handover handover) {
        return rejects(handover)
                ? Math.round(rejecting.at(
                        handover.lead().uniform(DrawPurpose.REJECTION_TIME, DrawKeys.attempt(handover, 0))))
                : 0;
    }
}
