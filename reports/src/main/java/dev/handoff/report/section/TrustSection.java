package dev.handoff.report.section;

import dev.handoff.experiment.RunResult;
import dev.handoff.report.Numbers;
import dev.handoff.report.Quarrel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far the two sides trust each other, and whether they speak of the same conversion. */
final class TrustSection {

    private TrustSection() {}

    static Optional<Section> of(RunResult result) {
        List<Row> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        row(result, "trust.sales", "Sales in marketing", rows);
        row(result, "trust.marketing", "Marketing in sales", rows);
        if (!rows.isEmpty()) {
            notes.add(Quarrel.trustTitle(result) + ".");
        }
        if (result.metric("conversion.marketing").isPresent()) {
            notes.add(Quarrel.conversionTitle(result) + ". " + Quarrel.CONVERSION_MEANINGS);
        }
        return rows.isEmpty() && notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("trust", "How the two sides see each other", List.of("trust"), rows, notes));
    }

    private static void row(RunResult result, String metric, String label, List<Row> rows) {
        result.metric(metric).ifPresent(m -> rows.add(Row.withBar(label, m.mean(), 1, Numbers.interval(m))));
    }
}
