package dev.handoff.workshop;

import dev.handoff.game.rules.GameState;
import dev.handoff.game.score.ParGame;
import dev.handoff.game.world.World;

/** What pages of results are made of: simulated before anybody asks for it, and kept for a host that goes on. */
final class RoundWorlds {
    private final World world;

    RoundWorlds(World world) {
        this.world = world;
    }

    /** Simulates a game's closed rounds and par's; nothing before the first round. */
    void simulate(GameState state) {
        if (!state.played().isEmpty()) {
            world.after(state.played(), state.setup().seed());
            world.totals(state.played(), state.setup().seed());
            ParGame.of(world, state.setup(), state.played());
            ParGame.totals(world, state.setup(), state.played());
        }
    }

    /** Keeps a game's closed rounds, of which there must be one. */
    void keep(GameState state) {
        world.keep(state.played(), state.setup().seed());
    }

    /** Keeps par's, from any game of a room: they all meet the same luck and news. */
    void keepPar(GameState state) {
        ParGame.keep(world, state.setup(), state.played());
    }
}
