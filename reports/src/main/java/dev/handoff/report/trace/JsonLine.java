package dev.handoff.report.trace;

import dev.handoff.report.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes JSON objects, a line each, key by key in the order in which they are given. */
final class JsonLine {

    private static final int FIRST_PRINTABLE = 0x20;

    private final Appendable out;
    private final StringBuilder line = new StringBuilder();

    JsonLine(Appendable out) {
        this.out = out;
    }

    JsonLine begin(String key, long value) {
        line.setLength(0);
        line.append("{\"").append(key).append("\":").append(value);
        return this;
    }

    JsonLine put(String key, long value) {
        key(key).append(value);
        return this;
    }

    JsonLine put(String key, boolean value) {
        key(key).append(value);
        return this;
    }

    /** Null when the value is undefined or infinite. */
    JsonLine put(String key, double value) {
        key(key).append(Double.isFinite(value) ? Numbers.exact(value) : "null");
        return this;
    }

    JsonLine put(String key, String value) {
        quote(key(key), value);
        return this;
    }

    private StringBuilder key(String key) {
        return line.append(",\"").append(key).append("\":");
    }

    private static void quote(StringBuilder line, String text) {
        line.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                line.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE) {
                line.append(String.format("\\u%04x", (int) c));
            } else {
                line.append(c);
            }
        }
        line.append('"');
    }

    /** Ends the line. */
    void end() {
        try {
            out.append(line.append("}\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
