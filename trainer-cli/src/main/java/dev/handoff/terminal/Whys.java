package dev.handoff.terminal;

import dev.handoff.game.Game;
import dev.handoff.game.score.Why;
import java.util.Optional;

/** Why the closed rounds of a game were other than usual, each replayed once. */
interface Whys {
    /** A round has just closed. */
    void closed(Game game);

    /** Its results have been looked at. */
    void goesOn();

    /** Why a closed round, 1 …, was another than usual; empty where that is not known, or not yet. */
    Optional<Why> of(Game game, int round);
}
