package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.option.Failures;
import dev.handoff.crm.CrmFiles;
import dev.handoff.crm.CrmRead;
import dev.handoff.crm.CrmReader;
import dev.handoff.crm.ReadOptions;
import dev.handoff.crm.ReadProgress;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a CRM's export before anything is simulated: progress on large files, and a line for everything that is wrong. */
final class CrmFilesReader {
    private CrmFilesReader() {}

    static CrmRead read(Console console, CrmFiles files, ReadOptions how) {
        CrmRead read = CrmReader.read(files, how, new ReadingLine(console));
        console.erase();
        return read;
    }

    /** Says what is wrong; the exit code. */
    static int refuse(Console console, CrmRead.Refused refused) {
        Failures.lines(refused.problems()).forEach(console::say);
        if (!refused.toFillIn().isEmpty()) {
            console.say("Maybe a file for --mapping, filled in where it says what is meant:");
            refused.toFillIn().lines().forEach(console::say);
        }
        return Exit.INVALID;
    }

    /** Shows how far the reading of large files has got. */
    private record ReadingLine(Console console) implements ReadProgress {
        private static final int EVERY = 50_000;

        @Override
        public void rows(String file, int rows) {
            if (rows >= EVERY && console.environment().redraws()) {
                console.draw(String.format(
                        Locale.ROOT, "Reading %s: %,d rows", Path.of(file).getFileName(), rows));
            }
        }
    }
}
