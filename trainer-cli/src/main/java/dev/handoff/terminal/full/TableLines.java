package dev.handoff.terminal.full;

import dev.handoff.terminal.Screen.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** Draws a table: figures to the right, words to the left; what is too wide is broken within its column, first in the heads, then in the names. */
final class TableLines {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;
    private static final String AT_A_BREAK = " +|(?<=-)";
    private static final Pattern FIGURE = Pattern.compile("-|[-+−]?\\d[\\d.,]*( [kM])?( ?(%|[\\p{L}\\p{Sc}.]{1,8}))?");

    private final List<List<String>> rows;
    private final int[] widths;
    private final boolean[] figures;

    private TableLines(Table table, Look look) {
        rows = new ArrayList<>();
        rows.add(cells(table.head(), look));
        table.rows().forEach(row -> rows.add(cells(row, look)));
        widths = new int[table.head().size()];
        figures = new boolean[widths.length];
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            widths[at] =
                    rows.stream().mapToInt(row -> Line.width(row.get(at))).max().orElse(0);
            figures[at] = at > 0
                    && rows.stream()
                            .skip(1)
                            .allMatch(row -> FIGURE.matcher(row.get(at)).matches());
        }
    }

    /** A narrow column may break a figure from its unit. */
    private static List<String> cells(List<String> row, Look look) {
        return row.stream().map(cell -> look.clean(cell).replace('\u00A0', ' ')).toList();
    }

    /** Columns it takes when nothing has to be broken. */
    static int naturalWidth(Table table, Look look) {
        return new TableLines(table, look).total();
    }

    static List<Line> of(Table table, int width, Look look) {
        return new TableLines(table, look).lines(width);
    }

    private int total() {
        return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
    }

    private List<Line> lines(int width) {
        shrink(1, width, this::longestWord);
        shrink(0, width, this::longestWord);
        shrink(0, width, column -> NARROWEST);
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            lines.addAll(row(rows.get(row), row == 0 ? Ink.BOLD : Ink.PLAIN));
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
            if (spare(widest, least) <= 0) {
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
            String[] words = row > 0 && figures[column] ? new String[] {cell} : cell.split(AT_A_BREAK);
            longest = Math.max(
                    longest, Arrays.stream(words).mapToInt(Line::width).max().orElse(0));
        }
        return longest;
    }

    private List<Line> row(List<String> cells, Ink ink) {
        List<List<String>> broken = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            broken.add(Words.wrap(cells.get(column), widths[column]));
        }
        int height = broken.stream().mapToInt(List::size).max().orElse(1);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            lines.add(Line.of(ink, across(broken, i)));
        }
        return lines;
    }

    private String across(List<List<String>> cells, int line) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            List<String> cell = cells.get(column);
            String words = line < cell.size() ? cell.get(line) : "";
            String blanks = " ".repeat(Math.max(0, widths[column] - Line.width(words)));
            text.append(column == 0 ? "" : GAP).append(figures[column] ? blanks + words : words + blanks);
        }
        return text.toString().stripTrailing();
    }
}
