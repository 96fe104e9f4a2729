package dev.handoff.pipeline;

import dev.handoff.company.Deals;
import dev.handoff.kernel.SimTime;
import dev.handoff.market.Lead;
import dev.handoff.market.Logit;
import dev.handoff.random.DrawPurpose;
import dev.handoff.random.ElementaryFunctions;
import org.apache.commons.math3.util.FastMath;

/** What a deal is worth and how likely it is won. */
public final class DealTerms {

    private static final double NEGLECT_UNIT_HOURS = 8;

    private final Deals deals;
    private final double winLogit;

    /** Terms by the company's record. */
    public DealTerms(Deals deals) {
        this.deals = deals;
        this.winLogit = Logit.of(deals.winShare());
    }

    /**
     * Chance of winning: {@code logit⁻¹(logit(winShare) + skill − neglect·log10(1 + waiting hours/8) + score·(s − s_ref) + quarterEnd)}.
     *
     * @param lead the lead behind the deal
     * @param skill the rep's skill, logits
     * @param waitedMillis working time for which the customer waited for the rep
     * @param quarterEnds whether it is decided in the last two weeks of a quarter
     */
    public double chance(Lead lead, double skill, long waitedMillis, boolean quarterEnds) {
        double waited = waitedMillis / (double) SimTime.HOUR / NEGLECT_UNIT_HOURS;
        return Logit.inverse(winLogit
                + skill
                - deals.neglect() * ElementaryFunctions.log10(1 + waited)
                + deals.score() * (lead.score() - deals.scoreReference())
                + (quarterEnds ? deals.quarterEnd() : 0));
    }

    /** Mean deal size given the company's size: {@code median · factor · exp(σ√k·z + σ²(1 − k)/2)}, k the share known from the company. */
    public double expectedSize(Lead lead) {
        double variance = deals.sizeSpread() * deals.sizeSpread();
        return known(lead) * ElementaryFunctions.exp(variance * (1 - deals.sizeKnown()) / 2);
    }

    /**
     * What a deal is expected to bring from a company of any size, as a multiple of what it is expected to bring from its own: {@code exp(s²/2 −
     * s·z)}, s = σ√k; 1 where companies' sizes tell nothing. The mean of the deal's value over all sizes of companies is that multiple of it.
     */
    public double ratioToAnySize(Lead lead) {
        double spread = knownSpread();
        return spread == 0 ? 1 : ElementaryFunctions.exp(spread * spread / 2 - spread * lead.companySize());
    }

    /** The size of the deal when it closes. */
    public double size(Lead lead) {
        double spread = deals.sizeSpread() * FastMath.sqrt(1 - deals.sizeKnown());
        return spread == 0
                ? known(lead)
                : known(lead) * ElementaryFunctions.exp(spread * lead.normal(DrawPurpose.DEAL_SIZE, 0));
    }

    private double known(Lead lead) {
        double median = deals.medianSize() * lead.channel().dealFactor();
        double spread = knownSpread();
        return spread == 0 ? median : median * ElementaryFunctions.exp(spread * lead.companySize());
    }

    /** σ of the part of a deal's size that its company decides. */
    private double knownSpread() {
        return deals.sizeSpread() * FastMath.sqrt(deals.sizeKnown());
    }
}
