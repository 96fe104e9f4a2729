package dev.handoff.debrief;

import dev.handoff.game.rules.GameState;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import java.util.List;

/** What did not go by the usual course of a game, told where its score is. */
public final class HowPlayed {
    private HowPlayed() {}

    /** A sentence; nothing about a game like any other. */
    public static List<Block> of(GameState state) {
        List<String> words = state.irregularities()
                .words(state.played().size(), state.setup().length());
        return words.isEmpty() ? List.of() : List.of(Say.of("How it was played: " + String.join(", ", words) + "."));
    }
}
