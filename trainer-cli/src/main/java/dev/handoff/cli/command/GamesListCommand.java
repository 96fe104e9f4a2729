package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.GameResult;
import dev.handoff.cli.option.GamesOption;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.cli.option.SavedGame;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.workshop.store.GameNote;
import dev.handoff.workshop.store.GameStore;
import dev.handoff.workshop.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code handoff games list}: the games that were begun, the latest first. */
@Command(
        name = "list",
        customSynopsis = "handoff games list",
        description = {
            "Lists the games that were begun, the latest first: when, what was played beside whom, and how it ended.",
            "",
            "*best* is your best of a scenario and a seat. Who a colleague was is told once a game is over."
        },
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
            List<GameLine> lines = new ArrayList<>();
            store.all().forEach(number -> lines.add(line(number, store)));
            if (lines.isEmpty()) {
                console.result("No games yet. Begin one with: handoff play\n");
            }
            lines.forEach(line -> console.result(line.text(line.isBestOf(lines)) + "\n"));
        }
        return Exit.DONE;
    }

    /** A damaged game is one line, too: the others can still be seen. */
    private static GameLine line(long number, GameStore store) {
        try {
            List<GameEvent> log = store.log(number);
            return log.isEmpty()
                    ? GameLine.unreadable(number, "empty; 'handoff games delete " + number + "' takes it away")
                    : line(number, GameState.of(log), store, log);
        } catch (StoreException damaged) {
            return GameLine.unreadable(number, "damaged; 'handoff games show " + number + "' says how");
        }
    }

    private static GameLine line(long number, GameState state, GameStore store, List<GameEvent> log) {
        GameNote known = store.notes().of(number);
        boolean scored = !state.isOver() || known.closed().equals(GameResult.closed(log));
        return GameLine.of(number, state, scored ? known : scored(number, store, known));
    }

    /** A company that has changed since has no score any more. */
    private static GameNote scored(long number, GameStore store, GameNote known) {
        try {
            return GameResult.of(store, number, SavedGame.resume(store, number).game());
        } catch (InvalidInput changed) {
            return known;
        }
    }
}
