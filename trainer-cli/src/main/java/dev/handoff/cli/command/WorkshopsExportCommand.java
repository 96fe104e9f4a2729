package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.option.GamesOption;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.workshop.store.GameStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handoff workshops export}: all that a workshop has brought, as files. */
@Command(
        name = "export",
        customSynopsis = "handoff workshops export [OPTIONS] WORKSHOP",
        description = {
            "Writes results, rounds, answers to the quiz, words, sketches and the plan against what happened as CSV and as"
                    + " one workbook, each team's draft of an agreement, and every event.",
            "",
            "People are called by their seats unless --names."
        },
        footerHeading = "%nExample%n",
        footer = {"  handoff workshops export 3 --out workshop-3"})
public final class WorkshopsExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "WORKSHOP", description = "Its number from 'handoff workshops list'.")
    private String workshop;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the files go.")
    private String out;

    @Option(names = "--names", description = "Call people by their names.")
    private boolean names;

    @Mixin
    private GamesOption games;

    @Mixin
    private HelpOption help;

    public WorkshopsExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (GameStore store = games.open(console.environment())) {
            long number = WorkshopChoice.number("WORKSHOP", workshop, store.workshops());
            new WorkshopFiles(store, HostCommand.world(store.workshops(), number), number, out).write(names, console);
        }
        return Exit.DONE;
    }
}
