package dev.handoff.report.content;

import dev.handoff.experiment.Attribution;
import dev.handoff.experiment.Attribution.ChannelCredit;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.CreditRule;
import dev.handoff.ledger.Metric;
import dev.handoff.report.AttributionContext;
import dev.handoff.report.FewReplications;
import dev.handoff.report.Numbers;
import dev.handoff.report.Settling;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Row;
import dev.handoff.statistics.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The report of {@code handoff attribution}: credit for revenue beside what each channel is worth. */
public final class AttributionReport {
    private final Attribution result;
    private final AttributionContext context;

    private AttributionReport(Attribution result, AttributionContext context) {
        this.result = result;
        this.context = context;
    }

    /** The report. */
    public static Document of(Attribution result, AttributionContext context) {
        return new AttributionReport(result, context).document();
    }

    private Document document() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(ReportWords.answer(answer(), further(), warnings()));
        chapters.add(ReportWords.sure(sure()));
        chapters.add(worth());
        if (!result.rulesAgree()) {
            chapters.add(credit());
        }
        ReportWords.restsOn(context.assumptions()).ifPresent(chapters::add);
        return new Document(
                context.provenance().names(),
                "Which channel earns the revenue of \"" + context.title() + "\", and which only gets the credit?",
                chapters,
                context.provenance());
    }

    private String answer() {
        return widest(true)
                .or(() -> widest(false))
                .map(c -> rule() + " gives " + c.channel() + (isTooMuch(c) ? " too much" : " too little") + " credit: "
                        + money(last(c)) + "; " + without(c) + ".")
                .orElse("Nowhere in \"" + context.title() + "\" does "
                        + (result.rulesAgree()
                                ? "what leads bring that came through a channel"
                                : "credit by the last touch")
                        + " differ clearly from what the channel is worth.");
    }

    /** What shares out the credit; where no channel touches another's leads, all rules are one. */
    private String rule() {
        return result.rulesAgree() ? "Counting what leads bring by the channel they came through" : "The last touch";
    }

    /** The channel misjudged most the other way round: what one gets too much another gets too little. */
    private List<String> further() {
        List<String> sentences = new ArrayList<>();
        if (widest(true).isPresent()) {
            widest(false)
                    .ifPresent(c -> sentences.add(
                            "It gives " + c.channel() + " too little: " + money(last(c)) + "; " + without(c) + "."));
        }
        return sentences;
    }

    private String without(ChannelCredit c) {
        Interval lost = c.lost();
        if (lost.lower() <= 0 && lost.upper() >= 0) {
            return "without the channel no loss can be told (" + money(lost) + ")";
        }
        return lost.estimate() > 0
                ? "without the channel the company loses " + money(lost)
                : "without the channel the company earns "
                        + Numbers.interval(-lost.estimate(), lost.halfWidth(), context.currency()) + " more";
    }

    /** The channel whose credit by the last touch lies farthest above, or below, what it is worth; intervals that meet do not count. */
    private Optional<ChannelCredit> widest(boolean tooMuch) {
        return result.channels().stream()
                .filter(c -> isTooMuch(c) == tooMuch && apart(last(c), c.lost()))
                .max(Comparator.comparingDouble(c -> distance(c, CreditRule.LAST)));
    }

    private static boolean isTooMuch(ChannelCredit c) {
        return last(c).estimate() > c.lost().estimate();
    }

    private static Interval last(ChannelCredit c) {
        return c.credit().get(CreditRule.LAST);
    }

    private static boolean apart(Interval a, Interval b) {
        return a.upper() < b.lower() || b.upper() < a.lower();
    }

    private static double distance(ChannelCredit c, CreditRule rule) {
        return Math.abs(c.credit().get(rule).estimate() - c.lost().estimate());
    }

    private CreditRule nearest() {
        return Stream.of(CreditRule.values())
                .min(Comparator.comparingDouble(this::error))
                .orElseThrow();
    }

    private double error(CreditRule rule) {
        return result.channels().stream().mapToDouble(c -> distance(c, rule)).sum();
    }

    /** Whether no channel touches another's leads, so that all rules say the same. */
    private Chapter worth() {
        return Chapter.of(
                "worth",
                "What each channel is worth, " + context.currency(),
                List.of(
                        "lost without it",
                        result.rulesAgree() ? "came through it" : "last touch",
                        Metric.SPEND.heading()),
                result.channels().stream()
                        .map(c -> Row.of(c.channel(), bare(c.lost()), bare(last(c)), bare(c.spend())))
                        .toList(),
                List.of(
                        "Lost without it: expected revenue with all channels, " + money(result.total())
                                + ", less what is left when the channel is off, on the same draws; below 0 the company"
                                + " earns more without it. The losses need not add up: channels help each other, and where"
                                + " sales is short of time their leads crowd each other out.",
                        result.rulesAgree()
                                ? "Came through it: revenue of the leads that came through the channel; no channel touches"
                                        + " another's leads, so every rule of credit says the same."
                                : "Last touch: credit for the revenue of the leads that came through the channel."));
    }

    private Chapter credit() {
        return Chapter.of(
                "credit",
                "Credit by rule, " + context.currency(),
                Stream.of(CreditRule.values()).map(CreditRule::label).toList(),
                result.channels().stream()
                        .map(c -> Row.of(
                                c.channel(),
                                c.credit().values().stream().map(this::bare).toArray(String[]::new)))
                        .toList(),
                List.of(
                        "Every rule shares out the same revenue: to the first touch, to the last, to all alike, or 40 % each"
                                + " to first and last and the rest between them.",
                        "Nearest to what the channels are worth, summed over them: "
                                + nearest().label() + "."));
    }

    private List<String> sure() {
        String warmUp =
                result.warmUpWeeks() > 0 ? " after " + ReportWords.weeks(result.warmUpWeeks()) + " of warm-up" : "";
        List<String> sentences = new ArrayList<>(List.of(Numbers.count(result.replications()) + " replications of "
                + ReportWords.weeks(result.horizonWeeks()) + warmUp
                + ", each once with all channels and once without each of them, with the same luck; ± is the "
                + ReportWords.percent(result.confidence())
                + " half-width of each figure by itself. A channel that is off has been off since the warm-up began."));
        if (result.corrected()) {
            sentences.add(ReportWords.corrected(
                    "Expected revenue, its parts and what is lost of it without a channel are", result.correctedFor()));
        }
        return sentences;
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (result.stop() == RunResult.Stop.INTERRUPTED) {
            warnings.add("Partial result: interrupted; the figures rest on the first " + result.replications()
                    + " replications.");
        }
        Settling.warning(result.unsettled(), "").ifPresent(warnings::add);
        FewReplications.warning(result.replications(), "--budget").ifPresent(warnings::add);
        return warnings;
    }

    private String money(Interval i) {
        return Numbers.interval(i.estimate(), i.halfWidth(), context.currency());
    }

    private String bare(Interval i) {
        return money(i).replace("\u00A0" + context.currency(), "");
    }
}
