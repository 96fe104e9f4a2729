package dev.handoff.terminal;

import dev.handoff.debrief.WhyWords;
import dev.handoff.game.Game;
import dev.handoff.game.levers.Role;
import dev.handoff.game.score.RoundFigure;
import dev.handoff.game.score.Why;
import dev.handoff.game.world.Played;
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
     * @param why its replays; empty when they were interrupted
     */
    static List<Block> of(Game game, List<Role> people, Optional<Why> why) {
        if (why.isEmpty()) {
            return List.of(Say.quiet("Why: not computed, because it was interrupted."));
        }
        WhyWords words = words(game, why.get());
        List<Block> blocks = new ArrayList<>();
        people.forEach(role -> blocks.add(words.own(role, people.size() == 1)));
        if (isShared(game, people)) {
            blocks.add(words.company());
            blocks.add(Say.quiet(WhyWords.USUAL));
        } else {
            blocks.add(Say.quiet("What it did to the company shows once you share a report. " + WhyWords.USUAL));
        }
        return blocks;
    }

    /** In a sentence for each figure that may be seen: which choice helped it most. Nothing where nobody plays, or that was interrupted. */
    static List<Block> helped(Game game, List<Role> people, Optional<Why> why) {
        if (why.isEmpty() || people.isEmpty()) {
            return List.of();
        }
        WhyWords words = words(game, why.get());
        if (isShared(game, people)) {
            return List.of(Say.loud(words.helped(RoundFigure.CONTRIBUTION, List.of(Role.values()), people)));
        }
        List<Block> blocks = new ArrayList<>();
        for (Role role : people) {
            String whose = people.size() == 1 ? "" : role.title() + ". ";
            blocks.add(Say.loud(whose + words.helped(RoundFigure.own(role), List.of(role), List.of(role))));
        }
        return blocks;
    }

    private static boolean isShared(Game game, List<Role> people) {
        Played world =
                game.world().after(game.state().played(), game.state().setup().seed());
        return people.stream().anyMatch(world::sharesReport);
    }

    private static WhyWords words(Game game, Why why) {
        String currency = game.world().company().money().currency();
        return new WhyWords(game.world().menu(), game.state().played(), why, currency);
    }
}
