package dev.handoff.terminal;

import dev.handoff.debrief.Lucks;
import dev.handoff.game.Game;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A whole game by address, for one person alone: computer players answer, and a round closes as soon as the decision is handed in. For
 * use by several threads, one after the other.
 */
public final class SoloVisit implements Visit {
    private final HotSeat game;
    private final SeatVisit seat;
    private final UnwatchedReplays replays;
    private long answers;

    /**
     * A new game, or one that goes on where it was left.
     *
     * @param game a game with one person
     * @param replays do what takes long, and are not waited for
     * @param lucks other lucks the debrief tries the same decisions under
     */
    public SoloVisit(Game game, UnwatchedReplays replays, Lucks lucks) {
        this.replays = replays;
        this.game = new HotSeat(game, replays, lucks, Manner.PAGES, TurnTimer.NONE);
        this.seat = SeatVisit.of(this.game.first());
        if (this.game.isFresh()) {
            this.game.begin();
        } else {
            this.game.next();
        }
    }

    /** The same that goes straight to the figures of each round. */
    public SoloVisit withoutMonths() {
        game.tellNoMonths();
        return this;
    }

    @Override
    public synchronized String where() {
        return game.isFresh() ? WelcomePage.PATH : seat.where();
    }

    @Override
    public synchronized Optional<Sight> at(String path) {
        return seat.at(path);
    }

    @Override
    public synchronized String answer(String path, Form form) {
        try {
            return seat.answer(path, form);
        } finally {
            answers++;
        }
    }

    @Override
    public synchronized long version() {
        return answers + replays.steps();
    }

    @Override
    public Optional<String> notice() {
        return Optional.empty();
    }

    @Override
    public OptionalLong secondsLeft() {
        return OptionalLong.empty();
    }
}
