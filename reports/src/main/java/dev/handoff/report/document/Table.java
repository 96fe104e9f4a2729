package dev.handoff.report.document;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table. The first column names the rows.
 *
 * @param title what it shows; empty where the words around it say so
 * @param head names of the columns, that of the first included; the first may be empty
 * @param rows from top to bottom
 */
public record Table(String title, List<String> head, List<Row> rows) implements Block {
    /** Copies the lists. */
    public Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** A table without a title, of plain cells; the first of each row is its name. */
    public static Table of(List<String> head, List<List<String>> cells) {
        return of("", head, cells);
    }

    /** A table of plain cells; the first of each row is its name. */
    public static Table of(String title, List<String> head, List<List<String>> cells) {
        return new Table(
                title,
                head,
                cells.stream()
                        .map(row -> new Row(row.get(0), row.subList(1, row.size()), Double.NaN))
                        .toList());
    }

    /** Names of the columns but the first. */
    public List<String> columns() {
        return head.subList(1, head.size());
    }

    /** The same without columns in which no row says anything, the first apart. */
    public Table withoutEmptyColumns() {
        List<Integer> kept = IntStream.range(1, head.size())
                .filter(i -> rows.stream().anyMatch(row -> !cell(row, i).isEmpty()))
                .boxed()
                .toList();
        return kept.size() == head.size() - 1
                ? this
                : new Table(
                        title,
                        Stream.concat(Stream.of(head.get(0)), kept.stream().map(head::get))
                                .toList(),
                        rows.stream()
                                .map(row -> new Row(
                                        row.label(),
                                        kept.stream().map(i -> cell(row, i)).toList(),
                                        row.bar()))
                                .toList());
    }

    private static String cell(Row row, int column) {
        return column <= row.cells().size() ? row.cells().get(column - 1) : "";
    }

    /** Whether some row has a bar. */
    public boolean hasBars() {
        return rows.stream().anyMatch(row -> !Double.isNaN(row.bar()));
    }

    /** A row's cells, its name included. */
    public static List<String> cells(Row row) {
        return Stream.concat(Stream.of(row.label()), row.cells().stream()).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }
}
