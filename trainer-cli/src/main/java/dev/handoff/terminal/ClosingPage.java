package dev.handoff.terminal;

import dev.handoff.report.book.Part;
import dev.handoff.terminal.Screen.Block;
import dev.handoff.terminal.Screen.Text;
import java.util.ArrayList;
import java.util.List;

/** The end of a game: what the players learned, and a good word. */
record ClosingPage(Debriefing debriefing) implements Page {
    @Override
    public Screen screen() {
        List<Block> blocks = new ArrayList<>();
        debriefing
                .written()
                .quiz()
                .ifPresent(quiz -> quiz.parts().stream()
                        .filter(part -> !(part instanceof Part.Fold))
                        .forEach(part -> blocks.addAll(ChapterScreen.blocks(List.of(part)))));
        blocks.add(Text.of(
                "Thank you for playing. Nobody here was the problem; the handoff was, and that can be mended."));
        return new Screen("The end", blocks, List.of(), "");
    }

    @Override
    public Page answer(String answer) {
        return this;
    }

    @Override
    public boolean isEnd() {
        return true;
    }
}
