package dev.handoff.report.content;

import dev.handoff.experiment.Comparison;
import dev.handoff.ledger.Fate;
import dev.handoff.report.CompareContext;
import dev.handoff.report.LossCause;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leads that are won under one of two policies only, by what becomes of them under the other. */
final class CompareFates {
    private final Comparison result;
    private final CompareContext context;

    CompareFates(Comparison result, CompareContext context) {
        this.result = result;
        this.context = context;
    }

    private boolean isPair() {
        return result.policies().size() == 2;
    }

    Optional<Chapter> chapter(int other) {
        List<Row> rows = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            Optional<Comparison.Turn> gained = turn(other, true, fate);
            Optional<Comparison.Turn> forfeited = turn(other, false, fate);
            if (gained.isPresent() || forfeited.isPresent()) {
                rows.add(Row.of(fateWords(fate), leads(gained), leads(forfeited)));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of(
                                CompareReport.id(result, "fates", other),
                                isPair() ? "Leads whose fate changes" : "Fates with " + context.quoted(other),
                                List.of("gained", "lost"),
                                rows,
                                List.of("Gained: leads won with " + context.quoted(other) + " that have this fate with "
                                        + context.quoted(0) + "; lost: the other way round. The same leads under both, "
                                        + ReportWords.weeks(result.horizonWeeks())
                                        + " each time. Leads sales found itself are not among them."))
                        .inAppendix());
    }

    /** A fate as the label of a row. */
    static String fateWords(Fate fate) {
        return fate == Fate.OPEN
                ? "Still under way, or never asked"
                : ReportWords.capital(LossCause.of(fate).words());
    }

    private Optional<Comparison.Turn> turn(int other, boolean gained, Fate fate) {
        return result.turns().stream()
                .filter(t -> t.other() == other && t.gained() == gained && t.fate() == fate)
                .findFirst();
    }

    private static String leads(Optional<Comparison.Turn> turn) {
        return turn.map(t -> Numbers.interval(t.leads(), t.halfWidth(), "leads"))
                .orElse("none");
    }
}
