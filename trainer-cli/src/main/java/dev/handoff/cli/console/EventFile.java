package dev.handoff.cli.console;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where {@code --events} goes: a file that appears whole or not at all, or standard output. Pipes and devices cannot be replaced, they
 * take the events as they come.
 */
public final class EventFile implements Appendable, AutoCloseable {
    private static final int CHUNK = 1 << 16;

    private final Console console;
    private final Path file;
    private final Path target;
    private final Path part;
    private final Writer writer;
    private final StringBuilder chunk = new StringBuilder();

    private EventFile(Console console, Path file, Path target, Path part, Writer writer) {
        this.console = console;
        this.file = file;
        this.target = target;
        this.part = part;
        this.writer = writer;
    }

    /**
     * Opens it before anybody waits for a simulation.
     *
     * @throws InvalidInput when it cannot be written
     */
    public static EventFile open(String name, Console console) {
        if (name.equals("-")) {
            return new EventFile(console, null, null, null, null);
        }
        try {
            Path file = Path.of(name);
            if (name.isBlank() || Files.isDirectory(file)) {
                throw new InvalidInput("--events: '" + name + "' is not the name of a file. Maybe events.jsonl?");
            }
            Path target = Files.isRegularFile(file) ? file.toRealPath() : file;
            boolean direct = Files.exists(file) && !Files.isRegularFile(file);
            Path part = direct ? target : part(target);
            Writer writer = new OutputStreamWriter(Files.newOutputStream(part), StandardCharsets.UTF_8);
            return new EventFile(console, file, target, part, new BufferedWriter(writer));
        } catch (InvalidPathException e) {
            throw new InvalidInput("--events: '" + name + "' is not the name of a file. Maybe events.jsonl?");
        } catch (IOException e) {
            throw cannot(name, e);
        }
    }

    /** Begun beside the target under a name of its own, which one that was killed before has left, too. */
    private static Path part(Path target) throws IOException {
        Path directory = target.toAbsolutePath().getParent();
        OutputFiles.removeAbandoned(directory);
        Path part = OutputFiles.fresh(directory);
        Leftovers.add(part);
        return part;
    }

    private static InvalidInput cannot(Object name, IOException e) {
        return new InvalidInput("--events: cannot write to " + name + ": " + OutputFiles.reason(e));
    }

    @Override
    public Appendable append(CharSequence text) {
        if (writer != null) {
            write(text);
            return this;
        }
        chunk.append(text);
        if (chunk.length() >= CHUNK) {
            flush();
        }
        return this;
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
        return append(text.subSequence(start, end));
    }

    @Override
    public Appendable append(char c) {
        return append(String.valueOf(c));
    }

    private void write(CharSequence text) {
        try {
            writer.append(text);
        } catch (IOException e) {
            throw cannot(file, e);
        }
    }

    private void flush() {
        console.result(chunk.toString());
        chunk.setLength(0);
        if (console.isClosed()) {
            throw new NobodyReads();
        }
    }

    /** All events are written: the file appears. */
    public void finish() {
        if (writer == null) {
            flush();
            return;
        }
        try {
            writer.close();
            if (!part.equals(target)) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
            console.say("Wrote " + file);
        } catch (IOException e) {
            throw cannot(file, e);
        }
    }

    /** Leaves nothing behind of what was not finished. */
    @Override
    public void close() {
        if (writer == null) {
            return;
        }
        try {
            writer.close();
            if (!part.equals(target)) {
                Leftovers.remove(part);
            }
        } catch (IOException e) {
            return; // the disk that refused the file may also refuse this
        }
    }
}
