package dev.handoff.ledger;

import static dev.handoff.market.ReferencePlan.TOUCHES;

import dev.handoff.company.Company;
import dev.handoff.market.Lead;
import dev.handoff.market.ReferencePlan;
import dev.handoff.market.TouchChain;

/**
 * What a lead would have come to under the reference cadence: eight touches, the first within the hour, no capacity limit (MODEL.md §5).
 */
final class ReferenceCadence {

    private final ReferencePlan plan;

    ReferenceCadence(Company company) {
        this.plan = new ReferencePlan(company);
    }

    /**
     * Chance that the lead becomes sales-qualified, given the truth about it: a chain over the touches that keeps the chance of being still
     * open, by the number of conversations so far.
     */
    double chance(Lead lead) {
        if (!lead.good() || !lead.reachable()) {
            return 0;
        }
        TouchChain chain = new TouchChain(lead.channel(), plan);
        int needed = lead.touchesNeeded();
        long rival = lead.undisturbedRivalAt();
        double qualified = 0;
        for (int k = 1; k <= TOUCHES; k++) {
            long at = lead.inquiredAt() + plan.delayOf(k);
            if (at >= rival) {
                break;
            }
            qualified += chain.touch(lead.willingAt(at) ? needed : TouchChain.NEVER);
        }
        return qualified;
    }
}
