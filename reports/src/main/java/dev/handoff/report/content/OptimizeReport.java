package dev.handoff.report.content;

import dev.handoff.experiment.Comparison.Difference;
import dev.handoff.experiment.Optimum;
import dev.handoff.ledger.Metric;
import dev.handoff.report.CompareContext;
import dev.handoff.report.Differences;
import dev.handoff.report.Enumeration;
import dev.handoff.report.Numbers;
import dev.handoff.report.Settling;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.statistics.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The report of {@code handoff optimize}. The context's policies are the base and, if one was selected, the winner. */
public final class OptimizeReport {
    private static final int MOST_NAMED = 3;
    private static final String NOTHING_BEATS = "Nothing tried beats the company as it is";

    private final Optimum result;
    private final CompareContext context;
    private final Map<String, String> same;
    private final Selection selection;

    private OptimizeReport(Optimum result, CompareContext context, Map<String, String> same) {
        this.result = result;
        this.context = context;
        this.same = same;
        this.selection = result.selection();
    }

    /**
     * The report.
     *
     * @param same names of policies left out because they come to the same as another, with the name of that
     */
    public static Document of(Optimum result, CompareContext context, Map<String, String> same) {
        return new OptimizeReport(result, context, same).document();
    }

    private Document document() {
        Optional<CompareReport> fresh = result.validation().map(v -> CompareReport.within(v, context));
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(ReportWords.answer(answer(), further(fresh), warnings()));
        chapters.add(ReportWords.sure(sure(fresh)));
        PoliciesTried tried = new PoliciesTried(result, same);
        chapters.add(tried.chapter());
        fresh.ifPresent(f -> chapters.addAll(f.sheet()));
        chapters.add(tried.howChosen());
        fresh.ifPresent(f -> chapters.addAll(f.appendix()));
        ReportWords.restsOn(context.assumptions()).ifPresent(chapters::add);
        return new Document(
                context.provenance().names(),
                "Which policy has the " + (result.plan().maximize() ? "highest " : "lowest ") + objective() + bounds()
                        + "?",
                chapters,
                context.provenance());
    }

    private List<String> further(Optional<CompareReport> fresh) {
        List<String> sentences = new ArrayList<>();
        fresh.ifPresent(f -> sentences.add("Run again on luck that had no part in the choice. " + f.headline()));
        if (!result.same().isEmpty()) {
            sentences.add(Numbers.count(result.same().size())
                    + (result.same().size() == 1 ? " policy changes" : " policies change")
                    + " nothing against another one, event by event, and "
                    + (result.same().size() == 1 ? "is" : "are")
                    + " counted once: "
                    + result.same().entrySet().stream()
                            .limit(MOST_NAMED)
                            .map(e -> '"' + e.getKey() + "\" is \"" + e.getValue() + '"')
                            .collect(Collectors.joining(", "))
                    + (result.same().size() > MOST_NAMED ? " and others." : "."));
        }
        return sentences;
    }

    private String objective() {
        return Metric.inSentence(result.plan().objective());
    }

    private String bounds() {
        List<String> bounds =
                result.plan().bounds().stream().map(BoundWords::of).toList();
        return bounds.isEmpty() ? "" : " with " + Enumeration.and(bounds);
    }

    private String tried() {
        return Numbers.count(result.candidates().size()) + (result.candidates().size() == 1 ? " policy" : " policies")
                + " tried";
    }

    private String delta() {
        return Numbers.amount(result.plan().delta()) + (Numbers.isMoney(result.unit()) ? " " + result.unit() : "");
    }

    private String answer() {
        return switch (selection.outcome()) {
            case SELECTED -> conclusion(selection.selected().orElseThrow());
            case NONE_FEASIBLE -> "None of the " + tried() + " keeps to" + bounds().replaceFirst(" with", "") + ".";
            case OUT_OF_BUDGET, CANCELLED ->
                "No policy can be named yet: after " + Numbers.count(result.spent()) + " replications "
                        + selection.survivors().size() + " of the " + tried() + " are still in the race"
                        + leader() + ".";
        };
    }

    /** Whether all policies are one and the same. */
    private boolean nothingVaries() {
        return result.candidates().size() == 1 && !result.same().isEmpty();
    }

