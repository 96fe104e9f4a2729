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
    private long version;

    /**
     * A new game, or one that goes on where it was left.
     *
     * @param game a game with one person
     * @param patience does what takes long; what it begins is not waited for
     * @param lucks other lucks the debrief tries the same decisions under
     */
    public SoloVisit(Game game, ReplayRunner patience, Lucks lucks) {
        this.game = new HotSeat(game, patience, lucks, Manner.PAGES, TurnTimer.NONE);
        this.seat = SeatVisit.of(this.game.first());
        if (this.game.isFresh()) {
            this.game.begin();
        } else {
            this.game.next();
        }
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
            version++;
        }
    }

    @Override
    public synchronized long version() {
        return version;
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
