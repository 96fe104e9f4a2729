package dev.handoff.report.text;

import dev.handoff.report.document.Row;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws a table: figures to the right, words to the left. What is too wide is broken within its column, first in the heads, then in the
 * names, at last before a ±; figures are never broken, nor taken from their units. A title stands where the name of the first column would,
 * or above where it is too long for that.
 */
public final class TableLines {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;
    private static final int SHORTEST_BAR = 6;
    private static final int LONGEST_BAR = 30;
    private static final String AT_A_BREAK = " +|(?<=-)";
    private static final String BEFORE_PLUS_MINUS = " (?=± |\\+/- )";
    private static final Pattern FIGURE = Pattern.compile(
            "[-+±<>≤≥−]?[-+−]? ?\\d.*|-|never|none|none due|not promised|no difference|infinite|undefined|(none|all) seen|every lead|no lead");

    private final Table table;
    private final TextStyle style;
    private final List<List<String>> rows = new ArrayList<>();
    private final int[] widths;
    private final boolean[] figures;

    private TableLines(Table table, TextStyle style) {
        this.table = table;
        this.style = style;
        rows.add(head());
        table.rows().forEach(row -> rows.add(cells(row)));
        widths = new int[table.head().size()];
        figures = new boolean[widths.length];
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            widths[at] = rows.stream()
                    .mapToInt(row -> Cells.width(row.get(at)))
                    .max()
                    .orElse(0);
            figures[at] = at > 0 && areFigures(at);
        }
    }

    /** Columns it takes when nothing has to be broken. */
    public static int naturalWidth(Table table, TextStyle style) {
        return new TableLines(table, style).total();
    }

    /** The table in so many columns, no figure and no word broken; wider where it does not fit so. */
    static List<Line> whole(Table table, int width, TextStyle style) {
        return new TableLines(table, style).lines(width, false);
    }

    /** The table in so many columns, words and figures broken where it does not fit otherwise. */
    public static List<Line> of(Table table, int width, TextStyle style) {
        return new TableLines(table, style).lines(width, true);
    }

    /** Whether in so many columns a figure of the table would stand in two lines, or words in more than two: hard to read as a row. */
    static boolean isTorn(Table table, int width, TextStyle style) {
        TableLines drawn = new TableLines(table, style);
        drawn.lines(width, false);
        return drawn.rows.stream().skip(1).anyMatch(drawn::isTorn);
    }

    private boolean isTorn(List<String> cells) {
        return IntStream.range(0, widths.length)
                .anyMatch(column -> wrapped(cells.get(column), column, "").size() > (figures[column] ? 1 : 2));
    }

    private boolean isTitled() {
        return !table.title().isEmpty();
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(table.head());
        if (isTitled() && head.get(0).isEmpty()) {
            head.set(0, table.title());
        }
        return head.stream().map(this::clean).toList();
    }

    /** The rows of a titled table are indented beneath their title. */
    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(Table.cells(row));
        cells.set(0, (isTitled() ? "  " : "") + cells.get(0));
        return cells.stream().map(this::clean).toList();
    }

    /** A narrow column may break a figure from its unit. */
    private String clean(String cell) {
        return style.clean(cell).replace('\u00A0', ' ');
    }

    /** A column of nothing but dashes has none. */
    private boolean areFigures(int column) {
        List<String> told = rows.stream()
                .skip(1)
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return told.stream().anyMatch(cell -> !cell.equals("-"))
                && told.stream().allMatch(cell -> FIGURE.matcher(cell).matches());
    }

    private int total() {
        return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
    }

    private List<Line> lines(int width, boolean breaking) {
        List<Line> lines = new ArrayList<>();
        boolean above = isTitled() && (total() > width || !table.head().get(0).isEmpty());
        if (above) {
            Words.wrap(clean(table.title()), width).forEach(line -> lines.add(Line.of(Ink.BOLD, line)));
            rows.set(0, withoutTitle());
            widths[0] =
                    rows.stream().mapToInt(row -> Cells.width(row.get(0))).max().orElse(0);
        }
        shrink(1, width, this::longestWord);
        shrink(0, width, this::longestWord);
        shrink(
                0,
                width,
                column -> figures[column] ? longestFigure(column) : breaking ? NARROWEST : longestWord(column));
        int bar = table.hasBars() ? Math.min(LONGEST_BAR, width - total() - GAP.length()) : 0;
        lines.addAll(headLines(above));
        for (int row = 1; row < rows.size(); row++) {
            lines.addAll(row(rows.get(row), table.rows().get(row - 1).bar(), bar));
        }
        return lines;
    }

    private List<String> withoutTitle() {
        List<String> head = new ArrayList<>(rows.get(0));
        head.set(0, clean(table.head().get(0)));
        return head;
    }

    /** A title is bold and the names of the columns are not; without one they are. */
    private List<Line> headLines(boolean titleAbove) {
        List<Line> lines = new ArrayList<>();
        for (String line : broken(rows.get(0))) {
            if (!isTitled()) {
                lines.add(Line.of(Ink.BOLD, line));
            } else if (titleAbove) {
                lines.add(Line.of(Ink.DIM, line));
            } else {
                String title = Cells.cut(line, widths[0]);
                lines.add(Line.of(Ink.BOLD, title).plus(Ink.DIM, line.substring(title.length())));
            }
        }
        return lines.stream().filter(line -> !line.text().isEmpty()).toList();
    }

    private List<Line> row(List<String> cells, double share, int barWidth) {
        List<Line> lines = new ArrayList<>(broken(cells).stream().map(Line::of).toList());
        if (barWidth >= SHORTEST_BAR && !Double.isNaN(share)) {
            Line first = lines.get(0).padded(total());
            lines.set(0, first.plus(Ink.PLAIN, GAP).plus(Ink.ACCENT, BarScale.bar(share, barWidth, style)));
        }
        return lines;
    }

    /** Takes a sign after the other from the column with the most to spare, not before {@code from}, until the table fits or no column has any. */
    private void shrink(int from, int width, IntUnaryOperator least) {
        for (int over = total() - width; over > 0; over--) {
            int widest = from;
            for (int column = from + 1; column < widths.length; column++) {
                widest = spare(column, least) > spare(widest, least) ? column : widest;
            }
            if (widest >= widths.length || spare(widest, least) <= 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private int spare(int column, IntUnaryOperator least) {
        return widths[column] - least.applyAsInt(column);
    }

    /** The narrowest that breaks no word; a figure counts as one word, a name with a hyphen as two. */
    private int longestWord(int column) {
        int longest = 1;
        for (int row = 0; row < rows.size(); row++) {
            String cell = rows.get(row).get(column);
            String[] words = row > 0 && figures[column]
                    ? new String[] {cell}
                    : cell.strip().split(AT_A_BREAK);
            int indent = cell.length() - cell.stripLeading().length();
            longest = Math.max(
                    longest,
                    indent + Arrays.stream(words).mapToInt(Cells::width).max().orElse(0));
        }
        return longest;
    }

    /** The narrowest that breaks figures only before their ±. */
    private int longestFigure(int column) {
        String[] head = rows.get(0).get(column).split(AT_A_BREAK);
        return Stream.concat(
                        Arrays.stream(head),
                        rows.stream()
                                .skip(1)
                                .flatMap(row -> Arrays.stream(row.get(column).split(BEFORE_PLUS_MINUS))))
                .mapToInt(Cells::width)
                .max()
                .orElse(0);
    }

    /** A cell in lines; of a figure, only what follows its ± may stand on another one. */
    private List<String> wrapped(String cell, int column, String indent) {
        if (!figures[column] || !FIGURE.matcher(cell).matches()) {
            return Words.wrap(cell, widths[column], indent, indent);
        }
        return Cells.width(cell) <= widths[column] ? List.of(cell) : List.of(cell.split(BEFORE_PLUS_MINUS));
    }

    private List<String> broken(List<String> cells) {
        List<List<String>> columns = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String indent = " ".repeat(cell.length() - cell.stripLeading().length());
            columns.add(wrapped(cell, column, indent));
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            lines.add(across(columns, i));
        }
        return lines;
    }

    private String across(List<List<String>> cells, int line) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            List<String> cell = cells.get(column);
            String words = line < cell.size() ? cell.get(line) : "";
            String blanks = " ".repeat(Math.max(0, widths[column] - Cells.width(words)));
            text.append(column == 0 ? "" : GAP).append(figures[column] ? blanks + words : words + blanks);
        }
        return text.toString().stripTrailing();
    }
}
