package dev.handoff.report.content;

import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Chapter;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.Findings;
import dev.handoff.report.Numbers;
import dev.handoff.report.Published;
import dev.handoff.report.ReportContext;
import dev.handoff.report.Unseen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How often sales follows up a lead, beside the published figures. */
final class FollowUpFigures {
    private static final List<String> SHARES = List.of("attempts.none", "attempts.1to3", "attempts.4plus");

    private FollowUpFigures() {}

    static Optional<Chapter> of(RunResult result, ReportContext context) {
        List<Row> rows = new ArrayList<>();
        add(rows, result, context, "Never", "attempts.none");
        add(rows, result, context, "1 to 3 attempts", "attempts.1to3");
        add(rows, result, context, "4 attempts or more", "attempts.4plus");
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns =
                isCompared(context) ? List.of("simulated", "published", "difference") : List.of("simulated");
        return Optional.of(
                Chapter.of("follow-up", "How often leads are followed up", columns, rows, source(context).stream().toList()));
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
                : Optional.of(Chapter.of("attempts", "Attempts in more detail", sentences));
    }

    private static List<String> notes(RunResult result) {
        return Stream.of(
                        say(result, "attempts", "A lead handed to sales gets ", " attempts on average."),
                        followedUp(result),
                        say(result, "touch.at.conversion", "A lead that converts does so at attempt ", " on average."),
                        late(result),
                        handed(result))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> followedUp(RunResult result) {
        return result.metric("followup.rate")
                .map(m -> Unseen.is(m)
                        ? (Unseen.isAll(m) ? "Every lead" : "No lead") + " seen was followed up at least once."
                        : "Followed up at least once: " + Numbers.interval(m) + ".");
    }

    private static Optional<String> late(RunResult result) {
        return result.metric("touch.at.conversion.4plus")
                .filter(m -> m.count() > 0)
                .map(m -> Unseen.is(m)
                        ? (Unseen.isAll(m) ? "Every conversion" : "No conversion") + " seen came at attempt 4 or later."
                        : Numbers.interval(m) + " of conversions come at attempt 4 or later.");
    }

    /** Where no run tells how rare something is, among how many leads it was looked for. */
    private static Optional<String> handed(RunResult result) {
        boolean unseen =
                SHARES.stream().flatMap(name -> result.metric(name).stream()).anyMatch(Unseen::is);
        return result.metric("mqls")
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
