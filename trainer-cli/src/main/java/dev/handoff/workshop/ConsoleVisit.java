package dev.handoff.workshop;

import dev.handoff.terminal.Visit;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.screen.ConsolePages;
import java.util.Optional;
import java.util.OptionalLong;

/** The trainer's way through the console. */
final class ConsoleVisit implements Visit {
    private final RoomParts room;
    private final ConsolePages pages;

    ConsoleVisit(RoomParts room, ConsolePages pages) {
        this.room = room;
        this.pages = pages;
    }

    @Override
    public Texts texts() {
        return pages.texts();
    }

    @Override
    public String where() {
        return ConsolePages.PATH;
    }

    @Override
    public Optional<Sight> at(String path) {
        return pages.at(path);
    }

    @Override
    public String answer(String path, Form form) {
        return pages.answer(path, form);
    }

    @Override
    public Optional<Download> file(String path) {
        return pages.file(path);
    }

    @Override
    public long version() {
        return room.version();
    }

    @Override
    public Optional<String> notice() {
        return room.notice(texts());
    }

    @Override
    public OptionalLong secondsLeft() {
        return room.secondsLeft();
    }
}
