package dev.handoff.sales;

import dev.handoff.company.Belief;
import dev.handoff.market.Logit;

/** What each rep believes about the share of good leads in each channel. Nothing moves it yet: it stays at the prior mean. */
final class Beliefs {

    private final double logit;

    Beliefs(Belief belief) {
        this.logit = Logit.of(belief.priorMean());
    }

    /** Log-odds of the believed chance that a lead of that channel is good; asked before each attempt, so kept as log-odds. */
    double logit(int rep, int channel) {
        return logit;
    }
}
