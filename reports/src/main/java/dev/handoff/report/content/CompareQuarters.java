package dev.handoff.report.content;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.Comparison.Difference;
import dev.handoff.report.CompareContext;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a trial of one quarter would show, and how bad a quarter can be. */
final class CompareQuarters {
    private final Comparison result;
    private final CompareContext context;

    CompareQuarters(Comparison result, CompareContext context) {
        this.result = result;
        this.context = context;
    }

    private boolean isPair() {
        return result.policies().size() == 2;
    }

    /** How low a tenth of the trials lies is left out where so few runs do not say how far that may be off. */
    Optional<Chapter> chapter(int other) {
        List<Comparison.QuarterFigures> quarters = result.quarters().stream()
                .filter(q ->
                        q.other() == other && q.better().ties() < q.better().count())
                .toList();
        boolean tenths = quarters.stream().allMatch(q -> q.tenth().twoSided());
        String title = isPair() ? "The risk of a bad quarter" : "Quarters with " + context.quoted(other);
        String shown = "Contribution with the luck of each deal that closes: what a trial would show.";
        return quarters.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of(
                        CompareReport.id(result, "quarters", other),
                        title,
                        tenths
                                ? List.of("difference", "better in", "one in ten below")
                                : List.of("difference", "better in"),
                        quarters.stream().map(q -> quarter(q, tenths)).toList(),
                        List.of(tenths ? shown + " " + tenth(quarters) : shown)));
    }

    private Row quarter(Comparison.QuarterFigures q, boolean tenths) {
        List<String> cells = new ArrayList<>(List.of(
                Numbers.difference(q.difference().estimate(), q.difference().halfWidth(), currency()),
                Math.round(100 * q.better().share().estimate()) + "\u00A0%"));
        if (tenths) {
            cells.add(Numbers.between(q.worstTenth(), q.tenth().interval(), currency()));
        }
        return Row.of("Quarter " + q.quarter(), cells.toArray(String[]::new));
    }

    private static String tenth(List<Comparison.QuarterFigures> quarters) {
        double level =
                quarters.stream().mapToDouble(q -> q.tenth().attained()).min().orElseThrow();
        return "One in ten below: in a tenth of the trials the difference is smaller than that; in brackets, where this"
                + " lies at " + Numbers.percent(level) + " confidence.";
    }

    private String currency() {
        return result.difference(1, CompareWords.MONEY).map(Difference::unit).orElse("");
    }
}
