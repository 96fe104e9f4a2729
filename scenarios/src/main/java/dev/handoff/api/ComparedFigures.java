package dev.handoff.api;

import dev.handoff.experiment.Comparison;
import java.util.List;
import java.util.Optional;

/**
 * Policies compared on the same luck.
 *
 * @param base what the first is called
 * @param policies what they are called, the base first
 * @param seed the luck
 * @param replications how often each was simulated
 * @param confidence confidence of every half-width, such as 0.95
 * @param differences every figure that base and other both have, policy by policy
 */
public record ComparedFigures(
        String base,
        List<String> policies,
        long seed,
        int replications,
        double confidence,
        List<FigureDifference> differences) {
    public ComparedFigures {
        policies = List.copyOf(policies);
        differences = List.copyOf(differences);
    }

    static ComparedFigures of(String base, Comparison result) {
        return new ComparedFigures(
                base,
                result.policies().stream().map(Comparison.PolicyFigures::name).toList(),
                result.seed(),
                result.replications(),
                result.confidence(),
                result.differences().stream().map(FigureDifference::of).toList());
    }

    /**
     * How that figure differs under that policy.
     *
     * @param policy number of the other policy, from 1
     * @param name such as {@code revenue.expected}
     */
    public Optional<FigureDifference> difference(int policy, String name) {
        return differences.stream()
                .filter(d -> d.policy() == policy && d.name().equals(name))
                .findFirst();
    }
}
