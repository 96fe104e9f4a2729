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
        blocks.add(Say.of(flow.text("closing.thank-you-for-playing-nobody")));
        blocks.addAll(HowPlayed.of(flow.texts(), flow.state()));
        flow.debriefing()
                .written()
                .quiz()
                .ifPresent(quiz -> blocks.addAll(ChapterScreen.blocks(flow.texts(), quiz.blocks())));
        return new Screen(flow.text("closing.the-end"), blocks, choices(), new Ask.Nothing());
    }

    /** Text that only grows asks nothing here; there the command is printed. */
    private List<Choice> choices() {
        return flow.play().filter(Play::canPlayAgain).isPresent()
                ? List.of(Choice.of("a", flow.text("closing.play-again-as-the-other")))
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
