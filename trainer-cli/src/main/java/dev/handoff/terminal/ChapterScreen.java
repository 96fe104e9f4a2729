package dev.handoff.terminal;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Fold;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import java.util.ArrayList;
import java.util.List;

/** A chapter of the debrief as a screen. */
public final class ChapterScreen {
    private ChapterScreen() {}

    /** The chapter to read, with nothing asked. */
    public static Screen of(Chapter chapter) {
        return of(chapter, List.of(), new Ask.Nothing());
    }

    static Screen of(Chapter chapter, List<Choice> choices, Ask ask) {
        return new Screen(chapter.title(), blocks(chapter.blocks()), choices, ask);
    }

    /** The blocks as a terminal has room for them: nothing is folded, and charts say their unit in their title. */
    static List<Block> blocks(List<Block> blocks) {
        List<Block> shown = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Fold fold) {
                shown.add(Say.of(fold.summary()));
                shown.addAll(blocks(fold.blocks()));
            } else {
                shown.add(block instanceof Lines lines ? withUnit(lines) : block);
            }
        }
        return shown;
    }

    private static Lines withUnit(Lines lines) {
        String title = lines.title() + ", in " + (lines.unit().equals("share") ? "%" : lines.unit());
        return new Lines(lines.id(), title, lines.unit(), lines.labels(), lines.series(), lines.sentence());
    }
}
