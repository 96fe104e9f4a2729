package dev.handoff.report.content;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Findings;
import dev.handoff.report.Numbers;
import dev.handoff.report.Provenance;
import dev.handoff.report.ReportContext;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The report of {@code handoff run}. */
public final class RunReport {
    /** Chapters on the sheet that everybody reads; the others are in the appendix. */
    private static final List<String> SHEET = List.of("funnel", "money", "follow-up", "sla", "losses", "workload");

    private RunReport() {}

    /** The report. */
    public static Document of(RunResult result, ReportContext context) {
        List<Chapter> chapters = new ArrayList<>();
        List<String> warnings = Stream.concat(Findings.partial(result).stream(), Findings.warnings(result).stream())
                .toList();
        chapters.add(ReportWords.answer(Findings.headline(result, context), List.of(), warnings));
        chapters.add(ReportWords.sure(sure(result)));
        List<Chapter> figures = RunChapters.of(result, context);
        figures.stream()
                .filter(chapter -> isOnSheet(chapter, context))
                .sorted(Comparator.comparingInt(chapter -> SHEET.indexOf(chapter.id())))
                .forEach(chapters::add);
        figures.stream()
                .filter(chapter -> !isOnSheet(chapter, context))
                .map(Chapter::inAppendix)
                .forEach(chapters::add);
        WeeklyChapters.of(result, context).stream().map(Chapter::inAppendix).forEach(chapters::add);
        appendix(result, context, chapters);
        String title = context.question().isBlank() ? context.title() : context.question();
        return new Document(context.scenarioName(), title, chapters, Provenance.of(context, result.seed()));
    }

    private static List<String> sure(RunResult result) {
        boolean expected = result.metric(Metric.CONTRIBUTION_EXPECTED).isPresent()
                && result.metric(Metric.REVENUE).filter(m -> m.mean() > 0).isPresent();
        List<String> sentences = new ArrayList<>(List.of(Findings.basis(result)));
        if (expected) {
            sentences.add("Revenue and contribution are expected ones. " + ReportWords.EXPECTED);
            Findings.corrected(result).ifPresent(sentences::add);
        }
        return sentences;
    }

    /** An agreement that nobody has made is no news. */
    private static boolean isOnSheet(Chapter chapter, ReportContext context) {
        boolean promised = !chapter.id().equals("sla")
                || !chapter.tables().isEmpty()
                || context.agreementInWords().size() > 1;
        return SHEET.contains(chapter.id()) && promised;
    }

    private static void appendix(RunResult result, ReportContext context, List<Chapter> chapters) {
        RepFigures.of(result).ifPresent(chapters::add);
        chapters.add(allMetrics(result).inAppendix());
        chapters.add(Chapter.of("reading", "How to read ± and ranges", List.of(Say.of(Findings.meaning(result))))
                .inAppendix());
        if (!context.story().isBlank()) {
            chapters.add(Chapter.of("story", "The company", List.of(Say.of(context.story())))
                    .inAppendix());
        }
        ReportWords.restsOn(context.assumptions()).ifPresent(chapters::add);
    }

    private static Chapter allMetrics(RunResult result) {
        List<String> head = List.of("metric", "mean", "8 in 10 runs");
        List<Block> table = List.of(Table.of(
                "All metrics",
                head,
                result.metrics().stream().map(RunReport::row).toList()));
        return Chapter.of("metrics", "All metrics", table);
    }

    private static List<String> row(MetricSummary m) {
        return List.of(
                m.name(),
                Numbers.interval(m),
                Findings.showsRanges(m.count())
                        ? Numbers.range(m.p10(), m.p90(), Numbers.unit(m.name(), m.unit()))
                        : "");
    }
}
