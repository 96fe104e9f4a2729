package dev.handoff.market;

import dev.handoff.company.Arrivals;
import dev.handoff.kernel.Draws;

/** Some campaigns attract better leads than others, and nobody inside the company sees it. */
final class Campaigns {

    private final double spread;
    private final long length;
    private final int family;
    private final Draws draws;

    Campaigns(Arrivals arrivals, int family, Draws draws) {
        this.spread = arrivals.campaignEffect();
        this.length = arrivals.campaignLength().toMillis();
        this.family = family;
        this.draws = draws;
    }

    /** Intent shifted on the logit scale by the effect of the campaign that runs at that instant. */
    double shift(double intent, long at) {
        if (spread == 0 || intent <= 0 || intent >= 1) {
            return intent;
        }
        double effect = spread * draws.normal(family, at / length, DrawPurpose.CAMPAIGN, 0);
        return Logit.inverse(Logit.of(intent) + effect);
    }
}
