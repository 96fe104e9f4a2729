package dev.handoff.report.content;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.ledger.Metric;
import dev.handoff.report.CompareContext;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far each clause is kept under two policies. */
final class ComparePromises {
    /** Share of promises kept from which on a clause passes; an assumption: four in five, as service levels are often written. */
    private static final double PASS = 0.8;

    private final Comparison result;
    private final CompareContext context;

    ComparePromises(Comparison result, CompareContext context) {
        this.result = result;
        this.context = context;
    }

    private boolean isPair() {
        return result.policies().size() == 2;
    }

    /** Every clause either policy promises, before and after, and whether it passes. */
    Optional<Chapter> clauses(int other) {
        List<Row> rows = names(other)
                .filter(ComparePromises::isClause)
                .map(name -> Row.of(Metric.label(name), promise(name, 0), promise(name, other), verdict(name, other)))
                .toList();
        String title = isPair() ? "What is kept of each clause" : "What is kept with " + context.quoted(other);
        List<String> notes = Stream.concat(
                        Stream.of("Pass: surely kept in at least " + ReportWords.percent(PASS)
                                + " of cases; fail: surely in fewer. Over all leads whose clock starts and runs out in these"
                                + " weeks, those never tried among them."),
                        Promises.pending(result.policies().get(other).metrics()).stream())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of(
                        CompareReport.id(result, "promises", other),
                        title,
                        List.of("before", "after", "result"),
                        rows,
                        notes));
    }

    /** Each first-touch limit by channel, whether it is promised or not. */
    Optional<Chapter> channels(int other) {
        List<Row> rows = names(other)
                .filter(Metric::isTriedWithin)
                .map(name -> Row.of(Metric.label(name), promise(name, 0), promise(name, other)))
                .toList();
        String title =
                isPair() ? "Leads tried in time, by channel" : "Leads tried in time with " + context.quoted(other);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of(
                                CompareReport.id(result, "in-time", other),
                                title,
                                List.of("before", "after"),
                                rows,
                                List.of("Whether the limit is promised or not."))
                        .inAppendix());
    }

    private static boolean isClause(String name) {
        return Metric.named(name).filter(Metric::isOfAgreement).isPresent() && !name.equals(Metric.LEGITIMACY.name());
    }

    private Stream<String> names(int other) {
        return Stream.concat(
                        result.policies().get(0).metrics().stream(), result.policies().get(other).metrics().stream())
                .map(MetricSummary::name)
                .distinct();
    }

    private String verdict(String metric, int policy) {
        return result.policies()
                .get(policy)
                .metric(metric)
                .filter(m -> m.count() > 0)
                .map(m -> m.mean() - m.halfWidth() >= PASS
                        ? "pass"
                        : m.mean() + m.halfWidth() < PASS ? "fail" : "too close")
                .orElse("");
    }

    private String promise(String metric, int policy) {
        return result.policies()
                .get(policy)
                .metric(metric)
                .map(m -> m.count() == 0 ? "none due" : Numbers.interval(m))
                .orElse("not promised");
    }
}
