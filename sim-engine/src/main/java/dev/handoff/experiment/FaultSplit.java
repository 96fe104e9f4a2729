package dev.handoff.experiment;

import dev.handoff.statistics.GapSplit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
 * @param passedOn leads that marketing hands to sales in each world, in the same order
 * @param money the gap of {@code contribution.expected}; first is marketing, second is sales, third what only both can sign
 * @param plain the same not corrected for luck; empty where {@code money} is not corrected
 * @param leftPlain whether means are not corrected for luck that a run of one of the worlds would correct, because under some of them
 *     the size of a company is looked at before its deal closes
 * @param unsettled what of the state of the company as it is has not settled over the window
 * @param byChannel the split by channel, corrected where {@code money} is: margin × (expected revenue + change of its leads' open deals) −
 *     spend; the last part is what belongs to no channel
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
        List<MetricSummary> passedOn,
        GapSplit money,
        Optional<GapSplit> plain,
        boolean leftPlain,
        List<Unsettled> unsettled,
        List<Part> byChannel,
        List<Part> byCause) {

    /** What luck contribution and its parts are corrected for; none where they are plain. */
    public Set<LuckControl> correctedFor() {
        return LuckControl.of(levels.stream());
    }

    /**
     * A part of the gap.
     *
     * @param name channel, or label of the fate of the lost leads
     * @param split who would close it
     * @param plain the same not corrected for luck; empty where {@code split} is not corrected
     */
    public record Part(String name, GapSplit split, Optional<GapSplit> plain) {}
}
