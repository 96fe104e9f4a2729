package dev.handoff.marketing;

import java.util.List;
import java.util.OptionalInt;

/** The channel that looks best gains; of equals the first. */
final class GreedyBudget implements BudgetRule {

    @Override
    public OptionalInt winner(List<ChannelEstimate> estimates, int look) {
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (ChannelEstimate estimate : estimates) {
            if (estimate.perUnit() > highest) {
                highest = estimate.perUnit();
                best = estimate.channel();
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
