package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.option.GamesOption;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.workshop.GameStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code handoff games export}: a game's log. */
@Command(
        name = "export",
        customSynopsis = "handoff games export [GAME]",
        description =
                "Prints all that happened in a game as lines of JSON. The first holds scenario, seed and version.",
        footerHeading = "%nExample%n",
        footer = {"  handoff games export 3 > game.jsonl"})
public final class GamesExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "GAME",
            arity = "0..1",
            defaultValue = "",
            description = "Its number from 'handoff games list'. Default: the latest.")
    private String game;

    @Mixin
    private GamesOption games;

    @Mixin
    private HelpOption help;

    public GamesExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (GameStore store = games.open(console.environment())) {
            store.remains(games.number("GAME", game, store)).forEach(line -> console.result(line + "\n"));
        }
        return Exit.DONE;
    }
}
