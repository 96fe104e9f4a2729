package dev.handoff.cli;

import dev.handoff.workshop.GameStore;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code handoff games delete}: takes a game away. */
@Command(
        name = "delete",
        customSynopsis = "handoff games delete GAME",
        description = "Deletes a game for good.",
        footerHeading = "%nExample%n",
        footer = {"  handoff games delete 3"})
final class GamesDeleteCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "GAME", description = "Its number from 'handoff games list'.")
    private String game;

    @Mixin
    private GamesOption games;

    @Mixin
    private HelpOption help;

    GamesDeleteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (game.isBlank()) {
            throw new InvalidInput("GAME: a number is needed. Maybe see 'handoff games list'?");
        }
        try (GameStore store = games.open(console.environment())) {
            long number = games.number("GAME", game, store);
            store.delete(number);
            console.say("Game " + number + " is deleted.");
        }
        return Exit.DONE;
    }
}
