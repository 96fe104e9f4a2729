package dev.handoff.debrief;

import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Round;
import dev.handoff.game.score.ParGame;
import dev.handoff.game.world.World;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What a game is measured by: the rounds of two willing partners, on the same luck and with the same news.
 *
 * @param rounds what they play
 */
public record Par(List<Round> rounds) {
    public Par {
        rounds = List.copyOf(rounds);
    }

    /** Par of a game. */
    static Par of(World world, GameState state) {
        List<Round> played = state.played();
        return new Par(ParGame.rounds(
                world, state.setup(), played.stream().map(Round::injections).toList()));
    }

    /** The agreement they end with; blank for none. */
    Terms terms() {
        return rounds.get(rounds.size() - 1).agreement().orElse(Terms.BLANK);
    }

    /** From when on that holds, as it is said in a sentence. */
    String since(Texts texts) {
        Optional<Terms> last = rounds.get(rounds.size() - 1).agreement();
        int first = rounds.size();
        while (first > 1 && rounds.get(first - 2).agreement().equals(last)) {
            first--;
        }
        return first == 1 ? texts.of("par.from-the-first-round-on") : texts.of("par.from-round-on", first);
    }
}
