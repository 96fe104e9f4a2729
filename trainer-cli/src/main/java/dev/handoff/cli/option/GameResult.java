package dev.handoff.cli.option;

import dev.handoff.game.Game;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.score.Score;
import dev.handoff.report.Numbers;
import dev.handoff.workshop.store.GameNote;
import dev.handoff.workshop.store.GameStore;
import dev.handoff.workshop.store.StoreException;
import java.util.List;
import java.util.OptionalInt;

/** How finished games ended: computed once, when a game ends or is first listed, and kept beside its log. */
public final class GameResult {
    private GameResult() {}

    /** Where a log ends the game, or ends it once more after a round was taken back. */
    public static OptionalInt closed(List<GameEvent> log) {
        for (int place = log.size() - 1; place >= 0; place--) {
            if (log.get(place) instanceof GameEvent.RoundClosed || log.get(place) instanceof GameEvent.Ended) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /** What is known of a finished game, with its score. */
    public static GameNote of(GameStore store, long number, Game game) {
        OptionalInt closed = closed(game.log());
        GameNote known = store.notes().of(number);
        if (known.closed().equals(closed)) {
            return known;
        }
        Score score = game.score();
        GameNote scored = known.scored(closed.orElseThrow(), words(score), score.percent());
        try {
            store.notes().keep(number, scored);
        } catch (StoreException readOnly) {
            return scored; // and is computed again next time
        }
        return scored;
    }

    /** Such as {@code 63 % of par}. */
    static String words(Score score) {
        if (score.percent().isPresent()) {
            return Numbers.count(score.percent().getAsDouble()) + " % of par";
        }
        double distance = score.expected() - score.par();
        return Numbers.amount(Math.abs(distance)) + " " + score.currency()
                + (distance < 0 ? " behind par" : " ahead of par");
    }
}
