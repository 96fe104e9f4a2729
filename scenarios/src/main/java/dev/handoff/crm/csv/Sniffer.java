package dev.handoff.crm.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Goes over a file's bytes once before it is read: how it is written, and whether it is a table at all. What is no valid UTF-8 anywhere is taken
 * for Windows-1252, in which every byte means something.
 *
 * @param encoding how it is written
 * @param empty there is nothing in it but blanks
 * @param workbook it is a workbook of a spreadsheet
 * @param zeroLine the line of the first zero byte, or 0
 */
record Sniffer(Encoding encoding, boolean empty, boolean workbook, int zeroLine) {
    private static final int CHUNK = 1 << 16;

    static Sniffer of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Pass(in).sniff();
        }
    }

    /** One pass over the bytes. */
    private static final class Pass {
        private final InputStream in;
        private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        private final CharBuffer thrownAway = CharBuffer.allocate(CHUNK);
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private boolean valid = true;
        private boolean blank = true;
        private int line = 1;
        private int zeroLine;
        private byte last;
        private boolean ended;
        private int kept;

        private Pass(InputStream in) {
            this.in = in;
        }

        private Sniffer sniff() throws IOException {
            int n = fill();
            Encoding encoding = Encoding.of(bytes.array(), n);
            boolean workbook = isWorkbook(bytes.array(), n);
            if (encoding.isUtf16() || workbook) {
                return new Sniffer(encoding, n <= encoding.skipped(), workbook, 0);
            }
            look(encoding.skipped(), n);
            decode();
            while (!ended) {
                n = fill();
                look(kept, n);
                decode();
            }
            Encoding used = valid || !encoding.isGuess() ? encoding : Encoding.WINDOWS_1252;
            return new Sniffer(used, blank, false, zeroLine);
        }

        /** Fills the buffer behind the bytes that could not be decoded yet; how many there are in it. */
        private int fill() throws IOException {
            kept = bytes.position();
            int read = in.readNBytes(bytes.array(), kept, bytes.capacity() - kept);
            ended = read < bytes.capacity() - kept;
            bytes.position(0).limit(kept + read);
            return kept + read;
        }

        private void look(int from, int n) {
            byte[] array = bytes.array();
            for (int i = from; i < n; i++) {
                byte b = array[i];
                if (b == '\n' && last != '\r' || b == '\r') {
                    line++;
                } else if (b == 0 && zeroLine == 0) {
                    zeroLine = line;
                }
                blank = blank && (b == '\n' || b == '\r' || b == ' ');
                last = b;
            }
        }

        private void decode() {
            CoderResult result = CoderResult.OVERFLOW;
            while (valid && result.isOverflow()) {
                thrownAway.clear();
                result = decoder.decode(bytes, thrownAway, ended);
                valid = !result.isError();
            }
            if (!valid) {
                bytes.position(bytes.limit());
            }
            bytes.compact();
        }

        private static boolean isWorkbook(byte[] head, int n) {
            boolean zip = n > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
            return zip || n > 3 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF && head[2] == 0x11;
        }
    }
}
