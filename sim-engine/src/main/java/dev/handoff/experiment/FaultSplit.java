package dev.handoff.experiment;

import dev.handoff.statistics.GapSplit;
import java.util.List;

/**
 * Whose fault it is that a company earns less than it would under a reference policy: how much of the gap marketing alone would close, how
 * much sales alone, how much what only both can sign, and how much only together.
 *
 * @param seed seed of all draws
 * @param replications replications of each world
 * @param confidence confidence level of every interval
 * @param warmUpWeeks weeks simulated before measuring, under the policy in force
 * @param horizonWeeks weeks measured
 * @param stop why no further replication was run
 * @param unit unit of all amounts
 * @param levels contribution of each world: as it is, with marketing, with sales, with both at the reference, and, where something joint
 *     differs, the same four with that at the reference
 * @param money the gap of {@code contribution.expected}; first is marketing, second is sales, third what only both can sign
 * @param byChannel the same by channel: margin × (expected revenue + change of its leads' open deals) − spend; the last part is what
 *     belongs to no channel
 * @param byCause the same for the value of lost leads recovered, by cause; these need not add up to the gap
 */
public record FaultSplit(
        long seed,
        int replications,
        double confidence,
        double warmUpWeeks,
        double horizonWeeks,
        RunResult.Stop stop,
        String unit,
        List<MetricSummary> levels,
        GapSplit money,
        List<Part> byChannel,
        List<Part> byCause) {

    /**
     * A part of the gap.
     *
     * @param name channel, or label of the fate of the lost leads
     * @param split who would close it
     */
    public record Part(String name, GapSplit split) {}
}
