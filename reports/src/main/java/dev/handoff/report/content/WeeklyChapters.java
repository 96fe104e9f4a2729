package dev.handoff.report.content;

import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.WeeklySummary;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Findings;
import dev.handoff.report.Numbers;
import dev.handoff.report.Quarrel;
import dev.handoff.report.ReportContext;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Picture;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a run's figures move week by week: revenue, and how the two departments see each other. */
final class WeeklyChapters {
    private static final int SHARE_OF_ENDS = 26;

    private WeeklyChapters() {}

    static List<Chapter> of(RunResult result, ReportContext context) {
        List<Say> events = context.events().stream()
                .map(event -> Say.quiet(event.sentence() + "."))
                .toList();
        return Stream.of(revenue(result), beliefs(result), trust(result), conversions(result))
                .flatMap(Optional::stream)
                .map(chapter -> chapter.id().equals("beliefs-weekly") ? chapter : chapter.with(events))
                .toList();
    }

    private static Optional<Chapter> revenue(RunResult result) {
        return Findings.weeklyRevenue(result).map(series -> {
            boolean ranges = Findings.showsRanges(result.replications());
            Lines lines = lines(
                    "weekly-revenue",
                    "Revenue week by week, in " + series.unit(),
                    series.unit(),
                    List.of(banded("mean", series, ranges)),
                    Findings.weekly(result).orElse(""));
            return chapter(lines);
        });
    }

    private static Series banded(String name, WeeklySummary w, boolean ranges) {
        return new Series(name, w.mean(), w.halfWidth(), ranges ? w.p10() : List.of(), ranges ? w.p90() : List.of());
    }

    /** What reps believe at both ends, beside the truth; the page draws the weeks between. */
    private static Optional<Chapter> beliefs(RunResult result) {
        List<Row> rows = Quarrel.channelsByLeads(result).stream()
                .map(channel -> Row.of(
                        channel,
                        Numbers.percent(end(Quarrel.believed(result, channel), 0)),
                        Numbers.percent(end(Quarrel.believed(result, channel), 1)),
                        Numbers.percent(Quarrel.truth(result, channel))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of(
                        "beliefs-weekly",
                        "What reps believe, at both ends",
                        List.of("at the start", "at the end", "truly"),
                        rows,
                        List.of("Share of good leads; start and end: means over the first and the last of "
                                + SHARE_OF_ENDS + " equal parts of the time.")));
    }

    private static double end(WeeklySummary w, int end) {
        int weeks = w.mean().size();
        int part = Math.max(1, weeks / SHARE_OF_ENDS);
        List<Double> values = end == 0 ? w.mean().subList(0, part) : w.mean().subList(weeks - part, weeks);
        return values.stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    private static Optional<Chapter> trust(RunResult result) {
        List<Series> series = new ArrayList<>();
        add(series, result.week(Metric.TRUST_SALES), "sales in marketing");
        add(series, result.week(Metric.TRUST_MARKETING), "marketing in sales");
        if (series.isEmpty()) {
            return Optional.empty();
        }
        add(series, Quarrel.attainment(result), "agreement kept by sales");
        return Optional.of(chapter(
                lines("trust-weekly", "Trust week by week", "share", series, Quarrel.trustTitle(result) + ".")));
    }

    private static Optional<Chapter> conversions(RunResult result) {
        List<Series> series = new ArrayList<>();
        add(series, result.week(Metric.CONVERSION_MARKETING), "as marketing says");
        add(series, result.week(Metric.CONVERSION_SALES), "as sales says");
        if (series.isEmpty()) {
            return Optional.empty();
        }
        String sentence = Quarrel.conversionTitle(result) + ".";
        return Optional.of(chapter(lines("conversions", "\"Conversion\" week by week", "share", series, sentence))
                .withNotes(List.of(Quarrel.CONVERSION_MEANINGS)));
    }

    private static void add(List<Series> series, Optional<WeeklySummary> week, String name) {
        week.ifPresent(w -> series.add(Series.of(name, w.mean())));
    }

    private static Lines lines(String id, String title, String unit, List<Series> series, String sentence) {
        int weeks = series.get(0).values().size();
        List<String> labels = IntStream.rangeClosed(1, weeks)
                .mapToObj(week -> week == 1 ? "week 1" : Integer.toString(week))
                .toList();
        return new Lines(id, title, unit, labels, series, sentence);
    }

    /** The drawn chart in its place where there is one. */
    private static Chapter chapter(Lines lines) {
        String drawn = lines.id().replace("trust-weekly", "trust");
        return Chapter.of(lines.id(), lines.title(), List.of(new Picture(drawn, List.of(lines))));
    }
}
