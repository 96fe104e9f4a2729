package dev.handoff.terminal;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Fold;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;

/** A chapter of the debrief as a screen. */
public final class ChapterScreen {
    private ChapterScreen() {}

    /** The chapter to read, with nothing asked. */
    public static Screen of(Texts texts, Chapter chapter) {
        return of(texts, chapter, List.of(), new Ask.Nothing());
    }

    static Screen of(Texts texts, Chapter chapter, List<Choice> choices, Ask ask) {
        return new Screen(chapter.title(), blocks(texts, chapter.blocks()), choices, ask);
    }

    /** The blocks as a terminal has room for them: nothing is folded, and charts say their unit in their title. */
    static List<Block> blocks(Texts texts, List<Block> blocks) {
        List<Block> shown = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Fold fold) {
                shown.add(Say.of(fold.summary()));
                shown.addAll(blocks(texts, fold.blocks()));
            } else {
                shown.add(block instanceof Lines lines ? withUnit(texts, lines) : block);
            }
        }
        return shown;
    }

    private static Lines withUnit(Texts texts, Lines lines) {
        String title = texts.of("chapter-screen.in", lines.title(), lines.unit().equals("share") ? "%" : lines.unit());
        return new Lines(lines.id(), title, lines.unit(), lines.labels(), lines.series(), lines.sentence());
    }
}
