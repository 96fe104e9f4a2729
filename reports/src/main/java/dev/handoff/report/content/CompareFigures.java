package dev.handoff.report.content;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.Comparison.Difference;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.ledger.Metric;
import dev.handoff.report.CompareContext;
import dev.handoff.report.Differences;
import dev.handoff.report.Numbers;
import dev.handoff.report.Unseen;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import dev.handoff.statistics.PairedComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the figures of a policy differ from those of the base. */
final class CompareFigures {
    /** Figures a manager looks at, in reading order. */
    private static final List<String> USUAL = List.of(
            Metric.CONTRIBUTION_EXPECTED.name(),
            Metric.CONTRIBUTION_CLOSED.name(),
            Metric.CONTRIBUTION_OPEN.name(),
            Metric.REVENUE_EXPECTED.name(),
            Metric.SPEND.name(),
            Metric.PAYROLL.name(),
            Metric.COST_SLA.name(),
            Metric.WINS.name(),
            Metric.PROSPECTED_WINS.name(),
            Metric.SQLS.name(),
            Metric.MQLS.name(),
            Metric.FOLLOWUP_RATE.name(),
            Metric.ATTEMPTS_PER_LEAD.name(),
            Metric.WITHIN_AN_HOUR.name(),
            Metric.WITHIN_A_DAY.name(),
            Metric.SPEED_TO_LEAD_P50.name(),
            Metric.REP_UTILIZATION.name(),
            Metric.REP_HOURS.name(),
            Metric.QUEUE_LENGTH.name(),
            Metric.TRUST_SALES.name(),
            Metric.TRUST_MARKETING.name());

    private static final List<String> PARTS =
            List.of(Metric.CONTRIBUTION_CLOSED.name(), Metric.CONTRIBUTION_OPEN.name());

    private static final String EXPECTED = ReportWords.CONTRIBUTION + " " + ReportWords.EXPECTED;
    /** What is read on the sheet beside the money and the hours, which the answer tells; only what differs is shown. */
    private static final List<String> READ = List.of(
            Metric.WINS.name(),
            Metric.PROSPECTED_WINS.name(),
            Metric.SQLS.name(),
            Metric.FOLLOWUP_RATE.name(),
            Metric.WITHIN_AN_HOUR.name(),
            Metric.WITHIN_A_DAY.name(),
            Metric.REP_UTILIZATION.name(),
            Metric.QUEUE_LENGTH.name(),
            Metric.TRUST_SALES.name(),
            Metric.TRUST_MARKETING.name());

    private static final List<String> COLUMNS = List.of("before", "difference", "better in");
    private static final List<String> ALL_COLUMNS = List.of("before", "after", "difference", "better in");

    private final Comparison result;
    private final CompareContext context;

    CompareFigures(Comparison result, CompareContext context) {
        this.result = result;
        this.context = context;
    }

    private boolean isPair() {
        return result.policies().size() == 2;
    }

    /** What changes beside the money, without what stays as it is. */
    Optional<Chapter> read(int other) {
        List<Row> rows = differences(other, READ)
                .filter(d -> !Numbers.isNone(d.mean(), d.halfWidth()))
                .map(d -> row(inShort(d.metric()), d, false))
                .toList();
        String title = isPair() ? "What changes" : "What changes with " + context.quoted(other);
        return rows.isEmpty() ? Optional.empty() : Optional.of(table("figures", other, title, rows));
    }

    /** The usual figures in detail, money among them. */
    Chapter usual(int other) {
        List<Row> rows = differences(other, USUAL)
                .filter(d -> !PARTS.contains(d.metric()) || opensDeals(other))
                .map(d -> row(d, false))
                .toList();
        String title =
                isPair() ? "What changes, in detail" : "What changes with " + context.quoted(other) + ", in detail";
        return table("usual", other, title, rows).inAppendix();
    }

    /** Below thirteen weeks nobody sees a quarter: its column is empty, and left out. */
    private Chapter table(String name, int other, String title, List<Row> rows) {
        boolean quarters = rows.stream()
                .anyMatch(row -> !row.cells().get(COLUMNS.size() - 1).isEmpty());
        return Chapter.of(CompareReport.id(result, name, other), title, COLUMNS, rows, notes(name, quarters, rows));
    }

    /** Whether contribution has two parts at all: a company whose deals close at once has no open ones. */
    private boolean opensDeals(int other) {
        return result.difference(other, Metric.CONTRIBUTION_OPEN.name())
                .filter(d -> d.adjusted().comparison().base() != 0 || !Numbers.isNone(d.mean(), d.halfWidth()))
                .isPresent();
    }

    /** Whether anything that is usually looked at differs. */
    boolean differ(int other) {
        return differences(other, USUAL).anyMatch(d -> !Numbers.isNone(d.mean(), d.halfWidth()));
    }

    private Stream<Difference> differences(int other, List<String> metrics) {
        return metrics.stream()
                .flatMap(m -> result.difference(other, m).stream())
                .filter(d -> d.adjusted().comparison().count() > 1);
    }

    private static List<String> notes(String name, boolean quarters, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of("No figure can be compared.");
        }
        String better =
                "Better in: how often it is better in what a trial of quarter 1, weeks 1 to 13, would show; a tie"
                        + " counts half.";
        List<String> notes = new ArrayList<>();
        if (quarters) {
            notes.add(better);
        }
        if (name.equals("usual")) {
            notes.add(EXPECTED);
        }
        return notes;
    }

    /** The sheet has no room for the longest of labels. */
    private static String inShort(String metric) {
        return metric.equals(Metric.PROSPECTED_WINS.name()) ? "Deals of reps' own leads" : Metric.label(metric);
    }

    private Row row(Difference d, boolean withAfter) {
        return row((PARTS.contains(d.metric()) ? "  " : "") + Metric.label(d.metric()), d, withAfter);
    }

    private Row row(String label, Difference d, boolean withAfter) {
        PairedComparison c = d.adjusted().comparison();
        List<String> cells = new ArrayList<>(List.of(level(d.metric(), 0, c.base(), d.unit())));
        if (withAfter) {
            cells.add(level(d.metric(), d.other(), c.other(), d.unit()));
        }
        cells.add(Differences.signed(d));
        cells.add(quarter(d));
        return new Row(label, cells, Double.NaN);
    }

    private static String quarter(Difference d) {
        return d.quarter()
                .filter(q -> q.ties() < q.count())
                .map(q -> Math.round(100 * q.share().estimate()) + "\u00A0%")
                .orElse("");
    }

    String level(String metric, int policy, double mean, String unit) {
        Optional<MetricSummary> figure = result.policies().get(policy).metric(metric);
        if (figure.filter(m -> m.mean() == mean && Unseen.is(m)).isPresent()) {
            return Numbers.interval(figure.get());
        }
        return figure.flatMap(MetricSummary::hall)
                .map(hall -> Numbers.between(mean, hall, unit))
                .orElseGet(() -> Numbers.interval(
                        mean, figure.map(MetricSummary::bestHalfWidth).orElse(Double.NaN), Numbers.unit(metric, unit)));
    }

    Chapter everything(int other) {
        List<String> all = result.differences().stream()
                .filter(d -> d.other() == other)
                .map(Difference::metric)
                .toList();
        List<Row> rows = differences(other, all).map(d -> row(d, true)).toList();
        return Chapter.of(
                        CompareReport.id(result, "all", other),
                        isPair() ? "All figures" : "All figures with " + context.quoted(other),
                        ALL_COLUMNS,
                        rows,
                        List.of())
                .inAppendix();
    }
}
