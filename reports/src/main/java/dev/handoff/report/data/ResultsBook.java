package dev.handoff.report.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.ledger.MetricUnit;
import dev.handoff.report.Numbers;
import dev.handoff.report.Provenance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * {@code results.xlsx}: the tables of the CSV files, a sheet each, numbers as numbers, and a sheet that says what they are about. The same
 * result gives the same bytes.
 */
public final class ResultsBook {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d+)?|-?Inf");
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    private static final String CORE = "docProps/core.xml";
    private static final String LONG_AGO = "2000-01-01T00:00:00Z";
    private static final int LONGEST_NAME = 31;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;
    /** Columns of a table with a unit that count, or are a share, whatever the unit of the row is. */
    private static final List<String> OWN_UNIT = List.of(
            "count", "skewness", "week", "p_value", "adjusted_p_value", "variance_ratio", "replications_of_policy");

    private ResultsBook() {}

    /**
     * The workbook.
     *
     * @param from where the result comes from
     * @param about what was asked and what is the answer, by heading
     * @param tables CSV tables by the name of their sheet
     */
    public static byte[] render(Provenance from, Map<String, String> about, Map<String, String> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Handoff", null)) {
            Stamp.mark(book.properties(), from);
            about(book.newWorksheet("About"), from, about);
            tables.forEach((name, csv) -> table(book.newWorksheet(sheetName(name)), Csv.lines(csv)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, byte[]> parts = ZipParts.all(out.toByteArray());
        parts.computeIfPresent(
                CORE,
                (name, xml) -> CREATED.matcher(new String(xml, UTF_8))
                        .replaceAll("$1" + LONG_AGO)
                        .getBytes(UTF_8));
        return ZipParts.zip(parts);
    }

    private static String sheetName(String name) {
        String safe = name.replaceAll("[\\\\/?*\\[\\]:]", " ");
        return safe.substring(0, Math.min(LONGEST_NAME, safe.length())).strip();
    }

    private static void about(Worksheet sheet, Provenance from, Map<String, String> about) {
        int row = 0;
        for (Map.Entry<String, String> e : about.entrySet()) {
            say(sheet, row++, e.getKey(), e.getValue());
        }
        say(sheet, row++, "To repeat it", from.command());
        for (Provenance.Tested tested : from.scenarios()) {
            say(sheet, row++, "Scenario", tested.name() + " (" + tested.hash() + ")");
        }
        say(sheet, row++, "Seed", Long.toString(from.seed()));
        say(sheet, row, "Program", from.tool() + " " + from.version());
        sheet.width(0, 16);
        sheet.width(1, 100);
    }

    private static void say(Worksheet sheet, int row, String heading, String text) {
        sheet.value(row, 0, heading);
        sheet.style(row, 0).bold().verticalAlignment("top").set();
        sheet.value(row, 1, text);
        sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
    }

    /** The columns about the run stand in the sheet about it, once. */
    private static void table(Worksheet sheet, List<List<String>> lines) {
        List<String> head = lines.get(0);
        int unit = head.indexOf("unit");
        int to = 0;
        for (int column : columns(head)) {
            boolean numbers = lines.stream().skip(1).allMatch(line -> isNumberOrEmpty(line.get(column)));
            int width = Math.max(NARROWEST, head.get(column).length() + 2);
            sheet.value(0, to, head.get(column));
            sheet.style(0, to).bold().set();
            for (int row = 1; row < lines.size(); row++) {
                String cell = lines.get(row).get(column);
                boolean ownUnit = unit < 0 || OWN_UNIT.contains(head.get(column));
                put(sheet, row, to, cell, numbers, ownUnit ? "" : lines.get(row).get(unit));
                width = Math.max(width, numbers ? 0 : cell.length() + 2);
            }
            sheet.width(to++, Math.min(WIDEST, width));
        }
        sheet.freezePane(0, 1);
    }

    private static int[] columns(List<String> head) {
        return IntStream.range(0, head.size())
                .filter(column -> !Csv.isAboutTheRun(head.get(column)))
                .toArray();
    }

    private static boolean isNumberOrEmpty(String cell) {
        return cell.isEmpty() || NUMBER.matcher(cell).matches();
    }

    /** A value is never a formula; what is infinite cannot be a number of a spreadsheet. */
    private static void put(Worksheet sheet, int row, int column, String cell, boolean isNumber, String unit) {
        if (cell.isEmpty()) {
            return;
        }
        if (!isNumber || cell.endsWith("Inf")) {
            sheet.value(row, column, isNumber ? "never" : cell);
            return;
        }
        sheet.value(row, column, Double.parseDouble(cell));
        String format = format(unit);
        if (!format.isEmpty()) {
            sheet.style(row, column).format(format).set();
        }
    }

    private static String format(String unit) {
        if (unit.equals(MetricUnit.SHARE.symbol())) {
            return "0.0%";
        }
        return Numbers.isMoney(unit) ? "#,##0" : unit.isEmpty() ? "" : "#,##0.0##";
    }
}
