package dev.handoff.marketing;

import java.util.List;
import java.util.OptionalInt;

/** The budget stays as it is. */
final class FixedBudget implements BudgetRule {

    @Override
    public OptionalInt winner(List<ChannelEstimate> estimates, int look) {
        return OptionalInt.empty();
    }
}
