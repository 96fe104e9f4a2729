package dev.handoff.report.data;

import dev.handoff.ledger.Metric;
import dev.handoff.ledger.MetricUnit;
import dev.handoff.report.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/**
 * A CSV table as a sheet: heads in words, numbers as numbers that show their unit, and notes at heads and figures that say what they are. The
 * columns about the run stand in the sheet about it, once.
 */
final class DataSheet {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d+)?|-?Inf");
    private static final List<String> NAMES = List.of("metric", "objective", "amount", "figure");
    private static final String LABEL = "label";
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    private final Worksheet sheet;
    private final List<List<String>> lines;
    private final List<String> head;
    private final int unit;
    private final UnaryOperator<String> settings;

    /**
     * A table to be written.
     *
     * @param sheet where, empty so far
     * @param lines the table's lines, header first
     * @param settings what settings are called, by the names of their columns
     */
    DataSheet(Worksheet sheet, List<List<String>> lines, UnaryOperator<String> settings) {
        this.settings = settings;
        this.sheet = sheet;
        this.lines = lines;
        this.head = lines.get(0);
        this.unit = Math.max(head.indexOf("unit"), head.indexOf("currency"));
    }

    void write() {
        List<Integer> columns = columns();
        for (int to = 0; to < columns.size(); to++) {
            column(columns.get(to), to);
        }
        sheet.freezePane(columns.isEmpty() ? 0 : 1, 1);
        if (lines.size() > 1) {
            sheet.setAutoFilter(0, 0, lines.size() - 1, columns.size() - 1);
        }
    }

    /** People read the label of a figure or a parameter where the CSV table has its name; the name stands last. */
    private List<Integer> columns() {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < head.size(); column++) {
            if (!Csv.isAboutTheRun(head.get(column))) {
                columns.add(column);
            }
        }
        labelled(columns, head.indexOf(LABEL), name());
        labelled(columns, head.indexOf("parameter_label"), head.indexOf("path"));
        return columns;
    }

    /** Puts a label where its name is, and the name last; −1 stands for one that is not there. */
    private static void labelled(List<Integer> columns, int label, int name) {
        if (label >= 0 && name >= 0) {
            columns.remove(Integer.valueOf(label));
            columns.set(columns.indexOf(name), label);
            columns.add(name);
        }
    }

    /** The column with the figures' names; −1 for none. */
    private int name() {
        return NAMES.stream().mapToInt(head::indexOf).max().orElse(-1);
    }

    private void column(int from, int to) {
        SheetColumn column = SheetColumn.of(head.get(from), head, settings);
        boolean numbers = lines.stream().skip(1).allMatch(line -> isNumberOrEmpty(line.get(from)));
        int width = Math.max(NARROWEST, column.heading().length() + 4);
        sheet.value(0, to, column.heading());
        sheet.style(0, to).bold().set();
        note(0, to, column.note());
        for (int row = 1; row < lines.size(); row++) {
            String cell = lines.get(row).get(from);
            put(row, to, cell, numbers, numbers ? format(column, lines.get(row)) : "");
            width = Math.max(width, numbers ? 0 : cell.length() + 2);
        }
        sheet.width(to, Math.min(WIDEST, width));
        if (head.get(from).equals(LABEL)) {
            explain(to);
        }
    }

    /** Each figure is explained where it stands first. */
    private void explain(int to) {
        String before = "";
        for (int row = 1; row < lines.size(); row++) {
            String name = lines.get(row).get(name());
            if (!name.equals(before)) {
                note(row, to, Metric.named(name).map(Metric::sentence).orElse(""));
            }
            before = name;
        }
    }

    private void note(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.comment(row, column, text);
        }
    }

    private static boolean isNumberOrEmpty(String cell) {
        return cell.isEmpty() || NUMBER.matcher(cell).matches();
    }

    /** A value is never a formula; what is infinite cannot be a number of a spreadsheet. */
    private void put(int row, int column, String cell, boolean isNumber, String format) {
        if (cell.isEmpty()) {
            return;
        }
        if (!isNumber || cell.endsWith("Inf")) {
            sheet.value(row, column, isNumber ? "never" : cell);
            return;
        }
        sheet.value(row, column, Double.parseDouble(cell));
        if (!format.isEmpty()) {
            sheet.style(row, column).format(format).set();
        }
    }

    private String format(SheetColumn column, List<String> line) {
        return switch (column.kind()) {
            case SHARE -> format(MetricUnit.SHARE.symbol());
            case COUNT -> format(MetricUnit.LEADS.symbol());
            case MEASURED, MONEY -> unit < 0 ? "" : format(line.get(unit));
            case PLAIN -> "";
        };
    }

    /**
     * How a spreadsheet shows a number in that unit. Durations stay hours: as times of day they would be shown as {@code ####} where a
     * difference is below 0.
     */
    private static String format(String unit) {
        if (unit.equals(MetricUnit.SHARE.symbol())) {
            return "0.0%";
        }
        if (Numbers.isMoney(unit)) {
            return "#,##0" + shown(unit);
        }
        return unit.equals(MetricUnit.HOURS.symbol()) || unit.equals(MetricUnit.HOURS_A_DAY.symbol())
                ? "#,##0.00" + shown(unit)
                : "#,##0.0##";
    }

    /** Behind the number, each sign for itself: fastexcel writes a format as it is, and quotes would break its XML. */
    private static String shown(String unit) {
        return (" " + unit.replaceAll("[<>&\"]", "")).replaceAll("(.)", "\\\\$1");
    }
}
