package dev.handoff.cli.command;

import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Visit;
import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.store.StoreException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The pages of a game whose every entry is kept before it counts: when one cannot be kept, the page says why and what was typed stays.
 *
 * @param visit the game's pages
 */
record StoredVisit(Visit visit) implements Visit {
    @Override
    public Texts texts() {
        return visit.texts();
    }

    @Override
    public String where() {
        return visit.where();
    }

    @Override
    public Optional<Sight> at(String path) {
        return visit.at(path);
    }

    @Override
    public String answer(String path, Form form) {
        try {
            return visit.answer(path, form);
        } catch (StoreException e) {
            String why = e.getMessage();
            throw new Misread(Phrase.of(
                    "words.as-it-is",
                    Character.toUpperCase(why.charAt(0)) + why.substring(1) + (why.matches("(?s).*[.?]") ? "" : ".")));
        }
    }

    @Override
    public long version() {
        return visit.version();
    }

    @Override
    public Optional<String> notice() {
        return visit.notice();
    }

    @Override
    public OptionalLong secondsLeft() {
        return visit.secondsLeft();
    }
}
