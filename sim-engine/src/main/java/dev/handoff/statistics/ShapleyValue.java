package dev.handoff.statistics;

import java.util.BitSet;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * What each player of a game adds on average over all orders of joining; the values sum to the worth of all less that of nobody.
 *
 * <p>Source: Shapley, "A value for n-person games", Contributions to the Theory of Games II (1953):
 * φᵢ = Σ over S without i of |S|!·(n − |S| − 1)!/n!·(v(S ∪ i) − v(S)).
 */
public final class ShapleyValue {

    private static final int MOST_PLAYERS = 20; // 2²⁰ coalitions

    private ShapleyValue() {}

    /**
     * The value of each player.
     *
     * @param players how many, 1 to 20
     * @param worth what a coalition achieves; asked once for each of the 2ⁿ, the empty one included
     */
    public static double[] of(int players, ToDoubleFunction<BitSet> worth) {
        return ofNumbered(players, coalition -> worth.applyAsDouble(BitSet.valueOf(new long[] {coalition})));
    }

    /**
     * The value of each player, where coalitions have numbers.
     *
     * @param players how many, 1 to 20
     * @param worth what a coalition achieves, by its number: the sum of the bits of its players; asked once for each of the 2ⁿ
     */
    public static double[] ofNumbered(int players, IntToDoubleFunction worth) {
        if (players < 1 || players > MOST_PLAYERS) {
            throw new IllegalArgumentException("players must be 1 to " + MOST_PLAYERS + ", not " + players);
        }
        double[] worths = new double[1 << players];
        for (int coalition = 0; coalition < worths.length; coalition++) {
            worths[coalition] = worth.applyAsDouble(coalition);
        }
        double[] weights = weights(players);
        double[] values = new double[players];
        for (int coalition = 0; coalition < worths.length; coalition++) {
            for (int i = 0; i < players; i++) {
                int joined = coalition | 1 << i;
                if (joined != coalition) {
                    values[i] += weights[Integer.bitCount(coalition)] * (worths[joined] - worths[coalition]);
                }
            }
        }
        return values;
    }

    /** The share of the orders in which exactly a given coalition of s others comes before a player: s!(n − s − 1)!/n!. */
    private static double[] weights(int players) {
        double[] weights = new double[players];
        weights[0] = 1.0 / players;
        for (int s = 1; s < players; s++) {
            weights[s] = weights[s - 1] * s / (players - s);
        }
        return weights;
    }
}
