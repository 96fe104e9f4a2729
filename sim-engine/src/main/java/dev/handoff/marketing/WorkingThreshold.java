package dev.handoff.marketing;

import dev.handoff.company.Company;
import dev.handoff.company.MarketingPromise;
import dev.handoff.handoff.MarketingClause;
import dev.handoff.market.CompanyObserver;
import dev.handoff.organisation.MarketingPromises;
import dev.handoff.organisation.TrustLevels;
import java.util.Optional;
import java.util.function.Function;

/**
 * The score from which marketing hands a lead over: the one agreed, lower by what its pay tempts it to, and moved to make good a promise it
 * has broken.
 *
 * <p>{@code threshold − padding·(1 + temptation·(1 − 2T))·(1 − L if it promised quality) + a}, T marketing's trust in sales and L the belief in
 * the agreement. At each review {@code a ← a/2 + step·L·T·(quality missed − volume missed)}.
 */
final class WorkingThreshold implements MarketingPromises, CompanyObserver {

    private static final double KEPT_OF_LAST_MOVE = 0.5;

    private final TrustLevels levels;
    private Company company;
    private double padding;
    private double moved;

    WorkingThreshold(Company company, TrustLevels levels) {
        this.levels = levels;
        adopt(company);
    }

    @Override
    public void adopt(Company present) {
        company = present;
        padding = present.incentives().effectivePadding();
    }

    /** How far the threshold in use lies below the one agreed, logits; negative when it lies above. */
    double below() {
        return padding == 0 ? -moved : padding() - moved;
    }

    private double padding() {
        double kept = promise().promisesQuality() ? levels.legitimacy() : 0;
        return padding * company.trust().tempts(levels.marketing()) * (1 - kept);
    }

    private MarketingPromise promise() {
        return company.sla().marketing();
    }

    @Override
    public void lookBack(Function<MarketingClause, Optional<Boolean>> kept) {
        int wanted =
                missed(MarketingClause.MEETING_DEFINITION, kept) + missed(MarketingClause.ACCEPTANCE_RATE, kept) > 0
                        ? 1
                        : 0;
        double step = promise().adjustment() * levels.legitimacy() * levels.marketing();
        moved = KEPT_OF_LAST_MOVE * moved + step * (wanted - missed(MarketingClause.VOLUME, kept));
    }

    private static int missed(MarketingClause clause, Function<MarketingClause, Optional<Boolean>> kept) {
        return kept.apply(clause).orElse(true) ? 0 : 1;
    }
}
