package dev.handoff.debrief;

import dev.handoff.game.rules.GameState;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.texts.Texts;
import java.util.List;

/** What did not go by the usual course of a game, told where its score is. */
public final class HowPlayed {
    private HowPlayed() {}

    /** A sentence; nothing about a game like any other. */
    public static List<Block> of(Texts texts, GameState state) {
        List<String> words = state.irregularities()
                .words(texts, state.played().size(), state.setup().length());
        return words.isEmpty()
                ? List.of()
                : List.of(Say.of(texts.of("how-played.how-it-was-played", String.join(", ", words))));
    }
}
