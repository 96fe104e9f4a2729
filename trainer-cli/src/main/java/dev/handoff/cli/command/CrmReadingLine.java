package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.crm.ReadProgress;
import java.nio.file.Path;
import java.util.Locale;

/** Shows how far the reading of large files has got. */
record CrmReadingLine(Console console) implements ReadProgress {
    private static final int EVERY = 50_000;

    @Override
    public void rows(String file, int rows) {
        if (rows >= EVERY) {
            passing(
                    console,
                    String.format(
                            Locale.ROOT, "Reading %s: %,d rows", Path.of(file).getFileName(), rows));
        }
    }

    /** A line that the next one takes the place of, where there is a terminal that can. */
    static void passing(Console console, String line) {
        if (console.environment().redraws()) {
            console.draw(line);
        }
    }
}
