package dev.handoff.cli.console;

import dev.handoff.report.text.Cells;
import dev.handoff.report.text.TextStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The two ways out: the result, and what is said beside it. */
public final class Console {
    private final OutputStream out;
    private final OutputStream err;
    private final Environment environment;
    private int drawn;
    private boolean closed;
    private BooleanSupplier readersGone = () -> false;
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private Consumer<String> passing;
    private Optional<Consumer<Map<String, byte[]>>> keeper = Optional.empty();

    public Console(OutputStream out, OutputStream err, Environment environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    /** Goes by another clock. */
    public Console at(Clock other) {
        clock = other;
        return this;
    }

    /** What day it is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Asks somebody whether the readers of the result have gone. */
    public Console read(BooleanSupplier gone) {
        readersGone = gone;
        return this;
    }

    /**
     * Ends work whose result nobody can read any more.
     *
     * @throws ReaderGone when the readers have gone
     */
    public void refuseToWorkForNobody() {
        if (readersGone.getAsBoolean()) {
            throw new ReaderGone();
        }
    }

    /** Hands files over to somebody instead of writing them. */
    public Console keepingFiles(Consumer<Map<String, byte[]>> by) {
        keeper = Optional.of(by);
        return this;
    }

    /** Who takes the files instead of the disk. */
    public Optional<Consumer<Map<String, byte[]>>> keeper() {
        return keeper;
    }

    public Environment environment() {
        return environment;
    }

    /**
     * Writes the result. A reader that has seen enough ({@code | head -1}) is no error.
     *
     * @throws InvalidInput when it cannot be written, as on a full disk
     */
    public void result(String text) {
        steer(Outlet.safe(text, environment.colour(), environment.outIsTerminal()));
    }

    /** Writes what may steer the terminal: the one way that is not cleaned. */
    public void steer(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            closed = isClosedPipe(e);
            if (!closed) {
                throw new InvalidInput("standard output: cannot be written: " + e.getMessage());
            }
        }
    }

    /** Whether the reader of the result has gone, so that nobody wants any more of it. */
    public boolean isClosed() {
        return closed;
    }

    private static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Says something in a line of its own. */
    public synchronized void say(String line) {
        tell(erased() + clean(line) + System.lineSeparator());
    }

    /** Has passing lines shown by whoever fills the screen, an empty one at the end; null brings them back here. */
    public synchronized void passTo(Consumer<String> screen) {
        passing = screen;
    }

    /** Draws a passing line over the last one. */
    public synchronized void draw(String line) {
        if (passing != null) {
            passing.accept(line);
            return;
        }
        String text = clean(line);
        String shown = Cells.cut(text, Math.max(1, environment.columns() - 1));
        tell(erased() + shown);
        drawn = Cells.width(shown);
    }

    /** Takes the passing line away. */
    public synchronized void erase() {
        if (passing != null) {
            passing.accept("");
            return;
        }
        tell(erased());
    }

    private String erased() {
        int width = Math.min(drawn + "^C".length(), environment.columns() - 1); // the terminal echoes an interrupt
        String blanks = drawn == 0 ? "" : "\r" + " ".repeat(width) + "\r";
        drawn = 0;
        return blanks;
    }

    /** A text that cannot steer the terminal and that the locale can show. */
    public String clean(String line) {
        return new TextStyle(environment.columns(), false, environment.unicode(), true).clean(line);
    }

    private void tell(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            return; // nobody listens, and there is nobody left to tell
        }
    }
}
