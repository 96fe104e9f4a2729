package dev.handoff.sales;

import dev.handoff.company.Belief;

/** What each rep believes about the share of good leads in each channel. Nothing moves it yet: it stays at the prior mean. */
final class Beliefs {

    private final double prior;

    Beliefs(Belief belief) {
        this.prior = belief.priorMean();
    }

    /** Believed chance that a lead of that channel is good. */
    double mean(int rep, int channel) {
        return prior;
    }
}
