package dev.handoff.terminal;

import dev.handoff.game.rules.GameState;
import dev.handoff.game.score.Why;
import dev.handoff.report.document.Block;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of a round. Only what both sides may see. */
record ResultPage(Flow flow, Optional<Why> why) implements Page {
    @Override
    public Screen screen() {
        GameState state = flow.game().state();
        int closed = state.played().size();
        String title = "After round " + closed + " of " + state.setup().length().rounds();
        List<Choice> choices = List.of(
                Choice.of("Enter", state.isOver() ? "On to the end" : "On to round " + (closed + 1)),
                Choice.of("u", "Undo this round and play it again"));
        List<Block> blocks = new ArrayList<>(ScoreBlocks.of(flow.game(), flow.people()));
        blocks.addAll(1, WhyBlocks.of(flow.game(), flow.people(), why));
        return new Screen(title, blocks, choices, Ask.pick());
    }

    @Override
    public Page answer(String answer) {
        return switch (answer) {
            case "" -> flow.where();
            case "u" -> new UndoPage(flow, this);
            default -> throw new Misread("Enter goes on, u undoes the round.");
        };
    }
}
