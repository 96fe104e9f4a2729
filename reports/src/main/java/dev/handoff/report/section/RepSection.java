package dev.handoff.report.section;

import dev.handoff.experiment.RunResult;
import java.util.List;
import java.util.Optional;

/** What each rep does and brings in; for those who look for it, below the figures of the company. */
public final class RepSection {
    private RepSection() {}

    /** A row for each rep; nothing where one rep is the whole company, or where nothing is told about single reps. */
    public static Optional<Section> of(RunResult result) {
        List<Row> rows = new Breakdown(result, "rep")
                .rows("attempts", "conversations", "sqls", "wins", "revenue", "utilization");
        if (rows.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Section(
                "reps",
                "By rep",
                List.of("attempts", "conversations", "SQLs", "won", "revenue", "busy"),
                rows,
                List.of("Handed leads and leads the rep found.")));
    }
}
