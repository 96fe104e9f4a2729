package dev.handoff.debrief;

import java.util.Optional;

/**
 * What a debrief has replayed under other lucks.
 *
 * @param fault whose fault it was; empty when that was interrupted
 * @param tried what the players' own proposal would have brought; empty when they made none, or when that was interrupted
 */
public record Replays(Optional<WhoseFault> fault, Optional<WhatIf.Tried> tried) {
    /** Nothing but the luck that was played. */
    public static final Replays NONE = new Replays(Optional.empty(), Optional.empty());
}
