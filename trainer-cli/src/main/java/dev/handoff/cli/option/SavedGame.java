package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.game.Game;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.world.Playable;
import dev.handoff.game.world.World;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.workshop.store.GameStore;
import java.util.List;

/** A game whose every event goes to the store before it counts. */
public record SavedGame(long number, Game game) {
    /**
     * A game from its log.
     *
     * @throws InvalidInput when its scenario has changed since it was begun
     */
    public static SavedGame resume(GameStore store, long number) {
        List<GameEvent> log = log(store, number);
        GameSetup setup = GameState.of(log).setup();
        World world = world(setup.scenario());
        if (!world.scenario().contentHash().equals(setup.scenarioHash())) {
            throw new InvalidInput(
                    "game " + number + ": " + setup.scenario() + " is no longer the company it was begun with (handoff "
                            + setup.version() + "). Maybe begin a new one with --seed " + setup.seed() + "?");
        }
        try {
            return new SavedGame(number, Game.resume(world, log, store.keeper(number, log.size())));
        } catch (IllegalMove unknown) {
            throw new InvalidInput("game " + number + ": is damaged, or of another handoff (" + setup.version() + "): "
                    + unknown.getMessage() + " Maybe handoff games delete " + number + "?");
        }
    }

    private static List<GameEvent> log(GameStore store, long number) {
        List<GameEvent> log = store.log(number);
        if (log.isEmpty()) {
            throw new InvalidInput(
                    "game " + number + ": nothing was kept of it. Maybe handoff games delete " + number + "?");
        }
        return log;
    }

    /**
     * The company of a scenario, ready to be played.
     *
     * @throws InvalidInput when it cannot be played
     */
    public static World world(String name) {
        Scenario scenario = ScenarioLoader.load(name, List.of()).orThrow();
        Playable.obstacle(scenario)
                .or(() -> Effort.tooLargeToPlay(scenario.timeline()))
                .ifPresent(why -> {
                    throw new InvalidInput(name + ": cannot be played: " + why + ". Maybe cold-war or hot-leads?");
                });
        return World.of(scenario);
    }

    /** How to come back to it. */
    public String howToGoOn(String options) {
        return "Saved as game " + number + ". Go on with: handoff play --resume " + number + options;
    }
}
