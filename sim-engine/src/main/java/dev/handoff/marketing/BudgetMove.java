package dev.handoff.marketing;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Moves money to the winner of a look: it gains the share {@code step} of what each other channel spends, as far as that one stays above
 * its floor. What one gains the others lose.
 */
final class BudgetMove {

    private BudgetMove() {}

    /**
     * Spend after the move, by the number of the channel.
     *
     * @param spend spend before the move
     * @param channels those that take part
     * @param floor the least a channel may spend; who spends less already gives nothing
     */
    static double[] to(int winner, double[] spend, List<Integer> channels, IntToDoubleFunction floor, double step) {
        double[] after = spend.clone();
        for (int channel : channels) {
            if (channel != winner) {
                double kept = Math.max(spend[channel] * (1 - step), floor.applyAsDouble(channel));
                double given = Math.max(0, spend[channel] - kept);
                after[channel] -= given;
                after[winner] += given;
            }
        }
        return after;
    }
}
