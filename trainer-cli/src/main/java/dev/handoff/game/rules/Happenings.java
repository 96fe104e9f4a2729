package dev.handoff.game.rules;

import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import dev.handoff.scenario.Shock;
import java.util.Optional;

/** What happens to a company while nobody leads the room: one thing in a game of six rounds or more, the same for all who play that seed. */
public final class Happenings {
    private static final int LONG_ENOUGH = 6;

    private Happenings() {}

    /** Append only. */
    private enum Chance implements Purpose {
        WHAT,
        WHEN
    }

    /** What happens in a round; never in the first two, where the levers are new, and never in the last. */
    public static Optional<Shock> in(GameSetup setup, int round) {
        int rounds = setup.length().rounds();
        if (rounds < LONG_ENOUGH) {
            return Optional.empty();
        }
        int when = 3 + (int) (draw(setup, Chance.WHEN) * (rounds - 3));
        Shock what = Shock.values()[(int) (draw(setup, Chance.WHAT) * Shock.values().length)];
        return when == round ? Optional.of(what) : Optional.empty();
    }

    private static double draw(GameSetup setup, Chance chance) {
        return new Draws(setup.seed(), 0).uniform(Draws.family("happenings"), 0, chance);
    }
}
