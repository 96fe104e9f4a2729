package dev.handoff.crm.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a file is written.
 *
 * @param charset its letters
 * @param skipped bytes of the mark at its beginning
 * @param name as a user knows it
 */
record Encoding(Charset charset, int skipped, String name) {
    static final Encoding WINDOWS_1252 = new Encoding(Charset.forName("windows-1252"), 0, "Windows-1252");
    static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0, "UTF-8");
    private static final int LOOKED_AT = 4096;

    /** By the mark at the beginning, or by every second byte being nought; else UTF-8, to be checked. */
    static Encoding of(byte[] head, int length) {
        if (starts(head, length, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, "UTF-8");
        }
        if (starts(head, length, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, "UTF-16");
        }
        if (starts(head, length, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, "UTF-16");
        }
        int even = noughts(head, length, 0);
        int odd = noughts(head, length, 1);
        int most = Math.min(length, LOOKED_AT) / 2;
        if (most > 4 && Math.max(even, odd) > most * 3 / 4) {
            return new Encoding(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0, "UTF-16");
        }
        return UTF_8;
    }

    boolean isUtf16() {
        return name.equals("UTF-16");
    }

    /** Whether it may yet turn out to be Windows-1252. */
    boolean isGuess() {
        return skipped == 0 && !isUtf16();
    }

    private static boolean starts(byte[] head, int length, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static int noughts(byte[] head, int length, int from) {
        int n = 0;
        for (int i = from; i < Math.min(length, LOOKED_AT); i += 2) {
            n += head[i] == 0 ? 1 : 0;
        }
        return n;
    }
}
