package dev.handoff.terminal;

import dev.handoff.debrief.HowPlayed;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;

/** The end of a game: a good word, and what the players learned: their right answers before and after, and why they are right. */
record ClosingPage(Debriefing debriefing) implements Page {
    @Override
    public Screen screen() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Say.of("Thank you for playing. Nobody here was the problem; the handoff was, and that can be mended."));
        blocks.addAll(HowPlayed.of(debriefing.flow().game().state()));
        debriefing.written().quiz().ifPresent(quiz -> blocks.addAll(ChapterScreen.blocks(quiz.blocks())));
        return new Screen("The end", blocks, choices(), new Ask.Nothing());
    }

    /** Text that only grows asks nothing here; there the command is printed. */
    private List<Choice> choices() {
        Flow flow = debriefing.flow();
        return flow.isRedrawn() && flow.canPlayAgain()
                ? List.of(Choice.of("a", "Play again as the other side, with the same luck"))
                : List.of();
    }

    @Override
    public Page answer(String answer) {
        if (answer.equals("a") && !choices().isEmpty()) {
            debriefing.flow().playAgain();
        }
        return this;
    }

    @Override
    public boolean isEnd() {
        return true;
    }
}
