package dev.handoff.statistics;

import java.util.List;

/**
 * Where the variance of a model's output comes from.
 *
 * @param variance variance of the expected output over the factors' ranges, noise subtracted; may come out at or below 0 when noise drowns
 *     it
 * @param noiseVariance variance of one replication at a fixed point; NaN when each point was run once (a model without noise)
 * @param indices first and total index of each factor, in the order of the factors; NaN when the variance is not above 0
 */
public record SobolAnalysis(double variance, double noiseVariance, List<SobolIndices> indices) {

    public SobolAnalysis {
        indices = List.copyOf(indices);
    }

    /** Whether the factors' effect cannot be told from noise, so that there are no indices. */
    public boolean drownedByNoise() {
        return !(variance > 0);
    }
}
