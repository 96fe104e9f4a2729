package dev.handoff.terminal;

import dev.handoff.report.book.Chapter;
import dev.handoff.report.book.Part;
import dev.handoff.terminal.Screen.Block;
import dev.handoff.terminal.Screen.Chart;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Quote;
import dev.handoff.terminal.Screen.Series;
import dev.handoff.terminal.Screen.Table;
import dev.handoff.terminal.Screen.Text;
import dev.handoff.terminal.Screen.Tone;
import java.util.ArrayList;
import java.util.List;

/** A chapter of the debrief as a screen. */
public final class ChapterScreen {
    private ChapterScreen() {}

    /** The chapter without a prompt. */
    public static Screen of(Chapter chapter) {
        return of(chapter, List.of(), "");
    }

    static Screen of(Chapter chapter, List<Choice> choices, String prompt) {
        return new Screen(chapter.title(), blocks(chapter.parts()), choices, prompt);
    }

    static List<Block> blocks(List<Part> parts) {
        List<Block> blocks = new ArrayList<>();
        parts.forEach(part -> add(part, blocks));
        return blocks;
    }

    /** Bars are left out: the table beside them says the same. */
    private static void add(Part part, List<Block> blocks) {
        if (part instanceof Part.Say say) {
            blocks.add(new Text(Tone.valueOf(say.tone().name()), say.text()));
        } else if (part instanceof Part.Quote quote) {
            blocks.add(new Quote(quote.who(), quote.text()));
        } else if (part instanceof Part.Figures figures) {
            blocks.add(new Table(figures.head(), figures.rows()));
        } else if (part instanceof Part.Lines lines) {
            blocks.add(chart(lines));
        } else if (part instanceof Part.Verbatim verbatim) {
            verbatim.text().lines().forEach(line -> blocks.add(Text.of(unmarked(line))));
        } else if (part instanceof Part.Fold fold) {
            blocks.add(Text.of(fold.summary()));
            blocks.addAll(blocks(fold.parts()));
        }
    }

    /** A line of Markdown without its signs, which nobody wants to read or to hear. */
    private static String unmarked(String line) {
        return line.replaceFirst("^#+ ", "").replace("**", "").replace("- [ ] ", "- ");
    }

    private static Chart chart(Part.Lines lines) {
        List<Series> series = lines.lines().stream()
                .map(line -> new Series(line.name(), line.values()))
                .toList();
        String title = lines.title() + ", in " + (lines.unit().equals("share") ? "%" : lines.unit());
        return new Chart(title, lines.unit(), lines.labels(), series, lines.sentence());
    }
}
