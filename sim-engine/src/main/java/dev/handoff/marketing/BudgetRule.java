package dev.handoff.marketing;

import java.util.List;
import java.util.OptionalInt;

/** Decides which channel gains budget at a look. */
interface BudgetRule {

    /**
     * The number of the channel that gains; empty when the budget stays as it is.
     *
     * @param estimates what marketing thinks of the channels it can compare, in order of their numbers
     * @param look number of the look, 0 …
     */
    OptionalInt winner(List<ChannelEstimate> estimates, int look);
}
