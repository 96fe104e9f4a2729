package dev.handoff.report.content;

import dev.handoff.experiment.FaultExperiment;
import dev.handoff.experiment.FaultSplit;
import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Fate;
import dev.handoff.ledger.Metric;
import dev.handoff.report.CompareContext;
import dev.handoff.report.FewReplications;
import dev.handoff.report.LossCause;
import dev.handoff.report.Numbers;
import dev.handoff.report.PrintedGap;
import dev.handoff.report.Settling;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Row;
import dev.handoff.statistics.GapSplit;
import dev.handoff.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report of {@code handoff whose-fault}. The context's second policy is the reference. */
public final class FaultReport {
    private static final List<String> WHO = List.of("now", "reference", "decided by");

    private final FaultSplit result;
    private final CompareContext context;
    private final GapSplit money;
    private final PrintedGap printed;

    private FaultReport(FaultSplit result, CompareContext context) {
        this.result = result;
        this.context = context;
        this.money = result.money();
        this.printed = new PrintedGap(money, result.unit());
    }

    /** The report. */
    public static Document of(FaultSplit result, CompareContext context) {
        return new FaultReport(result, context).document();
    }

    private Document document() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(ReportWords.answer(answer(), further(), warnings()));
        chapters.add(ReportWords.sure(sure()));
        chapters.add(amounts());
        if (isSplit()) {
            chapters.add(parts("channels", "By channel", result.byChannel()));
            chapters.add(parts("causes", "By what becomes of lost leads", result.byCause()));
        }
        chapters.add(changes());
        chapters.addAll(appendix());
        return new Document(
                context.policies().get(0).name() + ", measured by "
                        + context.policies().get(1).name(),
                "Whose fault is it that " + context.quoted(0) + " is not " + context.quoted(1) + "?",
                chapters,
                context.provenance());
    }

    /** Whether there is a gap worth splitting. */
    private boolean isSplit() {
        return Stream.of(GapSplit.Verdict.SHARES, GapSplit.Verdict.AMOUNTS).anyMatch(v -> v == money.verdict())
                && money.gap().lower() > 0;
    }

    private String answer() {
        if (!isSplit()) {
            return noSplit();
        }
        return "Of the " + interval(money.gap()) + span() + " that " + context.quoted(0) + " earns less than "
                + context.quoted(1) + ", better marketing alone would bring " + amount(money.firstAlone())
                + ", better sales alone " + amount(money.secondAlone())
                + money.third()
                        .map(t -> ", what only both can sign " + amount(t.alone()))
                        .orElse("")
                + together() + ".";
    }

    /** What comes on top when all turn to the reference; below 0 it is lost of what each would bring alone. */
    private String together() {
        Interval joint = money.onlyTogether();
        return joint.estimate() < 0
                ? "; together they lose " + amount(joint).replaceFirst("^\u2212", "") + " of that"
                : (money.third().isPresent() ? ", and only these together " : ", and only both together ")
                        + amount(joint);
    }

    private String noSplit() {
        return switch (money.verdict()) {
            case REFERENCE_WORSE ->
                context.quoted(1) + " does worse than " + context.quoted(0) + " as it is, by "
                        + Numbers.interval(-money.gap().estimate(), money.gap().halfWidth(), result.unit()) + span()
                        + ": there is nothing to split.";
            case NO_GAP -> context.quoted(0) + " earns exactly what " + context.quoted(1) + " earns: nobody's fault.";
            case UNDEFINED -> "The policies cannot be compared: no replication defines all of them.";
            default ->
                "No gap can be told between " + context.quoted(0) + " and " + context.quoted(1) + ": "
                        + interval(money.gap()) + span() + ". There is nothing to split.";
        };
    }

    private String span() {
        return result.horizonWeeks() == 52 ? " a year" : " in " + ReportWords.weeks(result.horizonWeeks());
    }

    private String interval(Interval i) {
        return printed.interval(i);
    }

    private String amount(Interval i) {
        return interval(i) + (money.verdict() == GapSplit.Verdict.SHARES ? " (" + share(i) + ")" : "");
    }

    private String share(Interval i) {
        return printed.percent(i) + "\u00A0%";
    }

    private List<String> further() {
        if (!isSplit()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(shares());
        uninvolved().forEach(sentences::add);
        if (money.verdict() == GapSplit.Verdict.AMOUNTS) {
            sentences.add("No percentages: an amount below 0 means that the sides would win the same leads, or get in"
                    + " each other's way, and shares would mislead.");
        }
        return sentences;
    }

    private String shares() {
        String joint = money.third()
                .map(t -> ", and that of what only both can sign " + interval(t.shapley()))
                .orElse("");
        return "Averaged over all orders of joining, marketing's part is " + interval(money.shapleyFirst())
                + (joint.isEmpty() ? " and sales' part " : ", sales' part ") + interval(money.shapleySecond()) + joint
                + " (Shapley value).";
    }

    /** A side for which nothing differs has no part in the gap, whatever the others would gain by it. */
    private List<String> uninvolved() {
        Set<String> deciding = context.policies().get(1).changes().stream()
                .map(CompareContext.Change::owner)
                .collect(Collectors.toSet());
        return Stream.of("marketing", "sales")
                .filter(side -> !deciding.contains(side))
                .filter(side -> isNothing(side.equals("marketing") ? money.shapleyFirst() : money.shapleySecond()))
                .map(side -> "Nothing that " + side + " decides differs: it had no part in this.")
                .toList();
    }

    private static boolean isNothing(Interval i) {
        return i.estimate() == 0 && i.halfWidth() == 0;
    }

    private List<String> sure() {
        List<String> sentences = new ArrayList<>(basis());
        result.plain()
                .ifPresent(p -> sentences.add(
                        1, ReportWords.corrected("Contribution and its parts are", result.correctedFor())));
        if (result.leftPlain()) {
            sentences.add(1, ReportWords.NOT_CORRECTED);
        }
        return sentences;
    }

    private List<String> basis() {
        return List.of(
                Numbers.count(result.replications()) + " replications of " + ReportWords.weeks(result.horizonWeeks())
                        + ": the same decisions, each time with other luck, which all policies share; ± is the "
                        + ReportWords.percent(result.confidence()) + " half-width.",
                "The company had lived under " + context.quoted(0) + " for " + ReportWords.weeks(result.warmUpWeeks())
                        + "; in week 1 marketing, sales, "
                        + (money.third().isPresent() ? "what only both can sign, or several of them" : "or both")
                        + " turn to " + context.quoted(1)
                        + ", which was named before any result was seen.",
                "A clause of the agreement belongs to whoever must act on it; what both must agree on is a side of its own"
                        + (money.third().isPresent() ? "." : ", in which nothing differs here."));
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (result.stop() == RunResult.Stop.INTERRUPTED) {
            warnings.add("Partial result: interrupted; the figures rest on the first " + result.replications()
                    + " replications.");
        }
        warnings.addAll(context.warnings());
        FewReplications.warning(result.replications(), "--budget").ifPresent(warnings::add);
        Settling.warning(result.unsettled(), "under " + context.quoted(0))
                .ifPresent(moves -> warnings.add(
                        moves + " What it costs once it has gone on for longer, a longer --warm-up shows."));
        return warnings;
    }

    private Chapter amounts() {
        List<Row> rows = new ArrayList<>();
        rows.add(row("Marketing alone", money.firstAlone(), Optional.of(money.shapleyFirst())));
        rows.add(row("Sales alone", money.secondAlone(), Optional.of(money.shapleySecond())));
        money.third().ifPresent(t -> rows.add(row("What only both can sign", t.alone(), Optional.of(t.shapley()))));
        rows.add(row(
                money.third().isPresent() ? "Only together" : "Only both together",
                money.onlyTogether(),
                Optional.empty()));
        rows.add(row("The whole gap", money.gap(), Optional.of(money.gap())));
        List<String> columns = List.of("amount", "share of the gap", "fair part"); // an empty one is left out
        return Chapter.of(
                "amounts",
                "What would close the gap",
                columns,
                rows,
                List.of(ReportWords.CONTRIBUTION + " Fair part: Shapley's value, what a side adds on average over all"
                        + " orders of joining."));
    }

    private Row row(String label, Interval i, Optional<Interval> part) {
        String fair = part.map(this::difference).orElse("");
        return Row.of(label, difference(i), tellsShares() ? share(i) : "", fair);
    }

    private boolean tellsShares() {
        return isSplit() && money.verdict() == GapSplit.Verdict.SHARES;
    }

    private String difference(Interval i) {
        return printed.difference(i);
    }

    private Chapter parts(String id, String title, List<FaultSplit.Part> parts) {
        List<Row> rows = parts.stream().map(this::row).toList();
        String note = id.equals("channels")
                ? "Expected revenue and what open deals have gained, times margin, less spend; payroll, the agreement's"
                        + " costs and leads sales found itself belong to no channel."
                : "Value of lost leads that would be lost no longer; leads can move from one cause to another, so these do"
                        + " not add up to the gap.";
        return Chapter.of(id, title, columns(), rows, List.of(note));
    }

    private List<String> columns() {
        return money.third().isPresent()
                ? List.of("marketing alone", "sales alone", "signed by both", "only together", "gap")
                : List.of("marketing alone", "sales alone", "only together", "gap");
    }

    private Row row(FaultSplit.Part part) {
        GapSplit s = part.split();
        List<String> cells = new ArrayList<>(List.of(cell(s.firstAlone()), cell(s.secondAlone())));
        s.third().ifPresent(t -> cells.add(cell(t.alone())));
        cells.addAll(List.of(cell(s.onlyTogether()), cell(s.gap())));
        return Row.of(name(part), cells.toArray(String[]::new));
    }

    private String cell(Interval i) {
        return Numbers.difference(i.estimate(), i.halfWidth(), result.unit()).replace("\u00A0" + result.unit(), "");
    }

    private static String name(FaultSplit.Part part) {
        if (part.name().equals(FaultExperiment.REST)) {
            return "No channel";
        }
        return Stream.of(Fate.values())
                .filter(fate -> fate.label().equals(part.name()) && fate.lost())
                .map(fate -> ReportWords.capital(LossCause.of(fate).words()))
                .findFirst()
                .orElse(part.name());
    }

    private Chapter changes() {
        return changed().few("changes", "Who would do what differently", WHO);
    }

    private Changes changed() {
        return new Changes(context.policies().get(1).changes());
    }

    private List<Chapter> appendix() {
        List<Chapter> chapters = new ArrayList<>(List.of(levels()));
        if (!changed().isEmpty()) {
            chapters.add(changed().full("differences", "All that would be done differently, by path", WHO));
        }
        ReportWords.restsOn(context.assumptions()).ifPresent(chapters::add);
        return chapters;
    }

    private Chapter levels() {
        List<String> names = List.of(
                "As it is",
                "Marketing at the reference",
                "Sales at the reference",
                "Both",
                "What only both can sign",
                "  with marketing",
                "  with sales",
                "  with both");
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < result.levels().size(); i++) {
            rows.add(Row.of(
                    names.get(i),
                    Numbers.interval(result.levels().get(i)),
                    Numbers.interval(result.passedOn().get(i))));
        }
        return Chapter.of(
                        "levels",
                        "Contribution of each world, and leads passed on",
                        List.of(Metric.CONTRIBUTION_EXPECTED.labelInSentence(), Metric.MQLS.labelInSentence()),
                        rows,
                        List.of())
                .inAppendix();
    }
}
