package dev.handoff.terminal;

import dev.handoff.debrief.HowPlayed;
import dev.handoff.game.Game;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent.Broken;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Moves;
import dev.handoff.game.rules.Round;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import dev.handoff.texts.Named;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;

/** A game told round by round. While it is being played it tells nobody's decisions. */
public final class GameStory {
    private GameStory() {}

    /** The story to read, with nothing asked. */
    public static Screen of(Texts texts, String title, Game game) {
        GameState state = game.state();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Say(
                Tone.QUIET,
                texts.of(
                        "game-story.seed-handoff-of-rounds-are",
                        state.setup().scenario(),
                        state.setup().seed(),
                        state.setup().version(),
                        state.played().size(),
                        state.setup().length().rounds())));
        blocks.addAll(HowPlayed.of(texts, state));
        state.played()
                .forEach(round -> blocks.add(
                        Say.of(round(texts, round, state, game.world().menu()))));
        if (!state.played().isEmpty()) {
            blocks.addAll(ScoreBlocks.of(texts, game.world(), game.state(), List.of(Role.values())));
        }
        return new Screen(title, blocks, List.of(), new Ask.Nothing());
    }

    private static String round(Texts texts, Round round, GameState state, Menu menu) {
        List<String> said = new ArrayList<>(List.of(texts.of("game-story.round", round.number())));
        round.injections().forEach(shock -> said.add(texts.of("desk-blocks.news", Named.story(texts, shock))));
        for (Role role : state.isOver() ? Role.values() : new Role[0]) {
            said.add(texts.of("game-story.moves", role.titled(), moves(texts, round, role, menu)));
        }
        round.agreement()
                .ifPresent(terms -> said.add(
                        texts.of("game-story.an-agreement-of", terms.options().size())));
        for (Broken broken : state.broken()) {
            if (broken.round() == round.number()) {
                said.add(texts.of("game-story.left-the-agreement", broken.role().titled()));
            }
        }
        return String.join(" ", said);
    }

    private static String moves(Texts texts, Round round, Role role, Menu menu) {
        List<String> moves = Moves.of(texts, menu, round, role);
        return moves.isEmpty() ? texts.of("game-story.as-found") : String.join(", ", moves);
    }
}
