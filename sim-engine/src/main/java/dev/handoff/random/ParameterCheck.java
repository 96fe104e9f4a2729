package dev.handoff.random;

import java.util.List;

/** The parameter rules distributions share; each names the variable and the value it refuses. */
final class ParameterCheck {
    private static final double ROUNDING = 1e-12;

    private ParameterCheck() {}

    static double finite(String name, double value) {
        return require(Double.isFinite(value), name, value, "a finite number");
    }

    static double positive(String name, double value) {
        return require(value > 0 && value < Double.POSITIVE_INFINITY, name, value, "a finite number above 0");
    }

    static double notNegative(String name, double value) {
        return require(value >= 0 && value < Double.POSITIVE_INFINITY, name, value, "a finite number, 0 or more");
    }

    static double probability(String name, double value) {
        return between(name, value, 0, 1);
    }

    // The rule is put into words only when it is broken: that costs more than most draws.

    static double between(String name, double value, double low, double high) {
        boolean kept = value >= low && value <= high;
        return kept ? value : require(false, name, value, "between " + low + " and " + high);
    }

    static double strictlyBetween(String name, double value, double low, double high) {
        boolean kept = value > low && value < high;
        return kept ? value : require(false, name, value, "above " + low + " and below " + high);
    }

    static double require(boolean kept, String name, double value, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(name + " must be " + rule + ", not " + value);
        }
        return value;
    }

    /** Weights of a choice, one for each alternative, scaled to sum to 1. */
    static List<Double> weights(List<Double> weights, int alternatives) {
        if (alternatives == 0 || weights.size() != alternatives) {
            throw new IllegalArgumentException(
                    "a choice needs one weight for each alternative, not " + weights.size() + " for " + alternatives);
        }
        weights.forEach(w -> notNegative("weight", w));
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        positive("sum of the weights", sum);
        boolean scaled = Math.abs(sum - 1) <= ROUNDING; // scaling once more would only move the last bits
        return scaled
                ? List.copyOf(weights)
                : weights.stream().map(w -> w / sum).toList();
    }
}
