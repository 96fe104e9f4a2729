package dev.handoff.report.content;

import dev.handoff.experiment.InformationValue;
import dev.handoff.experiment.InformationValue.Chance;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.Readable;
import dev.handoff.report.ValueContext;
import dev.handoff.report.ValueContext.Subject;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import dev.handoff.statistics.ValueOfInformation.Worth;
import java.util.List;
import java.util.stream.IntStream;

/** The tables of {@code handoff value}. */
final class ValueTables {
    /** Rows of a table on the sheet, unless more can be told. */
    static final int SHOWN = 8;

    private final InformationValue result;
    private final ValueContext context;
    private final String span;

    /** @param span the time that amounts are for, in words */
    ValueTables(InformationValue result, ValueContext context, String span) {
        this.result = result;
        this.context = context;
        this.span = span;
    }

    /** What these are worth; of more than {@code most} those only that can be told, and a few. */
    Chapter table(String id, String title, List<Integer> subjects, int most) {
        long told = subjects.stream()
                .filter(i -> result.isTold(result.subjects().get(i)))
                .count();
        int shown = (int) Math.min(most, Math.max(told, Math.min(SHOWN / 2, subjects.size())));
        int rows = most >= subjects.size() ? subjects.size() : Math.min(shown, subjects.size());
        List<Row> lines = subjects.stream().limit(rows).map(this::row).toList();
        int rest = subjects.size() - rows;
        return Chapter.of(
                id,
                title,
                List.of("worth" + span, "told", "from … to"),
                lines,
                rest == 0
                        ? List.of()
                        : List.of("And " + rest + " more"
                                + (told > rows
                                        ? "."
                                        : ", of which nothing can be told that would change the choice.")));
    }

    private Row row(int subject) {
        Worth worth = result.subjects().get(subject);
        Subject s = context.subjects().get(subject);
        return Row.of(
                s.label(),
                Numbers.atLeastNought(worth.value(), worth.halfWidth(), result.unit()),
                result.isTold(worth) ? "yes" : "no",
                s.isGroup() ? s.members() + " values" : Readable.figures(s.range()));
    }

    /** The policies over all draws. */
    Chapter policies() {
        List<Row> rows = IntStream.range(0, result.policies().size())
                .mapToObj(p -> {
                    Chance c = result.policies().get(p);
                    return Row.of(
                            context.policies().get(p),
                            Numbers.amount(c.mean()),
                            p == 0 ? "" : Numbers.difference(c.beyondBase(), c.halfWidth(), result.unit()),
                            ReportWords.percent(c.shareBest()));
                })
                .toList();
        return Chapter.of(
                "policies",
                "The policies over what is not known",
                List.of(Metric.inSentence(result.metric()), "beside the first", "best in"),
                rows,
                List.of());
    }

    /** The one place where paths are named. */
    Chapter paths(List<Integer> parameters) {
        List<Row> rows = parameters.stream()
                .map(i -> Row.of(
                        context.subjects().get(i).label(),
                        context.subjects().get(i).path()))
                .toList();
        return Chapter.of("paths", "Paths, for those who reproduce it", List.of("path"), rows, List.of())
                .asListing();
    }
}
