package dev.handoff.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What the player types: from the keyboard, a pipe or a script. */
final class AnswerLines implements AutoCloseable {
    private final BufferedReader lines;
    private final boolean script;
    private final boolean seen;
    private Arriving arriving;

    private AnswerLines(InputStream in, boolean script, boolean seen) {
        Charset charset = script ? StandardCharsets.UTF_8 : Charset.defaultCharset();
        this.lines = new BufferedReader(new InputStreamReader(in, charset));
        this.script = script;
        this.seen = seen;
    }

    /**
     * Answers from a script, or from standard input when there is none.
     *
     * @throws InvalidInput when the script cannot be read
     */
    static AnswerLines of(String script, Environment environment) {
        if (script == null) {
            return new AnswerLines(System.in, false, environment.inIsTerminal() && environment.outIsTerminal());
        }
        try {
            Path file = Path.of(script);
            if (Files.isDirectory(file)) {
                throw new InvalidInput("--script: " + script + " is a directory.");
            }
            return new AnswerLines(Files.newInputStream(file), true, false);
        } catch (IOException | InvalidPathException e) {
            throw new InvalidInput("--script: " + script + " cannot be read.");
        }
    }

    /** The next answer; null when there is none. Does something again and again while nobody answers. */
    String next(Runnable meanwhile) {
        if (arriving == null) {
            arriving = Arriving.from(this::next);
        }
        return arriving.next(meanwhile);
    }

    /** The next answer; null when there is none. */
    String next() {
        try {
            String line = lines.readLine();
            while (script && line != null && line.startsWith("#")) {
                line = lines.readLine();
            }
            return line;
        } catch (IOException e) {
            throw new InvalidInput("answers cannot be read: " + e.getMessage() + ". Maybe --script FILE?");
        }
    }

    /** The answer as it has to be shown: a keyboard shows its own. */
    String echo(String answer) {
        return seen ? "" : answer + "\n";
    }

    @Override
    public void close() {
        if (script) {
            try {
                lines.close();
            } catch (IOException e) {
                throw new UncheckedIOException("the script cannot be closed", e);
            }
        }
    }
}
