package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.GameChoice;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.cli.option.SavedGame;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.workshop.store.GameStore;
import dev.handoff.workshop.store.StoreException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code handoff games export}: a game's log. */
@Command(
        name = "export",
        customSynopsis = "handoff games export [OPTIONS] [GAME]",
        description = {
            "Prints all that happened in a game as lines of JSON. The first holds scenario, seed and version.",
            "",
            "With --format csv it prints a table: a row for each round, with decisions, agreement and figures. Who a"
                    + " colleague is and what it decided stays untold until the game is over."
        },
        footerHeading = "%nExample%n",
        footer = {"  handoff games export 3 > game.jsonl", "  handoff games export 3 --format csv > game.csv"})
public final class GamesExportCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "json or csv. Default: json.")
    private String format = "json";

    @Mixin
    private GameChoice games;

    @Mixin
    private HelpOption help;

    public GamesExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!List.of("json", "csv").contains(format)) {
            throw new InvalidInput("--format: '" + format + "' is not a format here. Maybe json or csv?");
        }
        try (GameStore store = games.open(console.environment())) {
            long number = games.number(store);
            if (format.equals("csv")) {
                console.result(GameCsv.of(SavedGame.resume(store, number).game()));
            } else {
                lines(store, number).forEach(line -> console.result(line + "\n"));
            }
        }
        return Exit.DONE;
    }

    /** What cannot be read as a game is nobody's to be surprised by any more. */
    private static List<String> lines(GameStore store, long number) {
        List<String> lines = store.remains(number);
        try {
            List<GameEvent> log = store.log(number);
            boolean isTold = log.isEmpty() || GameState.of(log).isOver();
            return isTold ? lines : new UntoldColleague(log).linesOf(lines);
        } catch (StoreException damaged) {
            return lines;
        }
    }
}
