package dev.handoff.terminal;

import dev.handoff.debrief.WhyWords;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Round;
import dev.handoff.game.score.RoundFigure;
import dev.handoff.game.score.Why;
import dev.handoff.game.world.Played;
import dev.handoff.game.world.World;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a round was another than usual, as far as the people at the table may see it. */
final class WhyBlocks {
    private WhyBlocks() {}

    /**
     * The block of the round just closed.
     *
     * @param why its replays; empty when they are not made
     * @param missing what is said then
     */
    static List<Block> of(
            Texts texts, World world, GameState state, List<Role> people, Optional<Why> why, String missing) {
        if (why.isEmpty()) {
            return List.of(Say.quiet(missing));
        }
        WhyWords words = words(texts, world, state, why.get());
        List<Block> blocks = new ArrayList<>();
        people.forEach(role -> blocks.add(words.own(role, people.size() == 1)));
        if (isShared(world, state, people)) {
            blocks.add(words.company());
            blocks.add(Say.quiet(words.usual()));
        } else {
            blocks.add(Say.quiet(hidden(texts, state) + " " + words.usual()));
        }
        return blocks;
    }

    /** In a sentence for each figure that may be seen: which choice helped it most. Nothing where nobody plays, or that was interrupted. */
    static List<Block> helped(Texts texts, World world, GameState state, List<Role> people, Optional<Why> why) {
        if (why.isEmpty() || people.isEmpty()) {
            return List.of();
        }
        WhyWords words = words(texts, world, state, why.get());
        if (isShared(world, state, people)) {
            return List.of(Say.loud(words.helped(RoundFigure.CONTRIBUTION, List.of(Role.values()), people)));
        }
        List<Block> blocks = new ArrayList<>();
        for (Role role : people) {
            String whose = people.size() == 1 ? "" : role.title(texts) + ". ";
            blocks.add(Say.loud(whose + words.helped(RoundFigure.own(role), List.of(role), List.of(role))));
        }
        return blocks;
    }

    private static String hidden(Texts texts, GameState state) {
        Round last = state.played().get(state.played().size() - 1);
        return last.agreement().flatMap(terms -> terms.option(Clause.LANGUAGE)).isPresent()
                ? texts.of("why-blocks.you-have-signed-one-report")
                : texts.of("why-blocks.what-it-did-to-the");
    }

    private static boolean isShared(World world, GameState state, List<Role> people) {
        Played seen = world.after(state.played(), state.setup().seed());
        return people.stream().anyMatch(seen::sharesReport);
    }

    private static WhyWords words(Texts texts, World world, GameState state, Why why) {
        String currency = world.company().money().currency();
        return new WhyWords(texts, world.menu(), state.played(), why, currency);
    }
}
