package dev.handoff.report.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a zip file, such as a workbook, found by the file's own directory. Of somebody else's file only the part asked for is
 * unpacked, and only so much of it as a stamp of ours can have.
 */
final class ZipParts {
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int LARGEST_TEXT = 1 << 22;
    private static final int END = 0x06054b50; // PKWARE's APPNOTE, section 4.3.16
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50; // section 4.3.12
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30; // section 4.3.7
    private static final int UNSIGNED = 0xFFFF;

    private ZipParts() {}

    /** A part of that name as text; empty when there is none, or it is too large. */
    static Optional<String> text(byte[] zip, String name) {
        try {
            Integer at = directory(ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN))
                    .get(name);
            byte[] text = at == null ? new byte[LARGEST_TEXT] : unpacked(zip, at, LARGEST_TEXT);
            return text.length < LARGEST_TEXT ? Optional.of(new String(text, UTF_8)) : Optional.empty();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException notZip) {
            return Optional.empty();
        }
    }

    /** All parts of a file of ours, in its order. */
    static Map<String, byte[]> all(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        directory(ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN)).forEach((name, at) -> {
            try {
                parts.put(name, unpacked(zip, at, Integer.MAX_VALUE));
            } catch (DataFormatException e) {
                throw new IllegalStateException("the workbook just made cannot be read", e);
            }
        });
        return parts;
    }

    /** Where each part begins. */
    @SuppressWarnings("ByteBufferBackingArray") // the whole file, wrapped
    private static Map<String, Integer> directory(ByteBuffer zip) {
        int end = zip.capacity() - END_LENGTH;
        while (zip.getInt(end) != END) {
            end--;
        }
        Map<String, Integer> parts = new LinkedHashMap<>();
        int at = zip.getInt(end + 16);
        while (zip.getInt(at) == ENTRY) {
            int name = zip.getShort(at + 28) & UNSIGNED;
            parts.put(new String(zip.array(), at + ENTRY_LENGTH, name, UTF_8), zip.getInt(at + 42));
            at += ENTRY_LENGTH + name + (zip.getShort(at + 30) & UNSIGNED) + (zip.getShort(at + 32) & UNSIGNED);
        }
        return parts;
    }

    /** A packed part, or as many bytes of it. */
    private static byte[] unpacked(byte[] zip, int at, int most) throws DataFormatException {
        ByteBuffer header = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int from = at + LOCAL_LENGTH + (header.getShort(at + 26) & UNSIGNED) + (header.getShort(at + 28) & UNSIGNED);
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip, from, zip.length - from);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 13];
            while (!inflater.finished() && out.size() < most) {
                int n = inflater.inflate(buffer);
                if (n == 0) {
                    throw new DataFormatException("it is cut off");
                }
                out.write(buffer, 0, n);
            }
            return Arrays.copyOf(out.toByteArray(), Math.min(most, out.size()));
        } finally {
            inflater.end();
        }
    }

    /** A file of these parts, in their order, that does not tell when it was made. */
    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LONG_AGO);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
