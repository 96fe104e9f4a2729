package dev.handoff.door;

import dev.handoff.game.levers.Role;
import dev.handoff.terminal.Rooms;
import dev.handoff.terminal.Visit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A room that counts how often a typed code was held against its own. */
record CountedRoom(SmallRoom room, AtomicInteger tested) implements Rooms {
    @Override
    public Entrance entrance() {
        return room.entrance();
    }

    @Override
    public boolean isInvitation(String token) {
        return room.isInvitation(token);
    }

    @Override
    public boolean isCode(String typed) {
        tested.incrementAndGet();
        return room.isCode(typed);
    }

    @Override
    public Entry join(String name, Optional<Role> side) {
        return room.join(name, side);
    }

    @Override
    public Entry back(String name, String digits) {
        return room.back(name, digits);
    }

    @Override
    public Optional<Visit> visit(String secret) {
        return room.visit(secret);
    }

    @Override
    public Optional<Visit> console(String secret) {
        return room.console(secret);
    }

    @Override
    public Optional<Visit> projector(String secret) {
        return room.projector(secret);
    }
}