    /** What to do, which is nothing unless fresh luck confirms that the selected policy is better than what is. */
    private String conclusion(int selected) {
        if (nothingVaries()) {
            return "Nothing that was varied changes anything here: under every policy the same happens, event by event.";
        }
        if (result.selectsBase()) {
            return NOTHING_BEATS + ": were one of the " + tried() + " better than all others by " + delta() + " in "
                    + objective() + bounds() + ", it would have been selected" + sureOfChoice();
        }
        String choice = name(selected) + " is selected of the " + tried() + ": if one of them leads all others by "
                + delta() + " in " + objective() + bounds() + ", it is this one" + sureOfChoice();
        if (result.baseIsInfeasible()) {
            return choice + " The company as it is does not keep to" + bounds().replaceFirst(" with", "") + ".";
        }
        return result.gain().map(gain -> beside(gain, choice)).orElse(choice);
    }

    private String sureOfChoice() {
        return ", at " + ReportWords.percent(result.plan().confidence()) + " confidence.";
    }

    private String beside(Difference gain, String choice) {
        String fresh = gain.metric().equals(CompareWords.MONEY) ? "" : onFreshLuck(gain);
        return (result.beatsBase() ? choice : NOTHING_BEATS + " for sure. " + choice) + fresh;
    }

    /** What the comparison's own answer, which speaks of money, does not tell. */
    private String onFreshLuck(Difference gain) {
        if (!gain.clear()) {
            return " On fresh luck it cannot be told from the company as it is: " + Differences.signed(gain) + ".";
        }
        return " On fresh luck its " + objective() + " is " + Differences.size(gain)
                + (gain.mean() > 0 ? " above" : " below") + " that of the company as it is.";
    }

    private String leader() {
        return selection.leader().isPresent()
                ? "; ahead so far, which proves nothing: "
                        + name(selection.leader().getAsInt())
                : "";
    }

    private String name(int candidate) {
        return '"' + result.candidates().get(candidate) + '"';
    }

    private List<String> sure(Optional<CompareReport> fresh) {
        List<String> sentences = new ArrayList<>();
        sentences.add(nothingVaries() ? alike() : race());
        if (result.proposed() > 0) {
            sentences.add("Policies that the evolution strategy did not propose are not judged.");
        }
        fresh.ifPresent(f -> sentences.addAll(f.sure()));
        return sentences;
    }

    private String race() {
        String procedure = "Selection of the best by Kim and Nelson's procedure on common luck, ";
        boolean claims = selection.outcome() == Selection.Outcome.SELECTED
                || selection.outcome() == Selection.Outcome.NONE_FEASIBLE;
        boolean atOnce = selection.replications().stream()
                .allMatch(n -> n <= result.plan().first());
        return procedure
                + (claims && atOnce
                        ? "which " + result.plan().first() + " replications of every policy decided"
                        : result.plan().first() + " replications of every policy first, then one at a time")
                + "; differences below " + delta() + " were not looked for.";
    }

    /** Where every policy is the same there is no race. */
    private String alike() {
        return result.plan().first()
                + " replications of every policy, with the same luck for all of them: in each the same happened under every policy, so there"
                + " was nothing to select.";
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        switch (selection.outcome()) {
            case OUT_OF_BUDGET ->
                warnings.add("The budget was too small for a claim. Maybe a larger --budget, or a larger --delta?");
            case CANCELLED -> warnings.add("Partial result: interrupted before a claim could be made.");
            default -> {}
        }
        warnings.addAll(context.warnings());
        warnings.addAll(unsettled());
        return warnings;
    }

    /** What has not settled under the policies the answer speaks of; of many the first, and how many more. */
    private List<String> unsettled() {
        List<Integer> moving = result.named().stream()
                .filter(c -> !result.unsettled(c).isEmpty())
                .toList();
        int shown = Math.min(MOST_NAMED, moving.size());
        return IntStream.range(0, shown)
                .mapToObj(i -> Settling.warning(
                        result.unsettled(moving.get(i)),
                        "under " + name(moving.get(i))
                                + (i == shown - 1 && moving.size() > shown
                                        ? " (and " + (moving.size() - shown) + " more of those still in question)"
                                        : "")))
                .flatMap(Optional::stream)
                .toList();
    }
}
