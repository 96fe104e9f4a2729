package dev.handoff.game.rules;

import dev.handoff.game.levers.Role;
import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import java.util.List;

/** What computer players are called during a game: drawn by its seed and the seat, so that a name says nothing of the card. */
final class Aliases {
    private static final List<String> NAMES =
            List.of("Robin", "Alex", "Charlie", "Kim", "Jo", "Sascha", "Toni", "Noor");

    private Aliases() {}

    /** Append only. */
    private enum Naming implements Purpose {
        FIRST
    }

    /** The name on a seat; the other seat of the same game has another. */
    static String of(Role role, long seed) {
        double drawn = new Draws(seed, 0).uniform(Draws.family("aliases"), 0, Naming.FIRST);
        int half = NAMES.size() / Role.values().length;
        return NAMES.get(((int) (drawn * NAMES.size()) + role.ordinal() * half) % NAMES.size());
    }
}
