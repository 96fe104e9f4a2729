package dev.handoff.random;

import java.util.List;

/** Choosing one alternative by one uniform number. */
final class Choice {
    private Choice() {}

    /** The first alternative whose cumulative weight reaches u and whose own weight is above 0; weights sum to 1. */
    static int of(List<Double> weights, double u) {
        double cumulative = 0;
        int chosen = -1;
        for (int i = 0; i < weights.size(); i++) {
            double weight = weights.get(i);
            if (weight > 0) {
                chosen = i;
                cumulative += weight;
                if (u <= cumulative) {
                    return i;
                }
            }
        }
        return chosen;
    }
}
