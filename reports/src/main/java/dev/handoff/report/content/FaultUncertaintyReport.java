package dev.handoff.report.content;

import dev.handoff.experiment.FaultUncertainty;
import dev.handoff.experiment.UncertainFigure;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.Settling;
import dev.handoff.report.UncertaintyContext;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The report of {@code whose-fault} with data uncertainty: which amounts hold for all that the data leave open. */
public final class FaultUncertaintyReport {
    private final FaultUncertainty result;
    private final UncertaintyContext context;
    private final UncertaintyWords words;
    private final double confidence;

    private FaultUncertaintyReport(FaultUncertainty result, UncertaintyContext context) {
        this.result = result;
        this.context = context;
        this.words = new UncertaintyWords(result.worlds());
        this.confidence = result.worlds().confidence();
    }

    /** The report. */
    public static Document of(FaultUncertainty result, UncertaintyContext context) {
        return new FaultUncertaintyReport(result, context).document();
    }

    private Document document() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(ReportWords.answer(
                answer(),
                further(),
                Stream.of(words.warnings(), context.warnings(), unsettled())
                        .flatMap(List::stream)
                        .toList()));
        chapters.add(ReportWords.sure(words.sure(context.available())));
        chapters.add(amounts());
        ReportWords.restsOn(context.assumptions()).ifPresent(chapters::add);
        return new Document(context.provenance().names(), context.question(), chapters, context.provenance());
    }

    private List<String> unsettled() {
        return Settling.warning(result.worlds().policies().get(0).unsettled(), "under " + context.quoted(0)).stream()
                .toList();
    }

    private String answer() {
        if (Numbers.isNone(
                result.gap().mean(), result.gap().meanYear(confidence).halfWidth())) {
            return "There is no gap: the company brings as much under " + context.quoted(1) + ".";
        }
        return "Under " + context.quoted(1) + " the company would bring " + shown(result.gap()) + " "
                + Metric.inSentence(result.worlds().decisive()) + " " + words.each() + " beside what it brings as it is"
                + (isClear(result.gap()) ? "; " + largest() : ", which the data leave open") + ".";
    }

    private boolean isClear(UncertainFigure f) {
        return Math.abs(f.mean()) > f.meanYear(confidence).halfWidth();
    }

    /** The largest amount, and whether the data leave it open. */
    private String largest() {
        List<UncertainFigure> amounts = result.amounts();
        int first = 0;
        for (int i = 1; i < amounts.size(); i++) {
            first = amounts.get(i).mean() > amounts.get(first).mean() ? i : first;
        }
        UncertainFigure f = amounts.get(first);
        String from = first == amounts.size() - 1
                ? "most of it comes only when these go together"
                : "most of it comes from " + names().get(first).toLowerCase(Locale.ROOT);
        return from + (isClear(f) ? "" : ", which the data leave open");
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of("Better marketing alone", "Better sales alone"));
        result.joint().ifPresent(joint -> names.add("What only both can sign, alone"));
        names.add("Only together");
        return names;
    }

    private List<String> further() {
        List<String> sentences = new ArrayList<>(List.of(words.parts(result.gap())));
        result.worlds()
                .origins(result.worlds().policies().size() - 1)
                .ifPresent(o -> sentences.addAll(words.origins(o, result.gap())));
        String draws = UncertaintyWords.percent(result.noneBelowNought());
        sentences.add(
                result.hasShares()
                        ? "In " + draws
                                + " of the draws no amount is below 0, so they may be told as shares of the gap."
                        : result.noneBelowNought() >= FaultUncertainty.FOR_SHARES
                                ? "No percentages: there is no gap to share."
                                : "No percentages: only in " + draws + " of the draws no amount is below 0; "
                                        + UncertaintyWords.percent(FaultUncertainty.FOR_SHARES) + " would be needed.");
        return sentences;
    }

    private Chapter amounts() {
        List<Row> rows = new ArrayList<>();
        List<UncertainFigure> amounts = result.amounts();
        for (int i = 0; i < amounts.size(); i++) {
            rows.add(row(names().get(i), amounts.get(i)));
        }
        rows.add(row("The whole gap", result.gap()));
        List<String> columns = new ArrayList<>(List.of("amount", "share", "of its ± data"));
        if (result.worlds().withAssumptions()) {
            columns.add("assumed");
        }
        columns.add("a single one");
        return Chapter.of(
                "amounts",
                "What would close the gap",
                columns,
                rows,
                List.of("Each ± holds for one amount by itself."));
    }

    private Row row(String name, UncertainFigure f) {
        boolean varies = f.meanYear(confidence).halfWidth() > 0;
        List<String> cells = new ArrayList<>();
        cells.add(shown(f));
        cells.add(result.hasShares() ? UncertaintyWords.percent(result.shareOf(f)) : "");
        cells.add(varies ? UncertaintyWords.percent(f.dataShare()) : "");
        if (result.worlds().withAssumptions()) {
            cells.add(varies ? UncertaintyWords.percent(f.assumedShare()) : "");
        }
        cells.add(varies ? UncertaintyWords.plusMinus(f.oneYear(confidence).halfWidth(), f) : "");
        return new Row(name, cells, Double.NaN);
    }

    private String shown(UncertainFigure f) {
        return Numbers.difference(f.mean(), f.meanYear(confidence).halfWidth(), f.unit());
    }
}
