package dev.handoff.debrief;

import dev.handoff.game.score.Why;
import java.util.List;
import java.util.Optional;

/**
 * What a debrief has replayed.
 *
 * @param fault whose fault it was; empty when that was interrupted
 * @param whys why each round was another than usual, as far as that was not interrupted
 * @param tried what the players' own proposal would have brought; empty when they made none, or when that was interrupted
 */
public record Replays(Optional<WhoseFault> fault, List<Why> whys, Optional<WhatIf.Tried> tried) {
    /** Nothing but the luck that was played. */
    public static final Replays NONE = new Replays(Optional.empty(), List.of(), Optional.empty());

    public Replays {
        whys = List.copyOf(whys);
    }
}
