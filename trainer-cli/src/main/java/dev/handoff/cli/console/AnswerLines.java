package dev.handoff.cli.console;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/** What the player types: from the keyboard, a pipe or a script. */
public final class AnswerLines implements AutoCloseable {
    private final LineReader lines;
    private final boolean script;
    private final boolean seen;
    private BackgroundLines background;

    private AnswerLines(LineReader lines, boolean script, boolean seen) {
        this.lines = lines;
        this.script = script;
        this.seen = seen;
    }

    /**
     * Answers from a script, or from standard input when there is none.
     *
     * @throws InvalidInput when the script cannot be read
     */
    public static AnswerLines of(String script, Environment environment) {
        if (script == null) {
            return new AnswerLines(typed(), false, environment.inIsTerminal() && environment.outIsTerminal());
        }
        try {
            Path file = Path.of(script);
            if (Files.isDirectory(file)) {
                throw new InvalidInput("--script: " + script + " is a directory.");
            }
            return new AnswerLines(LineReader.ofText(Files.newInputStream(file)), true, false);
        } catch (IOException | InvalidPathException e) {
            throw new InvalidInput("--script: " + script + " cannot be read.");
        }
    }

    /** A process that is started without standard input has another of its own files in that place: the Java runtime's. */
    private static LineReader typed() {
        InputStream in = isClosed(Path.of("/proc/self/fd/0")) ? InputStream.nullInputStream() : System.in;
        return LineReader.of(in, Charset.defaultCharset());
    }

    /** Whether that is a file of the Java runtime or of this program, which nobody means to be read as answers. */
    static boolean isClosed(Path input) {
        try {
            Path file = input.toRealPath();
            boolean ours = Arrays.stream(
                            System.getProperty("java.class.path", "").split(File.pathSeparator))
                    .map(Path::of)
                    .anyMatch(entry -> Files.exists(entry) && file.startsWith(entry.toAbsolutePath()));
            return ours
                    || file.toString().endsWith(".jsa")
                    || file.startsWith(Path.of(System.getProperty("java.home")).toRealPath());
        } catch (IOException | InvalidPathException e) {
            return false; // no such file here: a terminal, a pipe, or another system
        }
    }

    /** The next answer; null when there is none. Does something again and again while nobody answers. */
    public String next(Runnable meanwhile) {
        if (background == null) {
            background = BackgroundLines.from(this::next);
        }
        return background.next(meanwhile);
    }

    /** The next answer; null when there is none. */
    public String next() {
        try {
            String line = lines.next();
            while (script && line != null && line.startsWith("#")) {
                line = lines.next();
            }
            return line;
        } catch (CharacterCodingException e) {
            throw new InvalidInput("--script: the answers are not UTF-8 text. Maybe save the file as UTF-8?");
        } catch (IOException e) {
            throw new InvalidInput("answers cannot be read: " + e.getMessage() + ". Maybe --script FILE?");
        }
    }

    /** Whether somebody types them, and sees what is asked. */
    public boolean areTyped() {
        return seen;
    }

    /** Passes over what was typed already; what comes from a script or a pipe waits for its turn. */
    public void forget() {
        try {
            if (seen && background != null) {
                background.forget();
            } else if (seen) {
                lines.forget();
            }
        } catch (IOException e) {
            return; // whoever asks for the next line is told
        }
    }

    /** The answer as it has to be shown: a keyboard shows its own. */
    public String echo(String answer) {
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
