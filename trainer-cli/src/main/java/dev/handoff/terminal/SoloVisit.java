package dev.handoff.terminal;

import dev.handoff.debrief.Lucks;
import dev.handoff.game.Game;
import dev.handoff.texts.Texts;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A whole game by address, for one person alone: computer players answer, and a round closes as soon as the decision is handed in. For
 * use by several threads, one after the other.
 */
public final class SoloVisit implements Visit {
    private final HotSeat game;
    private final SeatVisit seat;
    private final TurnTimer timer;
    private final UnwatchedReplays replays;
    private long answers;
    private Optional<String> afterTimeUp = Optional.empty();

    /**
     * A new game, or one that goes on where it was left.
     *
     * @param game a game with one person
     * @param replays do what takes long, and are not waited for
     * @param lucks other lucks the debrief tries the same decisions under
     */
    public SoloVisit(Game game, UnwatchedReplays replays, Lucks lucks) {
        this(game, replays, lucks, TurnTimer.NONE, Texts.english());
    }

    /**
     * The same with a time for each turn; a hard one ends the turn at the next look at a page, and pages look every two seconds.
     *
     * @param timer tells the time of a turn
     */
    public SoloVisit(Game game, UnwatchedReplays replays, Lucks lucks, TurnTimer timer, Texts texts) {
        this.replays = replays;
        this.timer = timer;
        this.game = new HotSeat(game, replays, lucks, Manner.PAGES, timer, texts);
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
    public Texts texts() {
        return game.texts();
    }

    @Override
    public synchronized String where() {
        keepTime();
        return game.isFresh() ? WelcomePage.PATH : afterTimeUp.orElseGet(seat::where);
    }

    @Override
    public synchronized Optional<Sight> at(String path) {
        keepTime();
        return seat.at(path);
    }

    @Override
    public synchronized String answer(String path, Form form) {
        keepTime();
        afterTimeUp = Optional.empty();
        try {
            return seat.answer(path, form);
        } finally {
            answers++;
        }
    }

    @Override
    public synchronized long version() {
        keepTime();
        return answers + replays.steps();
    }

    /** When the time of a hard timer is up, what was decided before stands. */
    private void keepTime() {
        if (timer.isUp()) {
            afterTimeUp = Optional.of(game.timeUp().path());
            answers++;
        }
    }

    @Override
    public synchronized Optional<String> notice() {
        keepTime();
        return afterTimeUp.isPresent()
                ? Optional.of(texts().of("solo-visit.time-was-up-the-previous"))
                : timer.mark().map(mark -> mark.in(texts()));
    }

    @Override
    public synchronized OptionalLong secondsLeft() {
        return timer.secondsLeft();
    }

    /** Lets the end offer the same game as the other side. */
    public SoloVisit playedAgainHere() {
        game.offerAgain();
        return this;
    }

    /** Whether it shall be played again as the other side. */
    public synchronized boolean isPlayedAgain() {
        return game.isPlayedAgain();
    }
}
