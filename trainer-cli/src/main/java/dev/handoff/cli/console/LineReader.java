package dev.handoff.cli.console;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads lines of a text, each cut at a length that nobody types: a pasted book, or a device that never ends a line, fills no memory. */
final class LineReader implements AutoCloseable {
    /** Longest line that is kept; what follows on it is passed over. */
    static final int LONGEST = 10_000;

    private static final int UTF_16_BIG = 0xFEFF;
    private static final int UTF_16_LITTLE = 0xFFFE;
    private static final int BYTE = 256;

    private final Reader in;
    private boolean afterReturn;

    private LineReader(Reader in) {
        this.in = in;
    }

    /** What arrives in that character set; what is none of its letters is replaced. */
    static LineReader of(InputStream in, Charset charset) {
        return new LineReader(new BufferedReader(new InputStreamReader(in, charset)));
    }

    /** A text file: UTF-8, or UTF-16 as Windows writes it. What is neither fails when it is read. */
    static LineReader ofText(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        return new LineReader(new BufferedReader(
                new InputStreamReader(bytes, charset(bytes).newDecoder().onMalformedInput(CodingErrorAction.REPORT))));
    }

    /** Told by the mark at the beginning; or by a nought beside the first letter, which no text in UTF-8 has. */
    private static Charset charset(BufferedInputStream bytes) throws IOException {
        bytes.mark(2);
        int first = bytes.read();
        int second = bytes.read();
        bytes.reset();
        int mark = first * BYTE + second;
        if (mark == UTF_16_BIG || mark == UTF_16_LITTLE) {
            return StandardCharsets.UTF_16;
        }
        return first == 0 && second > 0
                ? StandardCharsets.UTF_16BE
                : second == 0 && first > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    /** The next line without its end; null when there is none. */
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        int sign = read();
        if (sign < 0) {
            return null;
        }
        while (sign >= 0 && sign != '\n' && sign != '\r') {
            if (line.length() < LONGEST && !(line.isEmpty() && sign == '\uFEFF')) {
                line.append((char) sign);
            }
            sign = in.read();
        }
        afterReturn = sign == '\r';
        return line.toString();
    }

    /** The first sign of a line; the second half of a line's end is none. */
    private int read() throws IOException {
        int sign = in.read();
        boolean half = afterReturn && sign == '\n';
        afterReturn = false;
        return half ? in.read() : sign;
    }

    /** Passes over what has arrived already. */
    void forget() throws IOException {
        while (in.ready()) {
            in.read();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
