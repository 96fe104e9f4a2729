package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.option.GamesOption;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Player;
import dev.handoff.workshop.GameStore;
import dev.handoff.workshop.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code handoff games list}: the games that were begun, the latest first. */
@Command(
        name = "list",
        customSynopsis = "handoff games list",
        description = "Lists the games that were begun, the latest first.",
        footerHeading = "%nExample%n",
        footer = {"  handoff games list"})
public final class GamesListCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private GamesOption games;

    @Mixin
    private HelpOption help;

    public GamesListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (GameStore store = games.open(console.environment())) {
            List<Long> numbers = store.all();
            if (numbers.isEmpty()) {
                console.result("No games yet. Begin one with: handoff play\n");
            }
            for (long number : numbers) {
                console.result(line(number, store) + "\n");
            }
        }
        return Exit.DONE;
    }

    /** A damaged game is one line, too: the others can still be seen. */
    private static String line(long number, GameStore store) {
        try {
            List<GameEvent> log = store.log(number);
            return log.isEmpty()
                    ? number + "  empty; 'handoff games delete " + number + "' takes it away"
                    : line(number, GameState.of(log));
        } catch (StoreException damaged) {
            return number + "  damaged; 'handoff games show " + number + "' says how";
        }
    }

    private static String line(long number, GameState state) {
        String how = state.isOver()
                ? "finished"
                : "in round " + state.round() + " of " + state.setup().length().rounds();
        return number + "  " + state.setup().scenario() + ", seed "
                + state.setup().seed() + ", " + seats(state) + ", " + how;
    }

    private static String seats(GameState state) {
        List<String> people = new ArrayList<>();
        for (Role role : Role.values()) {
            Player player = state.seats().get(role);
            if (player != null && player.isPerson()) {
                people.add(role.label());
            }
        }
        return people.isEmpty() ? "computer players" : "you in " + String.join(" and ", people);
    }
}
