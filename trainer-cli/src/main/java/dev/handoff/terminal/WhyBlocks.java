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
    static List<Block> of(World world, GameState state, List<Role> people, Optional<Why> why, String missing) {
        if (why.isEmpty()) {
            return List.of(Say.quiet(missing));
        }
        WhyWords words = words(world, state, why.get());
        List<Block> blocks = new ArrayList<>();
        people.forEach(role -> blocks.add(words.own(role, people.size() == 1)));
        if (isShared(world, state, people)) {
            blocks.add(words.company());
            blocks.add(Say.quiet(WhyWords.USUAL));
        } else {
            blocks.add(Say.quiet(hidden(state) + WhyWords.USUAL));
        }
        return blocks;
    }

    /** In a sentence for each figure that may be seen: which choice helped it most. Nothing where nobody plays, or that was interrupted. */
    static List<Block> helped(World world, GameState state, List<Role> people, Optional<Why> why) {
        if (why.isEmpty() || people.isEmpty()) {
            return List.of();
        }
        WhyWords words = words(world, state, why.get());
        if (isShared(world, state, people)) {
            return List.of(Say.loud(words.helped(RoundFigure.CONTRIBUTION, List.of(Role.values()), people)));
        }
        List<Block> blocks = new ArrayList<>();
        for (Role role : people) {
            String whose = people.size() == 1 ? "" : role.title() + ". ";
            blocks.add(Say.loud(whose + words.helped(RoundFigure.own(role), List.of(role), List.of(role))));
        }
        return blocks;
    }

    private static String hidden(GameState state) {
        Round last = state.played().get(state.played().size() - 1);
        return last.agreement().flatMap(terms -> terms.option(Clause.LANGUAGE)).isPresent()
                ? "You have signed one report, but both sides still quote figures of their own: what it did to the company"
                        + " does not show yet. "
                : "What it did to the company shows once you share a report. ";
    }

    private static boolean isShared(World world, GameState state, List<Role> people) {
        Played seen = world.after(state.played(), state.setup().seed());
        return people.stream().anyMatch(seen::sharesReport);
    }

    private static WhyWords words(World world, GameState state, Why why) {
        String currency = world.company().money().currency();
        return new WhyWords(world.menu(), state.played(), why, currency);
    }
}
