package dev.handoff.random;

import java.util.List;

/**
 * One of several distributions, chosen by weight: a hyper-exponential service time is a mixture of exponentials.
 *
 * <p>One uniform number does both: it chooses the component, and its place within that component's share is the uniform
 * number there. So {@link #quantile} is a conditional inversion: it has the mixture's distribution, but rises only within
 * each component.
 */
public record Mixture(List<Distribution> components, List<Double> weights) implements Distribution {
    private static final double SMALLEST = 0x1p-53;

    public Mixture {
        components = List.copyOf(components);
        weights = ParameterCheck.weights(weights, components.size());
    }

    /** The value of the component whose share of (0, 1) holds p, at p's place in that share. */
    @Override
    public double quantile(double p) {
        int i = Choice.of(weights, p);
        return components.get(i).quantile(within(i, p));
    }

    @Override
    public double mean() {
        double sum = 0;
        for (int i = 0; i < components.size(); i++) {
            sum += weights.get(i) * components.get(i).mean();
        }
        return sum;
    }

    @Override
    public double variance() {
        double mean = mean();
        double sum = 0;
        for (int i = 0; i < components.size(); i++) {
            double shift = components.get(i).mean() - mean;
            sum += weights.get(i) * (components.get(i).variance() + shift * shift);
        }
        return sum;
    }

    @Override
    public Sampler sampler() {
        List<Sampler> samplers = components.stream().map(Distribution::sampler).toList();
        return u -> {
            int i = Choice.of(weights, u);
            return samplers.get(i).at(within(i, u));
        };
    }

    private double within(int chosen, double p) {
        double start = 0;
        for (int i = 0; i < chosen; i++) {
            start += weights.get(i);
        }
        return Math.max(SMALLEST, Math.min(1 - SMALLEST, (p - start) / weights.get(chosen)));
    }
}
