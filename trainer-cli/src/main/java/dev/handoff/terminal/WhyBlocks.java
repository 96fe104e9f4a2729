package dev.handoff.terminal;

import dev.handoff.debrief.WhyWords;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Round;
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
        List<Round> played = state.played();
        String currency = world.company().money().currency();
        WhyWords words = new WhyWords(world.menu(), played, why.get(), currency);
        List<Block> blocks = new ArrayList<>();
        people.forEach(role -> blocks.add(words.own(role, people.size() == 1)));
        Played seen = world.after(played, state.setup().seed());
        if (people.stream().anyMatch(seen::sharesReport)) {
            blocks.add(words.company());
            blocks.add(Say.quiet(WhyWords.USUAL));
        } else {
            blocks.add(Say.quiet("What it did to the company shows once you share a report. " + WhyWords.USUAL));
        }
        return blocks;
    }
}
