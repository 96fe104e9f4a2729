package dev.handoff.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.cli.console.TemporaryFiles;
import dev.handoff.experiment.GridRows;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an interrupted sweep with {@code --out} has finished, so that the same command goes on where it stopped. The file says by its first
 * line which sweep of which build it belongs to, and by a check sum in every line that nobody has changed it; of another one nothing is
 * recalled. A replication is written behind those before it, so keeping one costs the same however many there are; whoever pulls the plug
 * in the middle of it loses that one.
 */
final class SweepMemory {
    static final String FILE = ".sweep.unfinished";

    private final Optional<Path> file;
    private final String key;
    private SweepLines lines;
    private long end; // of what is whole in the file
    private int kept; // rows in it; 0 while it holds nothing of this sweep
    private boolean strange;

    private SweepMemory(Optional<Path> file, String key) {
        this.file = file;
        this.key = key.replaceAll("\\R", " ");
    }

    static SweepMemory of(Optional<Path> directory, String key) {
        return new SweepMemory(directory.map(d -> d.resolve(FILE)), key);
    }

    /** The rows finished earlier; none when there is nothing to go on with. */
    GridRows recall() {
        end = 0;
        GridRows found = GridRows.none();
        try {
            if (file.isPresent() && isOurs(file.get())) {
                found = read(file.get());
            }
        } catch (IOException | NumberFormatException e) {
            found = GridRows.none(); // a file that cannot be read is begun anew
        }
        kept = found.rows().size();
        strange = kept == 0 && file.filter(this::isThere).isPresent();
        return found;
    }

    /** Whether there was a file that nothing could be recalled of: another sweep's, another build's, or one that somebody has changed. */
    boolean isStrange() {
        return strange;
    }

    private boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** By its first line alone, so that nothing long is read that belongs to somebody else. */
    private boolean isOurs(Path path) throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        byte[] first = (key + "\n").getBytes(UTF_8);
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return Arrays.equals(in.readNBytes(first.length), first);
        }
    }

    /** All rows that are whole; a last line without its end was cut off while it was written, and is left out. */
    private GridRows read(Path path) throws IOException {
        long size = Files.size(path);
        try (BufferedReader in = Files.newBufferedReader(path)) {
            List<String> head = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                head.add(line);
                end += bytes(line);
                if (head.size() == SweepLines.HEAD) {
                    break;
                }
            }
            Optional<SweepLines> known = SweepLines.read(head);
            if (known.isEmpty()) {
                return GridRows.none();
            }
            lines = known.get();
            return rows(in, size);
        }
    }

    private GridRows rows(BufferedReader in, long size) throws IOException {
        List<double[][]> rows = new ArrayList<>();
        for (String line = in.readLine(); line != null && end + bytes(line) <= size; line = in.readLine()) {
            Optional<double[][]> row = lines.row(line);
            if (row.isEmpty()) {
                return GridRows.none();
            }
            rows.add(row.get());
            end += bytes(line);
        }
        return new GridRows(lines.metrics(), lines.units(), rows);
    }

    /** How long a line is in the file, its end included. */
    private static long bytes(String line) {
        return line.getBytes(UTF_8).length + 1L;
    }

    /** Keeps the rows finished so far, of which those that are in the file already are not written again. */
    void keep(GridRows rows) {
        change(to -> {
            if (kept == 0) {
                begin(to, rows);
            } else {
                append(
                        to,
                        lines.text(rows.rows().subList(kept, rows.rows().size()))
                                .getBytes(UTF_8));
            }
            kept = rows.rows().size();
        });
    }

    private void begin(Path to, GridRows first) throws IOException {
        lines = SweepLines.begin(key, first);
        byte[] text = (lines.head(key) + lines.text(first.rows())).getBytes(UTF_8);
        Path fresh = OutputFiles.fresh(to.toAbsolutePath().getParent());
        TemporaryFiles.add(fresh);
        try {
            Files.write(fresh, text);
            Files.move(fresh, to, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            TemporaryFiles.remove(fresh);
        }
        end = text.length;
    }

    /** Behind what is whole, in place of what was cut off. */
    private void append(Path to, byte[] text) throws IOException {
        try (FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            out.truncate(end).position(end);
            ByteBuffer left = ByteBuffer.wrap(text);
            while (left.hasRemaining()) {
                out.write(left);
            }
        }
        end += text.length;
    }

    /** The sweep is finished. */
    void forget() {
        change(Files::deleteIfExists);
    }

    /** What is done to the file. */
    @FunctionalInterface
    private interface Change {
        void apply(Path file) throws IOException;
    }

    private void change(Change change) {
        if (file.isEmpty()) {
            return;
        }
        try {
            change.apply(file.get());
        } catch (IOException e) {
            throw new InvalidInput("--out: cannot write to " + file.get() + ": " + OutputFiles.reason(e));
        }
    }
}
