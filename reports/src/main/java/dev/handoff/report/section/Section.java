package dev.handoff.report.section;

import java.util.List;

/**
 * A part of the report: a small table and the sentences under it.
 *
 * @param id short name, fit for a link
 * @param title heading
 * @param columns headings of the cells, the label's excluded
 * @param rows the table; may be empty when the notes say it all
 * @param notes sentences
 */
public record Section(String id, String title, List<String> columns, List<Row> rows, List<String> notes) {

    /** Whether some row has a bar. */
    public boolean hasBars() {
        return rows.stream().anyMatch(row -> !Double.isNaN(row.bar()));
    }
}
