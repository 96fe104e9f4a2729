package dev.handoff.spark;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Results that were finished, on disk, so that a command that was killed goes on where it was. Each is kept under what was to be done; a
 * result that was cut off while it was written is forgotten, and so are those of another build.
 */
final class KeptResults implements AutoCloseable {
    private static final int NEW_SHAPE = -1;
    private static final int HEAD = Integer.BYTES + Long.BYTES;

    private final RandomAccessFile file; // null where nothing is kept
    private final Path path;
    private final Map<Piece.Key, Long> places = new HashMap<>();
    private final List<String> shapes = new ArrayList<>();
    private final Map<String, Integer> numberOf = new HashMap<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private long end;

    private KeptResults(RandomAccessFile file, Path path) {
        this.file = file;
        this.path = path;
    }

    /** Keeps nothing. */
    static KeptResults nowhere() {
        return new KeptResults(null, null);
    }

    /** In that file, begun anew when it is of another build. */
    static KeptResults in(Path path, String build) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            KeptResults kept = new KeptResults(new RandomAccessFile(path.toFile(), "rw"), path);
            kept.open(build);
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep results in " + path, e);
        }
    }

    private void open(String build) throws IOException {
        if (file.length() > 0 && build.equals(header())) {
            readAll();
        } else {
            file.setLength(0);
            file.writeUTF(build);
            end = file.getFilePointer();
        }
        file.setLength(end);
    }

    private String header() {
        try {
            return file.readUTF();
        } catch (IOException e) {
            return "";
        }
    }

    private void readAll() throws IOException {
        end = file.getFilePointer();
        byte[] entry = entry(end);
        while (entry.length > 0) {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(entry));
            Piece.Key key = new Piece.Key(in.readLong(), in.readLong());
            if (in.readInt() == NEW_SHAPE) {
                learn(text(in));
            }
            places.put(key, end);
            end += HEAD + entry.length;
            entry = entry(end);
        }
    }

    /** The bytes of an entry; none where there is none, or not all of it. */
    private byte[] entry(long at) throws IOException {
        if (at + HEAD > file.length()) {
            return new byte[0];
        }
        file.seek(at);
        int length = file.readInt();
        long sum = file.readLong();
        if (length <= 0 || at + HEAD + length > file.length()) {
            return new byte[0];
        }
        byte[] bytes = new byte[length];
        file.readFully(bytes);
        return sum(bytes) == sum ? bytes : new byte[0];
    }

    private static long sum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), java.nio.charset.StandardCharsets.UTF_8);
    }

    private int learn(String shape) {
        shapes.add(shape);
        numberOf.put(shape, shapes.size() - 1);
        return shapes.size() - 1;
    }

    /** Whether the result of that work is there. */
    boolean has(Piece.Key key) {
        return places.containsKey(key);
    }

    /** The result of that work, which is there. */
    Written get(Piece.Key key) {
        try {
            flush();
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(entry(places.get(key))));
            in.skipNBytes(2L * Long.BYTES);
            int shape = in.readInt();
            String text = shape == NEW_SHAPE ? text(in) : shapes.get(shape);
            ByteBuffer rest = ByteBuffer.wrap(in.readAllBytes());
            long[] numbers = new long[rest.remaining() / Long.BYTES];
            rest.asLongBuffer().get(numbers);
            return new Written(text, numbers);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** Keeps a result; on disk it is after the next {@link #flush}. */
    void keep(Piece.Key key, Written result) {
        if (file == null || has(key)) {
            return;
        }
        byte[] entry = bytes(key, result);
        ByteBuffer head = ByteBuffer.allocate(HEAD).putInt(entry.length).putLong(sum(entry));
        places.put(key, end + pending.size());
        pending.writeBytes(head.array());
        pending.writeBytes(entry);
    }

    private byte[] bytes(Piece.Key key, Written result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes))) {
            out.writeLong(key.high());
            out.writeLong(key.low());
            Integer known = numberOf.get(result.shape());
            out.writeInt(known == null ? NEW_SHAPE : known);
            if (known == null) {
                learn(result.shape());
                byte[] text = result.shape().getBytes(java.nio.charset.StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
            for (long number : result.numbers()) {
                out.writeLong(number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be written", e);
        }
        return bytes.toByteArray();
    }

    /** Writes what is pending, so that not even the end of this process takes it away. */
    void flush() {
        if (file == null || pending.size() == 0) {
            return;
        }
        try {
            file.seek(end);
            file.write(pending.toByteArray());
            end += pending.size();
            pending.reset();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + path, e);
        }
    }

    /** The command is done: nobody will go on with it. */
    void forget() {
        if (file != null) {
            close();
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot delete " + path, e);
            }
        }
    }

    @Override
    public void close() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot close " + path, e);
            }
        }
    }
}
