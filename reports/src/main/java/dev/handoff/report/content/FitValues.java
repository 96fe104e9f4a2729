package dev.handoff.report.content;

import dev.handoff.report.FitChecks;
import dev.handoff.report.FitContext;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Fold;
import dev.handoff.report.document.Items;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every fitted value: estimate, ±, n, how much of it is assumption, and how it was fitted. */
final class FitValues {
    private static final String TITLE = "5. Every fitted value";

    private FitValues() {}

    static Chapter of(FitContext context) {
        List<Row> rows = context.values().stream()
                .map(v -> Row.of(
                        v.label(),
                        v.text(),
                        Numbers.count(v.estimate().n()),
                        String.format(Locale.ROOT, "%.0f %%", 100 * v.estimate().priorShare()),
                        v.estimate().path()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (rows.isEmpty()) {
            blocks.add(
                    Say.of("None: these files tell too little of every value. Section 4 says what each would need."));
            return Chapter.of("values", TITLE, blocks);
        }
        blocks.add(new Table("", List.of("Value", "fitted ± 95 %", "n", "assumed", "path"), rows));
        blocks.add(Say.quiet(
                "n: observations it rests on. Assumed: share of the information that is assumption and not data."));
        context.checks().changes().forEach(change -> blocks.addAll(change(change)));
        blocks.add(new Fold("How each was fitted", List.of(new Items(Items.Mark.POINT, methods(context)))));
        return Chapter.of("values", TITLE, blocks);
    }

    private static List<String> methods(FitContext context) {
        Map<String, List<String>> methods = new LinkedHashMap<>();
        context.values()
                .forEach(v -> methods.computeIfAbsent(v.estimate().method(), m -> new ArrayList<>())
                        .add(v.estimate().path()));
        return methods.entrySet().stream()
                .map(m -> ReportWords.capital(m.getKey()) + ": " + String.join(", ", m.getValue()) + ".")
                .toList();
    }

    private static List<Block> change(FitChecks.Change change) {
        if (change.decisions().isEmpty()) {
            return List.of(Say.of("Changed " + change.text()
                    + ": there are too few decisions before or after it to fit them apart."));
        }
        List<Row> rows = change.decisions().stream()
                .map(d -> Row.of(d.label(), d.one(), d.other(), FitLikeness.signed(d.errors())))
                .toList();
        return List.of(
                new Table(
                        "Decisions before and after: " + change.text(),
                        List.of("Value", "before", "after", "apart by standard errors"),
                        rows),
                Say.quiet(
                        "Leads that came before the change, as far as it had not happened, and leads that came after it."
                                + " The company holds one set of decisions, fitted to all weeks, and the change on its timeline."));
    }
}
