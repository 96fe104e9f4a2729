package dev.handoff.report.content;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.Optimum;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.statistics.Elimination;
import dev.handoff.statistics.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How one of many policies was chosen: which were tried, when each left, and how many replications it took. */
final class PoliciesTried {
    private static final int MOST_ROWS = 40;

    private final Optimum result;
    private final Map<String, String> same;
    private final Selection selection;

    /**
     * The race of a selection.
     *
     * @param same names of policies left out because they come to the same as another, with the name of that
     */
    PoliciesTried(Optimum result, Map<String, String> same) {
        this.result = result;
        this.same = same;
        this.selection = result.selection();
    }

    Chapter chapter() {
        List<Row> rows = new ArrayList<>();
        selection.selected().ifPresent(i -> rows.add(row(i, "selected")));
        for (int i : selection.survivors()) {
            if (selection.selected().isEmpty() || selection.selected().getAsInt() != i) {
                rows.add(row(i, "still in the race"));
            }
        }
        for (int i = selection.eliminations().size() - 1; i >= 0; i--) {
            Elimination e = selection.eliminations().get(i);
            rows.add(row(e.system(), why(e)));
        }
        List<String> notes = new ArrayList<>();
        if (rows.size() > MOST_ROWS) {
            notes.add("… and " + (rows.size() - MOST_ROWS) + " that left earlier; the JSON and CSV files have all.");
        }
        notes.add((freshLookIsCorrected()
                        ? "Plain means of the replications each policy got on common luck, few if it left early."
                        : "Each mean is of the replications that policy got, on common luck: of few for those that left early.")
                + " The winner's flatters it; believe what it earns on fresh luck.");
        if (selection.eliminations().stream().anyMatch(e -> e.reason() == Elimination.Reason.AS_GOOD)) {
            notes.add("Close: another one is better or as good, by less than what was looked for.");
        }
        if (!same.isEmpty()) {
            notes.add("Not counted twice: "
                    + same.entrySet().stream()
                            .map(e -> '"' + e.getKey() + "\" comes to the same as \"" + e.getValue() + '"')
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return Chapter.of(
                "race",
                "The policies tried",
                List.of("replications", "mean", "outcome"),
                rows.subList(0, Math.min(MOST_ROWS, rows.size())),
                notes);
    }

    private boolean freshLookIsCorrected() {
        return result.gain().flatMap(Comparison.Difference::plain).isPresent();
    }

    private Row row(int candidate, String outcome) {
        if (selection.replications().get(candidate) == 0) {
            return Row.of(result.candidates().get(candidate), "none", "not simulated", outcome);
        }
        return Row.of(
                result.candidates().get(candidate),
                Numbers.count(selection.replications().get(candidate)),
                Numbers.interval(
                        result.plan().objective(),
                        result.mean(candidate),
                        result.halfWidth(candidate),
                        result.unit(),
                        selection.replications().get(candidate)),
                outcome);
    }

    private String why(Elimination e) {
        return switch (e.reason()) {
            case BEATEN -> "beaten";
            case AS_GOOD -> "close";
            case INFEASIBLE -> "breaks " + BoundWords.of(result.plan().bounds().get(e.by()));
        };
    }

    /** What the claim costs and what it does not say. */
    Chapter howChosen() {
        List<String> sentences = new ArrayList<>(List.of(spent()));
        if (!result.plan().bounds().isEmpty()) {
            sentences.add("Policies that lie closer to a limit than its tolerance may be judged either way: "
                    + String.join(
                            ", ",
                            result.plan().bounds().stream()
                                    .map(b -> Metric.inSentence(b.metric()) + " ± " + BoundWords.tolerance(b))
                                    .toList())
                    + ".");
        }
        if (result.validation().isPresent()) {
            sentences.add(
                    "The winner was then run again on luck that had no part in choosing it, for the luckiest looks"
                            + " better than it is. The claim of the race and that of fresh luck hold at "
                            + ReportWords.percent(result.plan().confidence()) + " each.");
        }
        return Chapter.of(
                        "how-chosen",
                        "How it was chosen",
                        sentences.stream().map(Say::of).toList())
                .inAppendix();
    }

    /** Every replication the answer has cost, which is what {@code --budget} limits. */
    private String spent() {
        List<String> parts = new ArrayList<>();
        if (result.proposed() > 0) {
            parts.add(Numbers.count(result.proposed()) + " for an evolution strategy to propose the policies");
        }
        parts.add(Numbers.count(selection.spent()) + " to choose");
        if (result.validating() > 0) {
            parts.add(Numbers.count(result.validating()) + " to look again at the winner and the company as it is");
        }
        return Numbers.count(result.spent() + result.validating()) + " replications in all"
                + (parts.size() > 1 ? ": " + String.join(", ", parts) : "") + ".";
    }
}
