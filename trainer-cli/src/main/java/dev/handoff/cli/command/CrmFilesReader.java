package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.option.Failures;
import dev.handoff.crm.CrmFiles;
import dev.handoff.crm.CrmRead;
import dev.handoff.crm.CrmReader;
import dev.handoff.crm.ReadOptions;

/** Reads a CRM's export before anything is simulated: progress on large files, and a line for everything that is wrong. */
final class CrmFilesReader {
    private CrmFilesReader() {}

    static CrmRead read(Console console, CrmFiles files, ReadOptions how) {
        CrmRead read = CrmReader.read(files, how, new CrmReadingLine(console));
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
}
