package dev.handoff.report.content;

import dev.handoff.report.document.Row;
import dev.handoff.report.document.Chapter;
import dev.handoff.experiment.RunResult;
import java.util.List;
import java.util.Optional;

/** What each rep does and brings in; for those who look for it, below the figures of the company. */
public final class RepFigures {
    private RepFigures() {}

    /** A row for each rep; nothing where one rep is the whole company, or where nothing is told about single reps. */
    public static Optional<Chapter> of(RunResult result) {
        List<Row> rows = new Breakdown(result, "rep")
                .rows("attempts", "conversations", "sqls", "wins", "revenue", "utilization");
        if (rows.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(Chapter.of(
                "reps",
                "By rep",
                List.of("attempts", "conversations", "SQLs", "won", "revenue", "busy"),
                rows,
                List.of("Handed leads and leads the rep found."))
                .inAppendix());
    }
}
