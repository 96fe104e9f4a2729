package dev.handoff.cli.command;

import dev.handoff.cli.console.AnswerLines;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.GamesOption;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.workshop.store.GameStore;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handoff games delete}: takes a game away, after asking. */
@Command(
        name = "delete",
        customSynopsis = "handoff games delete [OPTIONS] GAME",
        description = "Deletes a game for good.",
        footerHeading = "%nExample%n",
        footer = {"  handoff games delete 3", "  handoff games export 3 > game-3.jsonl"})
public final class GamesDeleteCommand implements Callable<Integer> {
    private static final Set<String> YES = Set.of("y", "yes");

    private final Console console;

    @Parameters(paramLabel = "GAME", description = "Its number from 'handoff games list'.")
    private String game;

    @Option(names = "--yes", description = "Delete it without asking.")
    private boolean yes;

    @Mixin
    private GamesOption games;

    @Mixin
    private HelpOption help;

    public GamesDeleteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (game.isBlank()) {
            throw new InvalidInput("GAME: a number is needed. Maybe see 'handoff games list'?");
        }
        try (GameStore store = games.open(console.environment())) {
            long number = games.number("GAME", game, store);
            store.hold(number);
            if (!yes && !isWanted(number)) {
                console.say("Game " + number + " is kept.");
                return Exit.NO;
            }
            store.delete(number);
            console.say("Game " + number + " is deleted.");
        }
        return Exit.DONE;
    }

    private boolean isWanted(long number) {
        console.say("Game " + number + " cannot be had back once it is deleted; 'handoff games export " + number
                + games.again() + " > game-" + number
                + ".jsonl' keeps a copy. Delete it? (y, or anything else to keep it)");
        String answer = AnswerLines.of(null, console.environment()).next();
        return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}
