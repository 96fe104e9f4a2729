package dev.handoff.terminal;

import dev.handoff.game.rules.GameState;
import dev.handoff.game.score.Why;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a round. Only what both sides may see.
 *
 * @param month how it unfolded, where that was not told before
 * @param why why it was another than usual; empty when that was interrupted
 */
record ResultPage(Flow flow, List<String> month, Optional<Why> why) implements Page {
    @Override
    public Screen screen() {
        GameState state = flow.game().state();
        int closed = state.played().size();
        String title = "After round " + closed + " of " + state.setup().length().rounds();
        List<Choice> choices = new ArrayList<>(List.of(
                Choice.of("Enter", state.isOver() ? "On to the end" : "On to round " + (closed + 1)),
                Choice.of("u", "Undo this round and play it again")));
        if (isWatched()) {
            choices.add(Choice.of("g", "Take a seat, or end the game"));
        }
        List<Block> blocks = new ArrayList<>();
        month.forEach(tick -> blocks.add(Say.of(tick)));
        blocks.addAll(WhyBlocks.helped(flow.game(), flow.people(), why));
        List<Block> score = ScoreBlocks.of(flow.game(), flow.people());
        blocks.add(score.get(0));
        blocks.addAll(WhyBlocks.of(flow.game(), flow.people(), why));
        blocks.addAll(score.subList(1, score.size()));
        return new Screen(title, blocks, choices, Ask.pick());
    }

    /** Nobody has a desk to do it from. */
    private boolean isWatched() {
        return flow.people().isEmpty() && !flow.game().state().isOver();
    }

    @Override
    public Page answer(String answer) {
        return switch (answer) {
            case "" -> flow.where();
            case "u" -> new UndoPage(flow, this);
            case "g" -> game();
            default -> throw new Misread("Enter goes on, u undoes the round.");
        };
    }

    private Page game() {
        if (!isWatched()) {
            throw new Misread("Enter goes on, u undoes the round. Seats can be changed at the desk.");
        }
        return new GamePage(flow, this);
    }
}
