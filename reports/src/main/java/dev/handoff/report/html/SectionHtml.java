package dev.handoff.report.html;

import dev.handoff.report.section.Row;
import dev.handoff.report.section.Section;
import java.util.List;

/** A section as a table with its notes. */
final class SectionHtml {
    private static final int MANY = 4;

    private SectionHtml() {}

    static void write(Section section, Html html) {
        if (!section.rows().isEmpty()) {
            table(section, html);
        }
        notes(section, html);
    }

    private static void table(Section section, Html html) {
        html.open("div", "class", "scroll")
                .open("table", "class", section.columns().size() < MANY ? "stack" : "stack pairs");
        html.text("caption", section.title());
        html.open("thead").open("tr").text("th", "", "scope", "col");
        section.columns().forEach(column -> html.text("th", column, "scope", "col"));
        html.close().close().open("tbody");
        section.rows().forEach(row -> row(row, html));
        html.close().close().close();
    }

    private static void row(Row row, Html html) {
        boolean part = row.label().startsWith(" ");
        html.open("tr");
        html.text("th", row.label().strip(), "scope", "row", "class", part ? "part" : "whole");
        row.cells().forEach(cell -> html.text("td", cell));
        html.close();
    }

    private static void notes(Section section, Html html) {
        section.notes().forEach(note -> html.text("p", note, "class", "note"));
    }

    /** A table of plain cells, the first of each row its heading. */
    static void table(String caption, List<String> columns, List<List<String>> rows, Html html) {
        html.open("div", "class", "scroll").open("table").text("caption", caption);
        html.open("thead").open("tr");
        columns.forEach(column -> html.text("th", column, "scope", "col"));
        html.close().close().open("tbody");
        for (List<String> row : rows) {
            html.open("tr").text("th", row.get(0), "scope", "row");
            row.subList(1, row.size()).forEach(cell -> html.text("td", cell));
            html.close();
        }
        html.close().close().close();
    }
}
