package dev.handoff.report.section;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.Numbers;
import dev.handoff.report.Published;
import dev.handoff.report.ReportContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How often sales follows up a lead, beside the published figures. */
final class FollowUpSection {
    private FollowUpSection() {}

    static Optional<Section> of(RunResult result, ReportContext context) {
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
                new Section("follow-up", "How often leads are followed up", columns, rows, notes(result, context)));
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

    private static List<String> notes(RunResult result, ReportContext context) {
        return Stream.of(
                        source(context),
                        say(result, "attempts", "A lead handed to sales gets ", " attempts on average."),
                        say(result, "followup.rate", "Followed up at least once: ", "."),
                        say(result, "touch.at.conversion", "A lead that converts does so at attempt ", " on average."),
                        say(result, "touch.at.conversion.4plus", "", " of conversions come at attempt 4 or later."))
                .flatMap(Optional::stream)
                .toList();
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
