package dev.handoff.report.text;

import dev.handoff.experiment.WeeklySummary;
import dev.handoff.report.Numbers;
import java.util.List;

/** Weekly shares as lines of letters, one letter for each, which any terminal can show; where two meet, {@code *} stands for both. */
final class LetterLines {
    private static final int HEIGHT = 11;
    private static final int AXIS = 9;
    private static final int WIDEST = 52;

    private final Sheet sheet;
    private final List<Lettered> lines;
    private final int columns;
    private final double step;

    /** A series and the letter that draws it. */
    record Lettered(char letter, WeeklySummary series) {}

    private LetterLines(List<Lettered> lines, Sheet sheet) {
        this.sheet = sheet;
        this.lines = lines;
        int weeks = lines.get(0).series().mean().size();
        this.columns = Math.min(Math.min(weeks, WIDEST), sheet.style().width() - AXIS - 1);
        this.step = Math.max(0.005, Numbers.niceStep(highest() / HEIGHT));
    }

    static void write(List<Lettered> lines, Sheet sheet) {
        new LetterLines(lines, sheet).write();
    }

    private void write() {
        int rows = (int) Math.floor(highest() / step) + 1;
        for (int row = rows - 1; row >= 0; row--) {
            sheet.line(axis(row) + cells(row));
        }
        boolean unicode = sheet.style().unicode();
        sheet.line(" ".repeat(AXIS - 1) + (unicode ? "└" : "+") + (unicode ? "─" : "-").repeat(columns));
        String last = Integer.toString(lines.get(0).series().mean().size());
        sheet.line(" ".repeat(AXIS) + "week 1" + " ".repeat(Math.max(1, columns - 6 - last.length())) + last);
    }

    private String axis(int row) {
        String label = row % 2 == 0 ? Math.round(1000 * row * step) / 10.0 + " %" : "";
        label = label.replace(".0 ", " ");
        return " ".repeat(Math.max(0, AXIS - 2 - label.length())) + label + " "
                + (sheet.style().unicode() ? "│" : "|");
    }

    private String cells(int row) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            char cell = ' ';
            for (Lettered line : lines) {
                if (Math.floor(at(line.series(), column) / step) == row) {
                    cell = cell == ' ' ? line.letter() : '*';
                }
            }
            text.append(cell);
        }
        return text.toString();
    }

    private double at(WeeklySummary series, int column) {
        return Columns.average(series.mean(), column, columns);
    }

    private double highest() {
        double top = 0;
        for (Lettered line : lines) {
            for (int column = 0; column < columns; column++) {
                double value = at(line.series(), column);
                top = value > top ? value : top;
            }
        }
        return top > 0 ? top : 1;
    }
}
