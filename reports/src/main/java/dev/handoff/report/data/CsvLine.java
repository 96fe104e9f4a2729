package dev.handoff.report.data;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a table for other programs, spelled as in every CSV file of ours. */
public final class CsvLine {
    private CsvLine() {}

    /** The cells in a line. */
    public static String of(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\n";
    }

    /** A text that no spreadsheet takes for a formula. */
    public static String text(String text) {
        return Csv.text(text);
    }

    /** A number with all its digits; empty when undefined. */
    public static String number(double value) {
        return Csv.number(value);
    }
}
