package dev.handoff.workshop;

import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Visit;
import dev.handoff.texts.Phrase;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.screen.Projector;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** What the projector shows; nothing can be answered there. */
final class ProjectorVisit implements Visit {
    private final RoomParts room;
    private final Supplier<Sight> sight;

    ProjectorVisit(RoomParts room, Supplier<Sight> sight) {
        this.room = room;
        this.sight = sight;
    }

    @Override
    public String where() {
        return Projector.PATH;
    }

    @Override
    public Optional<Sight> at(String path) {
        return path.equals(Projector.PATH) ? Optional.of(sight.get()) : Optional.empty();
    }

    @Override
    public String answer(String path, Form form) {
        throw new Misread(Phrase.of("projector-visit.the-projector-only-shows"));
    }

    @Override
    public boolean isOver() {
        return room.workshop().phase().is(RoomPhase.Kind.ENDED);
    }

    @Override
    public long version() {
        return room.version();
    }

    @Override
    public Optional<String> notice() {
        return room.workshop().stage().blank() ? Optional.empty() : room.notice();
    }

    @Override
    public OptionalLong secondsLeft() {
        return room.workshop().stage().blank() ? OptionalLong.empty() : room.secondsLeft();
    }
}
