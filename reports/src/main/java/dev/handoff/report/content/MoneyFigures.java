package dev.handoff.report.content;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Findings;
import dev.handoff.report.Numbers;
import dev.handoff.report.Unseen;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What comes in, what it costs and what is left. */
final class MoneyFigures {
    private MoneyFigures() {}

    /** The parts of contribution, for the sheet. */
    static Optional<Chapter> sheet(RunResult result) {
        List<Row> rows = new ArrayList<>();
        add(rows, result, Metric.REVENUE_EXPECTED);
        Waterfall.COSTS.forEach(cost -> add(rows, result, cost));
        add(rows, result, Metric.CONTRIBUTION_EXPECTED);
        add(rows, result, Metric.COST_PER_WIN);
        return rows.isEmpty() || !moves(result)
                ? Optional.empty()
                : Optional.of(Chapter.of("money", "Money", List.of("mean", "8 in 10 runs"), rows, List.of()));
    }

    /** All that is known of money. */
    static Optional<Chapter> of(RunResult result) {
        List<Row> rows = new ArrayList<>();
        add(rows, result, Metric.REVENUE);
        add(rows, result, "  of it from reps' own leads", Metric.PROSPECTED_REVENUE.name());
        add(rows, result, Metric.REVENUE_EXPECTED);
        Waterfall.COSTS.forEach(cost -> add(rows, result, cost));
        add(rows, result, Metric.CONTRIBUTION_EXPECTED);
        parts(rows, result);
        add(rows, result, Metric.CONTRIBUTION);
        add(rows, result, Metric.COST_PER_WIN);
        add(rows, result, Metric.PIPELINE_OPEN);
        if (rows.isEmpty() || !moves(result)) {
            return Optional.empty();
        }
        return Optional.of(
                Chapter.of("money-all", "Money in full", List.of("mean", "8 in 10 runs"), rows, Risk.of(result)));
    }

    /** Two parts that add up to contribution; the second is below 0 where fewer deals are open at the end than at the beginning. */
    private static void parts(List<Row> rows, RunResult result) {
        result.openDeals().filter(m -> m.min() < 0 || m.max() > 0).ifPresent(open -> {
            add(rows, result, "  " + Metric.CONTRIBUTION_CLOSED.label(), Metric.CONTRIBUTION_CLOSED.name());
            rows.add(Row.of(change(open), Numbers.interval(open), Findings.range(open)));
        });
    }

    private static String change(MetricSummary open) {
        boolean clear = Math.abs(open.bestMean()) > open.bestHalfWidth();
        return !clear
                ? "  " + Metric.CONTRIBUTION_OPEN.label()
                : open.bestMean() > 0 ? "  from more open deals than before" : "  from fewer open deals than before";
    }

    /** Whether there is any money: a queue of theory neither costs nor earns. */
    private static boolean moves(RunResult result) {
        return Stream.of(
                        Metric.REVENUE.name(),
                        Metric.REVENUE_EXPECTED.name(),
                        Metric.SPEND.name(),
                        Metric.PAYROLL.name())
                .flatMap(name -> result.metric(name).stream())
                .anyMatch(m -> !(m.max() == 0));
    }

    private static void add(List<Row> rows, RunResult result, Metric metric) {
        add(rows, result, metric.label(), metric.name());
    }

    private static void add(List<Row> rows, RunResult result, String label, String metric) {
        result.metric(metric).ifPresent(m -> rows.add(Row.of(label, interval(m, result), Findings.range(m))));
    }

    /** What is left cannot be known to a cent from runs that have won nothing. */
    private static String interval(MetricSummary m, RunResult result) {
        boolean unknown = m.name().equals(Metric.CONTRIBUTION.name())
                && m.halfWidth() == 0
                && result.metric(Metric.REVENUE).filter(Unseen::is).isPresent();
        return unknown ? Numbers.interval(m.mean(), Double.NaN, m.unit()) + "\u00A0±\u00A0n/a" : Numbers.interval(m);
    }
}
