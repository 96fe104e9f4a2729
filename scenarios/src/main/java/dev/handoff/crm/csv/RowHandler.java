package dev.handoff.crm.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import dev.handoff.crm.told.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hears the fields of a file and makes rows of them; what nobody wants is read past and never becomes a text. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Boolean> {
    /** What a cell of a spreadsheet holds at most. */
    private static final int LONGEST = 32_767;

    private static final int SHORT_NAMED = 3;

    private final String file;
    private final RowSink sink;
    private final Problems problems;
    private final List<String> names = new ArrayList<>();
    private boolean inHeader = true;
    private boolean refused;
    private boolean[] wanted = {};
    private long[] nameHash = {};
    private String[] fields = {};
    private long hash;
    private boolean blank;
    private boolean tooLong;
    private int surplus;
    private int rows;
    private int shortRows;
    private final List<Integer> firstShort = new ArrayList<>();
    private int lastLine;
    private int lastRow;
    private int lastFields;
    private long marksInside;

    RowHandler(String file, RowSink sink, Problems problems) {
        this.file = file;
        this.sink = sink;
        this.problems = problems;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        hash = 0;
        blank = true;
        tooLong = false;
        surplus = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        lastLine = (int) getStartingLineNumber();
        blank = blank && length == 0;
        tooLong |= length > LONGEST;
        if (!quoted) {
            countMarks(buffer, offset, length);
        }
        if (inHeader) {
            names.add(new String(buffer, offset, Math.min(length, LONGEST)));
        } else if (index >= wanted.length) {
            surplus += length > 0 ? 1 : 0;
        } else if (!tooLong && length > 0) {
            hash += RowHash.pair(nameHash[index], RowHash.of(buffer, offset, length));
            if (wanted[index]) {
                fields[index] = new String(buffer, offset, length);
            }
        }
    }

    private void countMarks(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            marksInside += buffer[i] == '"' ? 1 : 0;
        }
    }

    @Override
    protected Boolean buildRecord() {
        if (inHeader) {
            endHeader();
        } else if (tooLong) {
            problems.add(
                    file,
                    lastLine,
                    "",
                    "a field longer than 32,767 characters (more than a spreadsheet cell holds)",
                    "a quotation mark is missing");
        } else if (surplus > 0) {
            String message = getFieldCount() + " fields under " + wanted.length + " columns";
            problems.add(file, lastLine, "", message, "a text with a separator in it stands without quotation marks");
        } else if (!blank && !refused) {
            rows++;
            lookWhetherShort();
            sink.row(lastLine, fields, hash);
        }
        java.util.Arrays.fill(fields, null);
        return !refused;
    }

    private void lookWhetherShort() {
        lastRow = lastLine;
        lastFields = getFieldCount();
        if (lastFields < wanted.length) {
            shortRows++;
            if (firstShort.size() < SHORT_NAMED) {
                firstShort.add(lastRow);
            }
        }
    }

    private void endHeader() {
        inHeader = false;
        Header header = Header.of(file, names);
        Optional<boolean[]> wants = sink.begin(header);
        refused = wants.isEmpty();
        wanted = wants.orElse(new boolean[names.size()]).clone();
        nameHash = header.plain().stream().mapToLong(RowHash::of).toArray();
        fields = new String[names.size()];
    }

    /** Whether the columns are such that reading on is of no use. */
    boolean isRefused() {
        return refused;
    }

    /** Rows that were handed on. */
    int rows() {
        return rows;
    }

    /** What was found out about the file, which is written like that. */
    CsvFile.Shape shape(String encoding) {
        return new CsvFile.Shape(
                encoding, rows, shortRows, List.copyOf(firstShort), wanted.length, lastRow, lastFields);
    }

    /** The line in which the last row began. */
    int lastLine() {
        return lastLine;
    }

    /** Quotation marks in the middle of texts that are not quoted. */
    long marksInside() {
        return marksInside;
    }
}
