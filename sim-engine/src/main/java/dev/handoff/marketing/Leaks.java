package dev.handoff.marketing;

import dev.handoff.company.Journey;
import dev.handoff.market.Lead;
import dev.handoff.random.DrawPurpose;

/**
 * A step that nobody answers for loses some of the leads that come to it: {@code journey.leak} of them, by one draw for each lead, step
 * and time it was handed over before, so that a lead stands the test of a step once on each of its ways.
 */
final class Leaks {

    private static final int HANDOVERS = 64;

    private final Journey journey;

    Leaks(Journey journey) {
        this.journey = journey;
    }

    /** Whether the lead gets lost at that step. */
    boolean at(Journey.Step step, Lead lead) {
        double share = journey.leakAt(step);
        return share > 0 && lead.uniform(DrawPurpose.LEAK, step.ordinal() * HANDOVERS + lead.handovers()) < share;
    }
}
