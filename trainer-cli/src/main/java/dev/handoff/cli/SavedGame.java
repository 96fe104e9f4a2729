package dev.handoff.cli;

import dev.handoff.game.Game;
import dev.handoff.game.GameEvent;
import dev.handoff.game.GameSetup;
import dev.handoff.game.GameState;
import dev.handoff.game.World;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.workshop.GameStore;
import java.util.List;

/** A game whose every event goes to the store before it counts. */
record SavedGame(long number, Game game) {
    /**
     * A game from its log.
     *
     * @throws InvalidInput when its scenario has changed since it was begun
     */
    static SavedGame resume(GameStore store, long number) {
        List<GameEvent> log = store.log(number);
        GameSetup setup = GameState.of(log).setup();
        World world = World.of(ScenarioLoader.load(setup.scenario(), List.of()).orThrow());
        if (!world.scenario().contentHash().equals(setup.scenarioHash())) {
            throw new InvalidInput(
                    "game " + number + ": " + setup.scenario() + " is no longer the company it was begun with (handoff "
                            + setup.version() + "). Maybe begin a new one with --seed " + setup.seed() + "?");
        }
        return new SavedGame(number, Game.resume(world, log, store.keeper(number, log.size())));
    }

    /** How to come back to it. */
    String howToGoOn(String options) {
        return "Saved as game " + number + ". Go on with: handoff play --resume " + number + options;
    }
}
