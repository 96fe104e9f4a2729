package dev.handoff.experiment;

import dev.handoff.statistics.Interval;
import dev.handoff.statistics.WithBest;
import java.util.List;
import java.util.Set;

/**
 * A grid of policies on the same draws.
 *
 * @param seed seed of all draws
 * @param replications replications of every point
 * @param confidence confidence level at which all intervals of a metric hold together
 * @param warmUpWeeks weeks simulated before measuring
 * @param horizonWeeks weeks measured
 * @param stop why no further replication was run
 * @param points names of the points
 * @param responses each metric over the grid, the one asked for first
 * @param best each point beside the best of the others on that metric; empty when it has undefined or infinite values or one point only
 * @param fromBest how much less than the best point each point gives on that metric, on the same luck; all intervals hold together; empty
 *     where {@code best} is
 * @param histories for each point the first one at which the same happens, event by event, in every replication: itself, unless the value
 *     changes nothing
 * @param unsettled for each point what of its state has not settled over the window
 * @param leftPlain whether means are not corrected for luck that a run of one of the points would correct, because under some of them
 *     the size of a company is looked at before its deal closes
 * @param rows the figures behind it, for whoever wants to resume
 */
public record Sweep(
        long seed,
        int replications,
        double confidence,
        double warmUpWeeks,
        double horizonWeeks,
        RunResult.Stop stop,
        List<String> points,
        List<Response> responses,
        List<WithBest> best,
        List<Interval> fromBest,
        List<Integer> histories,
        List<List<Unsettled>> unsettled,
        boolean leftPlain,
        GridRows rows) {

    /** What luck means are corrected for; none where all are plain. */
    public Set<LuckControl> correctedFor() {
        return LuckControl.all(responses.stream().map(Response::correctedFor));
    }

    /**
     * One metric over the grid.
     *
     * @param metric its name
     * @param unit its unit
     * @param means its mean at every point, corrected for luck where that is done; the intervals of all points hold together
     * @param plain the same not corrected; empty where nothing is
     * @param correctedFor what luck the means are corrected for; none where they are plain
     */
    public record Response(
            String metric, String unit, List<Interval> means, List<Interval> plain, Set<LuckControl> correctedFor) {

        /** Of means that are not corrected. */
        public Response(String metric, String unit, List<Interval> means) {
            this(metric, unit, means, List.of(), LuckControl.none());
        }

        /** Whether the means are corrected for luck. */
        public boolean isCorrected() {
            return !plain.isEmpty();
        }
    }
}
