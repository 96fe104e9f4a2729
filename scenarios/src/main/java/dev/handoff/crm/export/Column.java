package dev.handoff.crm.export;

import dev.handoff.crm.csv.CsvFile;
import java.util.function.Function;

/**
 * A column of an export.
 *
 * @param header as it stands in the file
 * @param cell what stands in a row, ready to be written
 */
record Column<T>(String header, Function<T, String> cell) {

    /** Texts; none of them can be taken for a formula. */
    static <T> Column<T> text(String header, Function<T, String> text) {
        return new Column<>(CsvFile.inert(header), text.andThen(CsvFile::inert));
    }

    /** Numbers and instants, which are written as they are. */
    static <T> Column<T> figure(String header, Function<T, String> figure) {
        return new Column<>(CsvFile.inert(header), figure);
    }

    /** The same text in every row. */
    static <T> Column<T> always(String header, String text) {
        return text(header, row -> text);
    }
}
