package dev.handoff.report.content;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Findings;
import dev.handoff.report.Numbers;
import dev.handoff.report.Published;
import dev.handoff.report.ReportContext;
import dev.handoff.report.Unseen;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How often sales follows up a lead, beside the published figures. */
final class FollowUpFigures {
    private static final List<String> SHARES =
            List.of(Metric.ATTEMPTS_NONE.name(), Metric.ATTEMPTS_1_TO_3.name(), Metric.ATTEMPTS_4_PLUS.name());

    private FollowUpFigures() {}

    static Optional<Chapter> of(RunResult result, ReportContext context) {
        List<Row> rows = new ArrayList<>();
        add(rows, result, context, Metric.ATTEMPTS_NONE.label(), Metric.ATTEMPTS_NONE.name());
        add(rows, result, context, Metric.ATTEMPTS_1_TO_3.label(), Metric.ATTEMPTS_1_TO_3.name());
        add(rows, result, context, Metric.ATTEMPTS_4_PLUS.label(), Metric.ATTEMPTS_4_PLUS.name());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns =
                isCompared(context) ? List.of("simulated", "published", "difference") : List.of("simulated");
        return Optional.of(Chapter.of(
                "follow-up",
                "How often leads are followed up",
                columns,
                rows,
                source(context).stream().toList()));
    }

    private static void add(List<Row> rows, RunResult result, ReportContext context, String label, String metric) {
        result.metric(metric)
                .map(m -> isCompared(context)
                        ? row(label, m, context.published(metric))
                        : Row.of(label, Numbers.interval(m)))
                .ifPresent(rows::add);
    }

    private static boolean isCompared(ReportContext context) {
        return source(context).isPresent();
    }

    private static Row row(String label, MetricSummary m, Optional<Published> published) {
        return Row.of(
                label,
                Numbers.interval(m),
                published.map(p -> Numbers.percent(p.share())).orElse(""),
                published
                        .filter(p -> !Double.isNaN(m.mean()))
                        .map(p -> Numbers.points(m.mean() - p.share()) + " points")
                        .orElse(""));
    }

    /** What else is known of attempts, in sentences. */
    static Optional<Chapter> more(RunResult result) {
        List<Say> sentences = notes(result).stream().map(Say::of).toList();
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of("attempts-more", "Attempts in more detail", sentences));
    }

    private static List<String> notes(RunResult result) {
        return Stream.of(
                        say(
                                result,
                                Metric.ATTEMPTS_PER_LEAD.name(),
                                "A lead handed to sales gets ",
                                " attempts on average."),
                        followedUp(result),
                        say(
                                result,
                                Metric.TOUCH_AT_CONVERSION.name(),
                                "A lead that converts does so at attempt ",
                                " on average."),
                        late(result),
                        handed(result))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> followedUp(RunResult result) {
        return result.metric(Metric.FOLLOWUP_RATE)
                .map(m -> Unseen.is(m)
                        ? (Unseen.isAll(m) ? "Every lead" : "No lead") + " seen was followed up at least once."
                        : "Followed up at least once: " + Numbers.interval(m) + ".");
    }

    private static Optional<String> late(RunResult result) {
        return result.metric(Metric.TOUCH_AT_CONVERSION_4_PLUS)
                .filter(m -> m.count() > 0)
                .map(m -> Unseen.is(m)
                        ? (Unseen.isAll(m) ? "Every conversion" : "No conversion") + " seen came at attempt 4 or later."
                        : Numbers.interval(m) + " of conversions come at attempt 4 or later.");
    }

    /** Where no run tells how rare something is, among how many leads it was looked for. */
    private static Optional<String> handed(RunResult result) {
        boolean unseen =
                SHARES.stream().flatMap(name -> result.metric(name).stream()).anyMatch(Unseen::is);
        return result.metric(Metric.MQLS)
                .filter(m -> unseen && m.mean() > 0)
                .map(m -> "Looked for among the leads handed to sales in " + Findings.replications(result) + ", "
                        + Numbers.count(m.mean() * result.replications()) + " in all.");
    }

    private static Optional<String> say(RunResult result, String metric, String before, String after) {
        return result.metric(metric).map(m -> before + Numbers.interval(m) + after);
    }

    private static Optional<String> source(ReportContext context) {
        List<String> sources = context.published().stream()
                .filter(p -> p.metric().startsWith("attempts."))
                .map(Published::source)
                .distinct()
                .toList();
        return sources.isEmpty() ? Optional.empty() : Optional.of("Published: " + String.join("; ", sources) + ".");
    }
}
