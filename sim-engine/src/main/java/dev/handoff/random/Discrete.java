package dev.handoff.random;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** One of several values, each with its weight; kept in ascending order, the weights scaled to sum to 1. */
public record Discrete(List<Double> values, List<Double> weights) implements Distribution {
    public Discrete {
        values.forEach(v -> ParameterCheck.finite("value", v));
        List<Double> given = List.copyOf(values);
        List<Double> shares = ParameterCheck.weights(weights, given.size());
        List<Integer> order = IntStream.range(0, given.size())
                .boxed()
                .sorted(Comparator.comparing(given::get))
                .toList();
        values = order.stream().map(given::get).toList();
        weights = order.stream().map(shares::get).toList();
    }

    /** The smallest value whose cumulative weight reaches p. */
    @Override
    public double quantile(double p) {
        return values.get(Choice.of(weights, p));
    }

    @Override
    public double mean() {
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            sum += weights.get(i) * values.get(i);
        }
        return sum;
    }

    @Override
    public double variance() {
        double mean = mean();
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            double deviation = values.get(i) - mean;
            sum += weights.get(i) * deviation * deviation;
        }
        return sum;
    }
}
