package dev.handoff.random;

import java.util.List;

/**
 * What was observed, joined by straight lines: the quantile function runs through the sorted values at p = 0, 1/(n−1),
 * …, 1 (Hyndman and Fan's type 7). No draw lies outside the observed range.
 */
public record Empirical(List<Double> values) implements Distribution {
    public Empirical {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("values must hold at least one number, not none");
        }
        values.forEach(v -> ParameterCheck.finite("value", v));
        values = values.stream().sorted().toList();
    }

    @Override
    public double quantile(double p) {
        double position = p * (values.size() - 1);
        int below = Math.min((int) position, Math.max(0, values.size() - 2));
        double share = position - below;
        double low = values.get(below);
        return share == 0 ? low : low + share * (values.get(below + 1) - low);
    }

    /** The mean of the joined lines, not of the values: the extremes count half. */
    @Override
    public double mean() {
        double sum = 0;
        for (int i = 1; i < values.size(); i++) {
            sum += (values.get(i - 1) + values.get(i)) / 2;
        }
        return values.size() == 1 ? values.get(0) : sum / (values.size() - 1);
    }

    @Override
    public double variance() {
        double mean = mean();
        double sum = 0;
        for (int i = 1; i < values.size(); i++) {
            double a = values.get(i - 1) - mean;
            double b = values.get(i) - mean;
            sum += (a * a + a * b + b * b) / 3;
        }
        return values.size() == 1 ? 0 : sum / (values.size() - 1);
    }
}
