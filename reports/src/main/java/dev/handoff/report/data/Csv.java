package dev.handoff.report.data;

import dev.handoff.experiment.RunResult;
import dev.handoff.report.Numbers;
import dev.handoff.report.Provenance;
import dev.handoff.report.ReportContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows under a header, each row saying of which run it is; numbers in full, texts that a spreadsheet cannot take for a formula. Quoting
 * as in RFC 4180, lines end with a line feed. (A library would bring more bytes than this whole module for these few lines.)
 */
final class Csv {
    private static final List<String> RUN_COLUMNS =
            List.of("scenario", "scenario_hash", "seed", "version", "replications", "confidence");
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String COMMAND = "command";
    private static final String LINE_END = "\n";

    private final List<String> run;
    private final String command;
    private final StringBuilder out = new StringBuilder();

    Csv(RunResult result, ReportContext context, String... columns) {
        this(Provenance.of(context, result.seed()), result.replications(), result.confidence(), columns);
    }

    Csv(Provenance from, int replications, double confidence, String... columns) {
        this.run = List.of(
                text(from.names()),
                text(from.hashes()),
                Long.toString(from.seed()),
                text(from.version()),
                Integer.toString(replications),
                number(confidence));
        this.command = text(from.command());
        write(RUN_COLUMNS, columns, COMMAND);
    }

    /** One row; the run's own columns come first, the command that gives it again last. */
    void row(String... cells) {
        write(run, cells, command);
    }

    private void write(List<String> first, String[] then, String last) {
        out.append(Stream.of(first.stream(), Stream.of(then), Stream.of(last))
                        .flatMap(cells -> cells)
                        .map(Csv::quoted)
                        .collect(Collectors.joining(",")))
                .append('\n');
    }

    /** What every row says of its run, and how it is repeated: no column of the table itself. */
    static boolean isAboutTheRun(String column) {
        return RUN_COLUMNS.contains(column) || column.equals(COMMAND);
    }

    /** The cells of all lines, header first; texts without the apostrophe that keeps a spreadsheet from taking them for formulas. */
    static List<List<String>> lines(String csv) {
        List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        int at = 0;
        while (at < csv.length()) {
            int end = cellEnd(csv, at);
            lines.get(lines.size() - 1).add(plain(unquoted(csv.substring(at, end))));
            if (end < csv.length() && csv.charAt(end) == '\n' && end + 1 < csv.length()) {
                lines.add(new ArrayList<>());
            }
            at = end + 1;
        }
        return lines;
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"")
                ? cell.substring(1, Math.max(1, cell.length() - 1)).replace("\"\"", "\"")
                : cell;
    }

    private static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /** The cells of the first row by their columns' names; a table that breaks off has only those before. */
    static Map<String, String> firstRow(String csv) {
        List<String> cells = firstCells(csv);
        int columns = cells.indexOf(LINE_END);
        Map<String, String> row = new HashMap<>();
        for (int c = 0; c < columns && columns + 1 + c < cells.size(); c++) {
            row.put(cells.get(c), cells.get(columns + 1 + c));
        }
        return row;
    }

    /** The cells of the first two lines, {@link #LINE_END} between them. */
    private static List<String> firstCells(String csv) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at < csv.length()) {
            int end = cellEnd(csv, at);
            String cell = csv.substring(at, end);
            cells.add(unquoted(cell));
            if (end == csv.length() || csv.charAt(end) == '\n' && cells.contains(LINE_END)) {
                return cells;
            }
            if (csv.charAt(end) == '\n') {
                cells.add(LINE_END);
            }
            at = end + 1;
        }
        return cells;
    }

    /** Where a cell ends: at the next comma or line end that is not in quotes. */
    private static int cellEnd(String csv, int from) {
        boolean quoted = false;
        for (int i = from; i < csv.length(); i++) {
            char c = csv.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == ',' || c == '\n')) {
                return i;
            }
        }
        return csv.length();
    }

    /** In quotes where a comma, a quote or a line end would otherwise break the row. */
    static String quoted(String cell) {
        boolean safe = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return safe ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** A text; one that begins like a formula gets an apostrophe in front, as spreadsheets do themselves. */
    static String text(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** A number with all its digits; empty when undefined, Inf when infinite. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return Double.isInfinite(value) ? (value > 0 ? "Inf" : "-Inf") : Numbers.exact(value);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
