package dev.handoff.report.text;

import dev.handoff.report.section.Row;
import dev.handoff.report.section.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A section as columns with bars, as stacked lines where columns do not fit, or as sentences. */
final class SectionText {
    private static final int GAP = 2;
    private static final int SHORTEST_BAR = 6;
    private static final int LONGEST_BAR = 30;

    private final Section section;
    private final Sheet sheet;
    private final TextStyle style;

    private SectionText(Section section, Sheet sheet) {
        this.section = section;
        this.sheet = sheet;
        this.style = sheet.style();
    }

    static void write(Section section, Sheet sheet) {
        SectionText text = new SectionText(section, sheet);
        if (sheet.style().plain() || section.rows().isEmpty()) {
            text.sentences();
        } else {
            text.table();
        }
        section.notes().forEach(sheet::note);
    }

    private void sentences() {
        sheet.heading(section.title());
        String whole = "";
        for (Row row : section.rows()) {
            boolean part = row.label().startsWith(" ");
            whole = part ? whole : row.label();
            String label = part ? whole + " (" + row.label().strip() + ")" : row.label();
            sheet.say(label + ": " + cells(row) + ".");
        }
    }

    private String cells(Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> !row.cells().get(i).isEmpty())
                .mapToObj(i -> named(section.columns().get(i), row.cells().get(i)))
                .collect(Collectors.joining(", "));
    }

    private String named(String column, String cell) {
        return section.columns().size() == 1 ? cell : column + " " + cell;
    }

    private void table() {
        List<Integer> widths = widths();
        if (used(widths) > style.width()) {
            widths.set(0, labels());
        }
        int used = used(widths);
        if (used > style.width()) {
            stacked();
            return;
        }
        int bar = section.hasBars() ? Math.min(LONGEST_BAR, style.width() - used - GAP) : 0;
        header(widths);
        for (Row row : section.rows()) {
            sheet.line(columns("  " + row.label(), row.cells(), widths) + bar(row, bar));
        }
    }

    private static int used(List<Integer> widths) {
        return widths.stream().mapToInt(w -> w + GAP).sum() - GAP;
    }

    /** A title that would make the table too wide stands above it. */
    private void header(List<Integer> widths) {
        if (length(section.title()) > widths.get(0)) {
            sheet.heading(section.title());
            sheet.line(style.dim(columns("", section.columns(), widths).stripTrailing()));
            return;
        }
        sheet.gap();
        String line = columns(section.title(), section.columns(), widths);
        String title = style.clean(section.title());
        sheet.line(style.bold(title) + style.dim(line.substring(title.length()).stripTrailing()));
    }

    private void stacked() {
        sheet.heading(section.title());
        for (Row row : section.rows()) {
            sheet.line("  " + style.clean(row.label()));
            for (int i = 0; i < row.cells().size(); i++) {
                if (!row.cells().get(i).isEmpty()) {
                    sheet.item(named(section.columns().get(i), row.cells().get(i)));
                }
            }
        }
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        widths.add(Math.max(labels(), length(section.title())));
        for (int i = 0; i < section.columns().size(); i++) {
            int column = i;
            int cell = section.rows().stream()
                    .mapToInt(r -> length(r.cells().get(column)))
                    .max()
                    .orElse(0);
            widths.add(Math.max(cell, length(section.columns().get(i))));
        }
        return widths;
    }

    private int labels() {
        return section.rows().stream()
                .mapToInt(r -> length("  " + r.label()))
                .max()
                .orElse(0);
    }

    private int length(String text) {
        return Cells.width(style.clean(text));
    }

    private String columns(String label, List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder(Cells.padded(style.clean(label), widths.get(0)));
        for (int i = 0; i < cells.size(); i++) {
            line.append(" ".repeat(GAP)).append(padLeft(style.clean(cells.get(i)), widths.get(i + 1)));
        }
        return line.toString();
    }

    private String bar(Row row, int width) {
        return width < SHORTEST_BAR || Double.isNaN(row.bar())
                ? ""
                : " ".repeat(GAP) + style.accent(Bars.bar(row.bar(), width, style.unicode()));
    }

    private static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - Cells.width(text))) + text;
    }
}
