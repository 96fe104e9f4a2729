package dev.handoff.experiment;

import dev.handoff.ledger.Better;
import dev.handoff.ledger.Fate;
import dev.handoff.ledger.Metric;
import dev.handoff.statistics.AdjustedComparison;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.IntervalMethod;
import dev.handoff.statistics.PairedComparison;
import dev.handoff.statistics.QuantileInterval;
import dev.handoff.statistics.ShareBetter;
import dev.handoff.statistics.WithBest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Several policies compared on the same draws.
 *
 * @param seed seed of all draws
 * @param replications replications of every policy
 * @param confidence confidence level of every half-width
 * @param warmUpWeeks weeks simulated before measuring
 * @param horizonWeeks weeks measured
 * @param stop why no further replication was run
 * @param policies the policies with their own figures, the base first
 * @param differences every metric that base and other both have, other by other
 * @param best each policy beside the best of the others, by metric to be maximised
 * @param turns leads won under one policy only, other by other
 * @param quarters realised contribution in each of the first four quarters, other by other; none below thirteen weeks
 * @param histories for each policy the first one under which the same happens, event by event, in every replication: itself, unless it
 *     changes nothing
 * @param unsettled for each policy what of its state has not settled over the window
 * @param leftPlain whether means are not corrected for luck that a run of one of the policies would correct, because under some of them
 *     the size of a company is looked at before its deal closes
 * @param events events executed over all replications
 */
public record Comparison(
        long seed,
        int replications,
        double confidence,
        double warmUpWeeks,
        double horizonWeeks,
        RunResult.Stop stop,
        List<PolicyFigures> policies,
        List<Difference> differences,
        List<Ranking> best,
        List<Turn> turns,
        List<QuarterFigures> quarters,
        List<Integer> histories,
        List<List<Unsettled>> unsettled,
        boolean leftPlain,
        long events) {

    /** What luck levels and differences are corrected for; none where all are plain. */
    public Set<LuckControl> correctedFor() {
        return LuckControl.of(policies.stream().flatMap(p -> p.metrics().stream()));
    }

    /** The policy under which the same happens as under that one, if there is an earlier one. */
    public OptionalInt sameHistoryAs(int policy) {
        int first = histories.get(policy);
        return first == policy ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /**
     * One quarter under the base and under another policy, on the same luck: realised contribution, open deals at their odds.
     *
     * @param other index of the other policy
     * @param quarter number of the quarter, 1 to 4
     * @param better share of replications in which the other policy is better, ties half
     * @param difference other − base, mean with its interval
     * @param tenth the difference below which one replication in ten lies, with how far that may be off
     */
    public record QuarterFigures(
            int other, int quarter, ShareBetter better, Interval difference, QuantileInterval tenth) {

        /** The difference below which one replication in ten lies. */
        public double worstTenth() {
            return tenth.interval().estimate();
        }
    }

    /**
     * A policy by itself.
     *
     * @param name what reports call it
     * @param metrics its figures
     */
    public record PolicyFigures(String name, List<MetricSummary> metrics) {
        /** The figure of that metric, if the company has its mechanism. */
        public Optional<MetricSummary> metric(Metric metric) {
            return metric(metric.name());
        }

        /** The metric of that name, if the company has its mechanism. */
        public Optional<MetricSummary> metric(String metric) {
            return metrics.stream().filter(m -> m.name().equals(metric)).findFirst();
        }
    }

    /**
     * How one metric differs between another policy and the base.
     *
     * @param other index of the other policy, 1 …
     * @param metric metric name
     * @param unit unit of the values
     * @param adjusted difference other − base with its interval, alone and among all others; corrected for luck where levels are
     * @param better which way the metric is wished to go
     * @param quarter share of replications in which the metric's realised form is better over weeks 1–13, ties half; empty when it is not
     *     known by week, or no way is better
     * @param method how the interval to show is calculated; half-widths and p-values are Student's all the same
     * @param plain the same not corrected, where {@code adjusted} is
     */
    public record Difference(
            int other,
            String metric,
            String unit,
            AdjustedComparison adjusted,
            Better better,
            Optional<ShareBetter> quarter,
            IntervalMethod method,
            Optional<AdjustedComparison> plain) {

        /** With Student's intervals of plain values. */
        public Difference(
                int other,
                String metric,
                String unit,
                AdjustedComparison adjusted,
                Better better,
                Optional<ShareBetter> quarter) {
            this(other, metric, unit, adjusted, better, quarter, IntervalMethod.STUDENT, Optional.empty());
        }

        /** Difference other − base. */
        public double mean() {
            return adjusted.comparison().difference();
        }

        /** Half-width of the difference's own interval. */
        public double halfWidth() {
            return adjusted.comparison().halfWidth();
        }

        /** Whether the interval that holds together with all others of the metric leaves out 0. */
        public boolean clear() {
            Interval all = simultaneous();
            return method == IntervalMethod.STUDENT
                    ? Math.abs(mean()) > adjusted.simultaneousHalfWidth()
                    : all.lower() > 0 || all.upper() < 0;
        }

        /** Its own interval, by the method. */
        public Interval interval() {
            PairedComparison c = adjusted.comparison();
            return method == IntervalMethod.STUDENT ? c.interval() : method.interval(c.moments(), c.confidence());
        }

        /** The interval that holds together with all others of the metric, by the method. */
        public Interval simultaneous() {
            return adjusted.simultaneousInterval(method);
        }

        /** Whether it is given Student's interval, and is so skewed that it should miss far too often on one side. */
        public boolean tooSkewed() {
            return method == IntervalMethod.STUDENT && adjusted.comparison().tooSkewed();
        }
    }

    /**
     * Multiple comparisons with the best on one metric.
     *
     * @param metric metric to be maximised
     * @param unit its unit
     * @param withBest a row per policy, in their order
     */
    public record Ranking(String metric, String unit, List<WithBest> withBest) {}

    /**
     * Leads won under one of the two policies only, by the fate they have under the other one.
     *
     * @param other index of the other policy
     * @param gained true: won under the other policy and not under the base
     * @param fate what became of them where they were not won; {@link Fate#OPEN}: still under way, or no lead at all
     * @param leads mean number per replication
     * @param halfWidth its half-width
     */
    public record Turn(int other, boolean gained, Fate fate, double leads, double halfWidth) {}

    /** The difference of one metric between another policy and the base. */
    public Optional<Difference> difference(int other, Metric metric) {
        return difference(other, metric.name());
    }

    /** The difference of the metric of that name between another policy and the base. */
    public Optional<Difference> difference(int other, String metric) {
        return differences.stream()
                .filter(d -> d.other() == other && d.metric().equals(metric))
                .findFirst();
    }
}
