package dev.handoff.ledger;

import dev.handoff.company.Cadence;
import dev.handoff.company.Company;
import dev.handoff.kernel.SimTime;
import dev.handoff.market.Lead;

/**
 * What a lead would have come to under the reference cadence: eight touches, the first within the hour, no capacity limit (MODEL.md §5).
 */
final class ReferenceCadence {

    /** Touches of the reference cadence. */
    static final int TOUCHES = 8;

    private static final long FIRST_DELAY = SimTime.HOUR;

    private final Cadence cadence;
    private final long gap;

    ReferenceCadence(Company company) {
        this.cadence = company.cadence();
        this.gap = Math.round(company.cadence().gap().millis().quantile(0.5));
    }

    /**
     * Chance that the lead becomes sales-qualified, given the truth about it: a chain over the touches that keeps the chance of being
     * still open and never spoken to, and of being still open and spoken to.
     */
    double chance(Lead lead) {
        if (!lead.good() || !lead.reachable()) {
            return 0;
        }
        int needed = lead.touchesNeeded();
        long rival = lead.undisturbedRivalAt();
        double[] pickUps = lead.channel().pickUps(TOUCHES, FIRST_DELAY);
        double unspoken = 1;
        double spoken = 0;
        double qualified = 0;
        for (int k = 1; k <= TOUCHES; k++) {
            long at = lead.inquiredAt() + FIRST_DELAY + (k - 1) * gap;
            if (at >= rival) {
                break;
            }
            double answeredFirst = unspoken * pickUps[2 * k - 2];
            double answeredAgain = spoken * pickUps[2 * k - 1];
            if (k >= needed && lead.willingAt(at)) {
                qualified += answeredFirst + answeredAgain;
                spoken -= answeredAgain;
            } else {
                spoken += answeredFirst;
            }
            unspoken -= answeredFirst;
            double stays = 1 - annoyance(k);
            unspoken *= stays;
            spoken *= stays;
        }
        return qualified;
    }

    private double annoyance(int attempt) {
        int beyond = Math.max(0, attempt - cadence.patience());
        return Math.min(1, cadence.optOut() + cadence.optOutGrowth() * beyond);
    }
}
