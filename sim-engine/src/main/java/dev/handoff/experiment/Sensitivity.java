package dev.handoff.experiment;

import dev.handoff.statistics.ElementaryEffects;
import dev.handoff.statistics.SobolAnalysis;
import java.util.List;
import java.util.Optional;

/**
 * Which parameters a metric depends on.
 *
 * @param seed seed of all draws
 * @param confidence confidence level of every interval
 * @param horizonWeeks weeks measured
 * @param metric the metric
 * @param unit its unit
 * @param trajectories trajectories of the screening
 * @param effects each parameter's effect over its range, in the order of the parameters
 * @param top the parameters looked at more closely, by index, the strongest first; empty when there was no second stage
 * @param rows rows of the second stage
 * @param variance where the variance comes from, its indices in the order of {@code top}; empty when there was no second stage
 * @param spent replications run
 * @param stop why it ended
 */
public record Sensitivity(
        long seed,
        double confidence,
        double horizonWeeks,
        String metric,
        String unit,
        int trajectories,
        List<ElementaryEffects> effects,
        List<Integer> top,
        int rows,
        Optional<SobolAnalysis> variance,
        long spent,
        RunResult.Stop stop) {}
