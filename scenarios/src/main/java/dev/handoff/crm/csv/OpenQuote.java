package dev.handoff.crm.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.OptionalInt;

/**
 * Where a quotation mark opens that is never closed, of a file that could not be read. The next mark anywhere below closes its text, in the middle of a
 * line: so it is the first text over several lines that does not end where a field does, or the one that is still open at the end.
 */
final class OpenQuote {
    private static final char MARK = '"';

    private final char separator;
    private int line = 1;
    private int last;
    private boolean inside;
    private boolean closed;
    private boolean fieldBegins = true;
    private int opened;
    private int found;

    private OpenQuote(char separator) {
        this.separator = separator;
    }

    /** The line, the first being 1; empty where every mark is closed. */
    static OptionalInt line(Reader text, char separator) throws IOException {
        OpenQuote quote = new OpenQuote(separator);
        try (Reader in = new BufferedReader(text)) {
            for (int c = in.read(); c >= 0 && quote.found == 0; c = in.read()) {
                quote.take(c);
            }
        }
        int open = quote.inside ? quote.opened : quote.found;
        return open == 0 ? OptionalInt.empty() : OptionalInt.of(open);
    }

    private void take(int c) {
        line += c == '\r' || c == '\n' && last != '\r' ? 1 : 0;
        last = c;
        if (inside) {
            closed = c == MARK;
            inside = !closed;
        } else if (closed && c == MARK) {
            inside = true; // two of them stand for one in the text
            closed = false;
        } else {
            outside(c);
        }
    }

    private void outside(int c) {
        boolean fieldEnds = c == separator || c == '\r' || c == '\n';
        if (closed && !fieldEnds && line > opened) {
            found = opened;
        }
        closed = false;
        if (c == MARK && fieldBegins) {
            inside = true;
            opened = line;
        }
        fieldBegins = fieldEnds;
    }
}
