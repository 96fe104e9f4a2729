package dev.handoff.report.text;

import dev.handoff.report.document.Row;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table as sentences, one for each row: for screen readers, and where columns do not fit. */
final class TableSentences {
    private TableSentences() {}

    /** "Inquiries: leads 3,121 ± 140." */
    static List<String> of(Table table) {
        List<String> sentences = new ArrayList<>();
        String whole = "";
        for (Row row : table.rows()) {
            whole = row.isPart() ? whole : row.label();
            String label = row.isPart() && !whole.isEmpty() ? whole + " (" + row.name() + ")" : row.name();
            sentences.add(label + ": " + cells(row, table.columns()) + ".");
        }
        return sentences;
    }

    private static String cells(Row row, List<String> columns) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> !row.cells().get(i).isEmpty())
                .mapToObj(i -> columns.size() == 1 || columns.get(i).isEmpty()
                        ? row.cells().get(i)
                        : columns.get(i) + " " + row.cells().get(i))
                .collect(Collectors.joining(", "));
    }
}
