package dev.handoff.marketing;

import dev.handoff.random.DrawPurpose;
import dev.handoff.random.Gamma;
import java.util.List;
import java.util.OptionalInt;

/**
 * A channel gains with the chance that it is the best, as far as marketing knows (Thompson 1933): each estimate is multiplied by {@code
 * G/k}, G gamma distributed with shape k = discounted number of results + 1, and the highest wins. Few results spread widely, so a channel
 * hardly known gets its chance; many results leave little to luck.
 */
final class ThompsonBudget implements BudgetRule {

    private static final double LARGEST_SHAPE = 1e6;

    private final Luck luck;
    private final BudgetRule greedy = new GreedyBudget();

    /** A uniform number for each channel and look. */
    @FunctionalInterface
    interface Luck {
        /** The draw for that purpose about the channel of that number at that look. */
        double uniform(int channel, int look, DrawPurpose purpose);
    }

    ThompsonBudget(Luck luck) {
        this.luck = luck;
    }

    @Override
    public OptionalInt winner(List<ChannelEstimate> estimates, int look) {
        return greedy.winner(
                estimates.stream().map(estimate -> drawn(estimate, look)).toList(), look);
    }

    private ChannelEstimate drawn(ChannelEstimate estimate, int look) {
        double shape = Math.min(LARGEST_SHAPE, estimate.results() + 1);
        double factor = new Gamma(shape, 1).quantile(luck.uniform(estimate.channel(), look, DrawPurpose.BUDGET));
        return new ChannelEstimate(estimate.channel(), estimate.perUnit() * factor, estimate.results());
    }
}
