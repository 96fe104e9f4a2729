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
import java.util.ArrayList;
import java.util.List;

/** A game told round by round. While it is being played it tells nobody's decisions. */
public final class GameStory {
    private GameStory() {}

    /** The story to read, with nothing asked. */
    public static Screen of(String title, Game game) {
        GameState state = game.state();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Say(
                Tone.QUIET,
                state.setup().scenario() + ", seed " + state.setup().seed() + ", handoff "
                        + state.setup().version() + ". " + state.played().size() + " of "
                        + state.setup().length().rounds() + " rounds are played."));
        blocks.addAll(HowPlayed.of(state));
        state.played()
                .forEach(round ->
                        blocks.add(Say.of(round(round, state, game.world().menu()))));
        if (!state.played().isEmpty()) {
            blocks.addAll(ScoreBlocks.of(game.world(), game.state(), List.of(Role.values())));
        }
        return new Screen(title, blocks, List.of(), new Ask.Nothing());
    }

    private static String round(Round round, GameState state, Menu menu) {
        StringBuilder text = new StringBuilder("Round " + round.number() + ". ");
        round.injections()
                .forEach(shock -> text.append("News: ").append(shock.story()).append(". "));
        for (Role role : state.isOver() ? Role.values() : new Role[0]) {
            text.append(role.title())
                    .append(": ")
                    .append(moves(round, role, menu))
                    .append(". ");
        }
        round.agreement()
                .ifPresent(terms -> text.append("An agreement of ")
                        .append(terms.options().size())
                        .append(terms.options().size() == 1 ? " clause holds. " : " clauses holds. "));
        for (Broken broken : state.broken()) {
            if (broken.round() == round.number()) {
                text.append(broken.role().title()).append(" left the agreement. ");
            }
        }
        return text.toString().strip();
    }

    private static String moves(Round round, Role role, Menu menu) {
        List<String> moves = Moves.of(menu, round, role);
        return moves.isEmpty() ? "as found" : String.join(", ", moves);
    }
}
