package dev.handoff.cli.command;

import dev.handoff.cli.option.SavedGame;
import dev.handoff.terminal.SoloVisit;
import dev.handoff.terminal.Visit;
import dev.handoff.texts.Texts;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One game after the other behind the same address: at the end of each the next one begins, with the same luck, as the other side. */
final class ReplayedVisit implements Visit {
    private static final long APART = 1_000_000_007;

    private final UnaryOperator<SavedGame> again;
    private final Function<SavedGame, SoloVisit> pages;
    private SavedGame saved;
    private SoloVisit visit;
    private long begun;

    /**
     * A first game.
     *
     * @param again begins the next game
     * @param pages the pages of a game
     */
    ReplayedVisit(SavedGame first, UnaryOperator<SavedGame> again, Function<SavedGame, SoloVisit> pages) {
        this.again = again;
        this.pages = pages;
        this.saved = first;
        this.visit = pages.apply(first);
    }

    /** The game that is played at present. */
    synchronized SavedGame saved() {
        return saved;
    }

    private synchronized SoloVisit visit() {
        return visit;
    }

    @Override
    public Texts texts() {
        return visit().texts();
    }

    @Override
    public void speak(Texts language) {
        visit().speak(language);
    }

    @Override
    public String where() {
        return visit().where();
    }

    @Override
    public Optional<Sight> at(String path) {
        return visit().at(path);
    }

    @Override
    public String answer(String path, Form form) {
        String next = visit().answer(path, form);
        return beginAgain() ? where() : next;
    }

    private synchronized boolean beginAgain() {
        if (!visit.isPlayedAgain()) {
            return false;
        }
        saved = again.apply(saved);
        visit = pages.apply(saved);
        begun++;
        return true;
    }

    @Override
    public synchronized long version() {
        return begun * APART + visit.version();
    }

    @Override
    public Optional<String> notice() {
        return visit().notice();
    }

    @Override
    public OptionalLong secondsLeft() {
        return visit().secondsLeft();
    }
}
