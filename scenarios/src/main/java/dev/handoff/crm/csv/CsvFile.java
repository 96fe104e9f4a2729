package dev.handoff.crm.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.handoff.crm.told.Problems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/** A table in a text file: comma, semicolon or tab between fields, lines ended by CR, LF or both, also inside quotation marks. */
public final class CsvFile {
    private static final int LONGEST_FIELD_READ = 1 << 20;
    private static final int PROGRESS_EVERY = 50_000;

    private CsvFile() {}

    /**
     * What was found out about a file that could be read.
     *
     * @param encoding in which it is written, and what parts its fields: {@code UTF-8, commas}
     * @param rows lines of the table without its header
     * @param shortRows rows with fewer fields than columns; what is missing counts as empty
     * @param firstShort in which lines the first of them begin
     * @param columns how many there are
     * @param lastLine the line in which the last row begins
     * @param lastFields how many fields it has
     */
    public record Shape(
            String encoding,
            int rows,
            int shortRows,
            List<Integer> firstShort,
            int columns,
            int lastLine,
            int lastFields) {}

    /**
     * Reads a file into a sink.
     *
     * @param name of the file as the user gave it
     * @param progress is told every fifty thousandth row
     * @return empty when it is no table, and then a problem says why
     */
    public static Optional<Shape> read(Path file, String name, RowSink sink, Problems problems, IntConsumer progress) {
        try {
            Sniffer sniffed = Sniffer.of(file);
            return isTable(sniffed, name, problems)
                    ? read(file, name, sniffed.encoding(), sink, problems, progress)
                    : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            String why = Files.isDirectory(file) ? "this is a directory, no file" : "this file cannot be read";
            problems.add(name, 0, "", Files.exists(file) ? why : "there is no such file", "");
            return Optional.empty();
        }
    }

    private static boolean isTable(Sniffer sniffed, String name, Problems problems) {
        if (sniffed.workbook()) {
            problems.add(name, 0, "", "this is an Excel workbook, no CSV", "save it as CSV and give that");
        } else if (sniffed.empty()) {
            problems.add(name, 0, "", "the file is empty", "");
        } else if (sniffed.zeroLine() > 0) {
            problems.add(name, sniffed.zeroLine(), "", "a zero byte, which no text has", "export it anew");
        }
        return !sniffed.workbook() && !sniffed.empty() && sniffed.zeroLine() == 0;
    }

    private static Optional<Shape> read(
            Path file, String name, Encoding encoding, RowSink sink, Problems problems, IntConsumer progress)
            throws IOException {
        char separator = separator(file, encoding);
        RowHandler handler = new RowHandler(name, sink, problems);
        try (QuoteWatch in = new QuoteWatch(open(file, encoding));
                CsvReader<Boolean> reader = CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .maxBufferSize(LONGEST_FIELD_READ)
                        .build(handler, in)) {
            for (boolean wanted : reader) {
                if (!wanted) {
                    return Optional.empty();
                }
                if (handler.rows() % PROGRESS_EVERY == PROGRESS_EVERY - 1) {
                    progress.accept(handler.rows());
                }
            }
            if ((in.marks() - handler.marksInside()) % 2 == 0) {
                return finished(name, encoding.name() + ", " + spelt(separator), handler, problems);
            }
            neverClosed(name, OpenQuote.line(open(file, encoding), separator).orElse(handler.lastLine()), problems);
        } catch (CsvParseException e) {
            unreadable(name, OpenQuote.line(open(file, encoding), separator), e, handler, problems);
        }
        return Optional.empty();
    }

    private static void unreadable(
            String name, OptionalInt openQuote, CsvParseException e, RowHandler handler, Problems problems) {
        if (openQuote.isPresent()) {
            neverClosed(name, openQuote.getAsInt(), problems);
            return;
        }
        String message =
                e.getCause() == null ? "a quotation mark in the middle of a text, or one never closed" : "unreadable";
        problems.add(name, handler.lastLine(), "", message, "in this line or the next one");
    }

    private static void neverClosed(String name, int line, Problems problems) {
        problems.add(
                name,
                line,
                "",
                "a quotation mark opens here that is never closed",
                "the one at the end of the text is missing");
    }

    private static Optional<Shape> finished(String name, String shape, RowHandler handler, Problems problems) {
        if (handler.rows() == 0 && problems.isEmpty()) {
            problems.add(name, 0, "", "there is a header and no rows", "");
        }
        return Optional.of(handler.shape(shape));
    }

    private static Reader open(Path file, Encoding encoding) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(encoding.skipped());
        return new InputStreamReader(
                in,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    /** What stands oftenest between the names of the columns, outside quotation marks. */
    private static char separator(Path file, Encoding encoding) throws IOException {
        int[] counts = new int[3];
        try (Reader in = new BufferedReader(open(file, encoding))) {
            boolean quoted = false;
            for (int c = in.read(); c >= 0 && (quoted || c != '\n' && c != '\r'); c = in.read()) {
                quoted ^= c == '"';
                int which = quoted ? -1 : ",;\t".indexOf(c);
                if (which >= 0) {
                    counts[which]++;
                }
            }
        }
        return counts[2] > counts[0] && counts[2] >= counts[1] ? '\t' : counts[1] > counts[0] ? ';' : ',';
    }

    private static String spelt(char separator) {
        return switch (separator) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "commas";
        };
    }

    /** A cell that no spreadsheet takes for a formula, with quotation marks where it needs them. */
    public static String inert(String text) {
        String cell = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == ';' || c < ' ');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"").replaceAll("\\p{Cntrl}", " ") + "\"";
    }
}
