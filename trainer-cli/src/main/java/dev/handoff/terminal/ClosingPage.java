package dev.handoff.terminal;

import dev.handoff.debrief.HowPlayed;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;

/** The end of a game: a good word, and what the players learned: their right answers before and after, and why they are right. */
record ClosingPage(SeatFlow flow) implements Page {
    static final String PATH = "end";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Screen screen() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Say.of("Thank you for playing. Nobody here was the problem; the handoff was, and that can be mended."));
        blocks.addAll(HowPlayed.of(flow.state()));
        flow.debriefing().written().quiz().ifPresent(quiz -> blocks.addAll(ChapterScreen.blocks(quiz.blocks())));
        return new Screen("The end", blocks, choices(), new Ask.Nothing());
    }

    /** Text that only grows asks nothing here; there the command is printed. */
    private List<Choice> choices() {
        return flow.play().filter(Play::canPlayAgain).isPresent()
                ? List.of(Choice.of("a", "Play again as the other side, with the same luck"))
                : List.of();
    }

    @Override
    public Page answer(String answer) {
        if (answer.equals("a") && !choices().isEmpty()) {
            flow.play().ifPresent(Play::playAgain);
        }
        return this;
    }

    @Override
    public boolean isEnd() {
        return true;
    }
}
