package dev.handoff.api;

import dev.handoff.experiment.RunResult;
import dev.handoff.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * What simulating one company gave.
 *
 * @param company what it is called
 * @param hash a digest of everything that decides its figures
 * @param seed the luck
 * @param replications how often it was simulated
 * @param confidence confidence of every half-width, such as 0.95
 * @param warmUpWeeks weeks simulated before measuring
 * @param horizonWeeks weeks measured
 * @param figures every figure the company has the mechanism for, in the order of the documentation
 */
public record RunFigures(
        String company,
        String hash,
        long seed,
        int replications,
        double confidence,
        double warmUpWeeks,
        double horizonWeeks,
        List<RunFigure> figures) {
    public RunFigures {
        figures = List.copyOf(figures);
    }

    static RunFigures of(Scenario scenario, RunResult result) {
        return new RunFigures(
                scenario.name(),
                scenario.contentHash(),
                result.seed(),
                result.replications(),
                result.confidence(),
                result.warmUpWeeks(),
                result.horizonWeeks(),
                result.metrics().stream().map(RunFigure::of).toList());
    }

    /** The figure of that name, such as {@code revenue.expected}, if the company has its mechanism. */
    public Optional<RunFigure> figure(String name) {
        return figures.stream().filter(f -> f.name().equals(name)).findFirst();
    }
}
