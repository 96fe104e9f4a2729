package dev.handoff.report;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricFamily;
import dev.handoff.ledger.MetricUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What no run has seen may still happen, and what every run has seen without exception may still fail. A cell says "none seen" or "all
 * seen" then, and no ± 0.
 *
 * <p>How often it happens at most is bounded for shares only: n runs without it leave at most 3 / n at 95 % confidence, the rule of three
 * (Hanley &amp; Lippman-Hand, JAMA 1983, 249:1743), from (1 − p)ⁿ = 0.05; no run's share is above 1, so the mean is bounded by that, too, and
 * 1 − 3 / n bounds from below what had no exception. The leads within a run are not counted in it, for they are not independent; with
 * thousands of them the bound is far from sharp, and only data files tell it. Counts come in clusters, and nobody knows how much one deal
 * may bring: neither is bounded.
 */
public final class Unseen {
    private static final double THREE = 3;
    private static final int FEWEST_RUNS = 2;
    private static final String SHARE = MetricUnit.SHARE.symbol();
    private static final List<String> COUNTS = Stream.of(
                    MetricUnit.LEADS, MetricUnit.ATTEMPTS, MetricUnit.CONVERSATIONS)
            .map(MetricUnit::symbol)
            .toList();
    /** Shares that are no count of cases: what people believe, and how busy they are. */
    private static final List<String> LEVELS = List.of("utilization", "trust.", "belief", "quality", "legitimacy");

    private static final List<Metric> REVENUE = List.of(
            Metric.REVENUE, Metric.REVENUE_EXPECTED, Metric.PROSPECTED_REVENUE, Metric.PROSPECTED_REVENUE_EXPECTED);

    private static final List<MetricFamily> REVENUE_OF_PARTS =
            List.of(Metric.CHANNEL_REVENUE, Metric.CHANNEL_REVENUE_EXPECTED, Metric.REP_REVENUE);

    private static final String NONE = "none seen";
    private static final String ALL = "all seen";

    private Unseen() {}

    /** Whether every run gave 0 for something that depends on luck, or had no exception: such a figure is not known, only not refuted. */
    public static boolean is(MetricSummary m) {
        return isNone(m) || isAll(m);
    }

    /** Whether no run has seen any. */
    public static boolean isNone(MetricSummary m) {
        return m.count() >= FEWEST_RUNS
                && m.min() == 0
                && m.max() == 0
                && (COUNTS.contains(m.unit()) || isShareOfCases(m.name(), m.unit()) || isLuckyMoney(m));
    }

    /** Whether no run has seen an exception. */
    public static boolean isAll(MetricSummary m) {
        return m.count() >= FEWEST_RUNS && m.min() == 1 && m.max() == 1 && isShareOfCases(m.name(), m.unit());
    }

    private static boolean isShareOfCases(String name, String unit) {
        return unit.equals(SHARE) && LEVELS.stream().noneMatch(name::contains);
    }

    /** What deals bring; what is spent is known, and so is the worth of leads whom no cadence would have reached. */
    private static boolean isLuckyMoney(MetricSummary m) {
        boolean ofAChannel = Metric.CHANNEL_LOST_VALUE.member(m.name()).isPresent();
        return (isRevenue(m.name()) || ofAChannel) && Numbers.isMoney(m.unit());
    }

    private static boolean isRevenue(String name) {
        return REVENUE.stream().anyMatch(metric -> metric.name().equals(name))
                || REVENUE_OF_PARTS.stream().anyMatch(part -> part.member(name).isPresent());
    }

    /** Whether the rule of three bounds its mean. */
    public static boolean isBounded(MetricSummary m) {
        return is(m) && m.unit().equals(SHARE);
    }

    /** The lowest mean that is not refuted. */
    public static double lower(MetricSummary m) {
        return isAll(m) ? Math.max(0, 1 - THREE / m.count()) : 0;
    }

    /** The highest mean that is not refuted; NaN when nothing bounds it. */
    public static double upper(MetricSummary m) {
        return !isBounded(m) ? Double.NaN : isAll(m) ? 1 : Math.min(1, THREE / m.count());
    }

    /** "none seen", "all seen". */
    static String words(MetricSummary m) {
        return isAll(m) ? ALL : NONE;
    }

    /** The same for a mean of so many runs of which only name and unit are known; empty where some run has seen any, or an exception. */
    static Optional<String> words(String metric, double mean, double halfWidth, String unit, int runs) {
        boolean cases = COUNTS.contains(unit) || isShareOfCases(metric, unit);
        if (runs < FEWEST_RUNS || halfWidth != 0 || !cases) {
            return Optional.empty();
        }
        return mean == 0 ? Optional.of(NONE) : mean == 1 && unit.equals(SHARE) ? Optional.of(ALL) : Optional.empty();
    }

    /** The sentence that explains such cells, if there are any. */
    public static List<String> note(List<String> cells, RunResult result) {
        String runs = Findings.replications(result);
        return Stream.of(
                        said(NONE, cells, "it did not happen in " + runs + ", which does not say that it never does."),
                        said(ALL, cells, "no exception in " + runs + ", which does not say that there never is one."))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> said(String words, List<String> cells, String meaning) {
        return cells.contains(Numbers.glued(words)) ? Optional.of('"' + words + "\": " + meaning) : Optional.empty();
    }
}
