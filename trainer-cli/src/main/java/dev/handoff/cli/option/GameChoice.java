package dev.handoff.cli.option;

import dev.handoff.workshop.store.GameStore;
import picocli.CommandLine.Parameters;

/** The game a command is about, and where it is kept. */
public final class GameChoice extends GamesOption {
    @Parameters(
            paramLabel = "GAME",
            arity = "0..1",
            defaultValue = "",
            description = "Its number from 'handoff games list'. Default: the latest.")
    private String game;

    /** Its number, once it is known to be there. */
    public long number(GameStore store) {
        return number("GAME", game, store);
    }
}
