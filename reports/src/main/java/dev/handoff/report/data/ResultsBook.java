package dev.handoff.report.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.report.Provenance;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Place;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * {@code results.xlsx}: a sheet that says what was asked, the answer and its warnings, and the tables of the CSV files, a sheet each. The
 * same result gives the same bytes.
 */
public final class ResultsBook {
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    private static final String CORE = "docProps/core.xml";
    private static final String LONG_AGO = "2000-01-01T00:00:00Z";
    private static final int LONGEST_NAME = 31;

    private ResultsBook() {}

    /**
     * The workbook.
     *
     * @param document what the result tells people
     * @param tables CSV tables by the name of their sheet
     */
    public static byte[] render(Document document, Map<String, String> tables) {
        return render(document, tables, UnaryOperator.identity());
    }

    /**
     * The workbook of an experiment whose tables have a column for each setting.
     *
     * @param document what the result tells people
     * @param tables CSV tables by the name of their sheet
     * @param settings what settings are called, by the names of their columns
     */
    public static byte[] render(Document document, Map<String, String> tables, UnaryOperator<String> settings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Handoff", null)) {
            Stamp.mark(book.properties(), document.provenance());
            new About(printable(book.newWorksheet("About"))).write(document);
            tables.forEach((name, csv) ->
                    new DataSheet(printable(book.newWorksheet(sheetName(name))), Csv.lines(csv), settings).write());
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

    /** As wide as a sheet of paper and as long as it gets, should somebody print it. */
    private static Worksheet printable(Worksheet sheet) {
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0);
        return sheet;
    }

    private static String sheetName(String name) {
        String safe = name.replaceAll("[\\\\/?*\\[\\]:]", " ");
        return safe.substring(0, Math.min(LONGEST_NAME, safe.length())).strip();
    }

    /** What was asked, what is the answer, what must be known before it is trusted, and how to have it again. */
    private static final class About {
        private static final int HEADINGS = 18;
        private static final int TEXT = 100;
        private static final double LINE = 15;
        /** A row of a workbook is at most 409 points high. */
        private static final int MOST_LINES = 27;

        private final Worksheet sheet;
        private int row;

        About(Worksheet sheet) {
            this.sheet = sheet;
        }

        void write(Document document) {
            say("Question", document.title());
            say("Answer", document.answer());
            document.chapters().stream()
                    .filter(chapter -> chapter.place() == Place.ANSWER)
                    .forEach(this::further);
            Provenance from = document.provenance();
            say("To repeat it", from.command());
            for (Provenance.Tested tested : from.scenarios()) {
                say("Scenario", tested.name() + " (" + tested.hash() + ")");
            }
            say("Seed", Long.toString(from.seed()));
            say("Program", from.tool() + " " + from.version());
            sheet.width(0, HEADINGS);
            sheet.width(1, TEXT);
        }

        private void further(Chapter chapter) {
            for (Block block : chapter.blocks()) {
                if (block instanceof Say say && say.tone() != Tone.LOUD) {
                    String beside = chapter.title().isEmpty() ? "And" : chapter.title();
                    say(say.tone() == Tone.WARNING ? "Warning" : beside, say.text());
                }
            }
        }

        private void say(String heading, String text) {
            sheet.value(row, 0, heading);
            sheet.rowHeight(
                    row, LINE * lines(text)); // or the text of one row would lie over the next one's in LibreOffice
            sheet.style(row, 0).bold().wrapText(true).verticalAlignment("top").set();
            sheet.value(row, 1, text);
            sheet.style(row++, 1).wrapText(true).verticalAlignment("top").set();
        }

        /** Lines that a text takes, with room for words that do not fit at a line's end. */
        private static int lines(String text) {
            return Math.min(MOST_LINES, 1 + text.length() * 10 / (9 * TEXT));
        }
    }
}
