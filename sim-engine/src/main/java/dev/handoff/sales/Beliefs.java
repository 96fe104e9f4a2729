package dev.handoff.sales;

import dev.handoff.company.Belief;
import dev.handoff.market.Logit;
import dev.handoff.organisation.PerceivedQuality;
import dev.handoff.organisation.ShowsResults;

/** What each rep believes about the share of good leads in each channel. Nothing moves it yet: it stays at the prior mean. */
final class Beliefs implements PerceivedQuality, ShowsResults {

    private final double logit;

    Beliefs(Belief belief) {
        this.logit = Logit.of(belief.priorMean());
    }

    @Override
    public double mean() {
        return Logit.inverse(logit);
    }

    @Override
    public void show(int channel, double share) {}

    /** Log-odds of the believed chance that a lead of that channel is good; asked before each attempt, so kept as log-odds. */
    double logit(int rep, int channel) {
        return logit;
    }
}
