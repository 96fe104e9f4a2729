package dev.handoff.crm.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts quotation marks on their way by: an odd number, but for those inside unquoted texts, means that one was never closed. */
final class QuoteWatch extends FilterReader {
    private long marks;

    QuoteWatch(Reader in) {
        super(in);
    }

    long marks() {
        return marks;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        for (int i = offset; i < offset + n; i++) {
            if (buffer[i] == '"') {
                marks++;
            }
        }
        return n;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        marks += c == '"' ? 1 : 0;
        return c;
    }
}
