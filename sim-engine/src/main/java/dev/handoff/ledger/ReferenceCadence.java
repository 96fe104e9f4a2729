package dev.handoff.ledger;

import static dev.handoff.market.ReferencePlan.TOUCHES;

import dev.handoff.company.Company;
import dev.handoff.market.Lead;
import dev.handoff.market.ReferencePlan;

/**
 * What a lead would have come to under the reference cadence: eight touches, the first within the hour, no capacity limit (MODEL.md §5).
 */
final class ReferenceCadence {

    private final ReferencePlan plan;

    ReferenceCadence(Company company) {
        this.plan = new ReferencePlan(company);
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
        double[] pickUps = lead.channel().pickUp().chances(TOUCHES, ReferencePlan.FIRST_DELAY);
        double unspoken = 1;
        double spoken = 0;
        double qualified = 0;
        for (int k = 1; k <= TOUCHES; k++) {
            long at = lead.inquiredAt() + plan.delayOf(k);
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
            double stays = plan.stays(k);
            unspoken *= stays;
            spoken *= stays;
        }
        return qualified;
    }
}
