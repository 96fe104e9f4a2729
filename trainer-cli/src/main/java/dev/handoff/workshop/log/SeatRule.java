package dev.handoff.workshop.log;

import dev.handoff.game.levers.Role;
import java.util.Optional;

/** Which desk somebody is given. */
public enum SeatRule {
    /** People sit on the side they work on. */
    OWN,
    /** People sit on the other side. */
    SWAP,
    /** As {@code OWN}, and in the lobby everybody may take the other desk. */
    CHOOSE;

    /** The desk for somebody from a side; empty for whoever fills up. */
    public Optional<Role> desk(Optional<Role> side) {
        return this == SWAP ? side.map(Role::other) : side;
    }
}
