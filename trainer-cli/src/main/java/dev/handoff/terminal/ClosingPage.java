package dev.handoff.terminal;

import dev.handoff.debrief.HowPlayed;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
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
        return new Screen("The end", blocks, List.of(), new Ask.Nothing());
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
