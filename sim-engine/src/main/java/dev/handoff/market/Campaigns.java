package dev.handoff.market;

import dev.handoff.company.Arrivals;
import dev.handoff.random.DrawPurpose;
import dev.handoff.random.Draws;
import dev.handoff.random.ElementaryFunctions;

/** Some campaigns attract better leads than others, and nobody inside the company sees it. */
final class Campaigns {

    private final double spread;
    private final long length;
    private final int family;
    private final Draws draws;
    private long current = -1;
    private double odds = 1;

    Campaigns(Arrivals arrivals, int family, Draws draws) {
        this.spread = arrivals.campaignEffect();
        this.length = arrivals.campaignLength().toMillis();
        this.family = family;
        this.draws = draws;
    }

    /** Number of the campaign that runs at that instant. */
    long number(long instant) {
        return instant / length;
    }

    /**
     * Intent shifted on the logit scale by the effect e of the campaign that runs at that instant: {@code logit⁻¹(logit(x) + e) = x·E/(1 − x
     * + x·E)} with {@code E = exp(e)}.
     */
    double shift(double intent, long at) {
        if (spread == 0) {
            return intent;
        }
        double factor = oddsFactor(number(at));
        return intent * factor / (1 - intent + intent * factor);
    }

    /** Kept from one lead to the next: a campaign has thousands of them. */
    private double oddsFactor(long campaign) {
        if (campaign != current) {
            current = campaign;
            odds = ElementaryFunctions.exp(spread * draws.normal(family, campaign, DrawPurpose.CAMPAIGN, 0));
        }
        return odds;
    }
}
