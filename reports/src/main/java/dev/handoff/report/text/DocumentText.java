package dev.handoff.report.text;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Picture;
import dev.handoff.report.document.Place;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A document as text for a terminal: the answer first, then as much of the sheet as fits into forty lines; the rest where details are asked
 * for.
 */
public final class DocumentText {
    /** Lines of eighty columns printed unless details are asked for; an answer that is longer is printed whole, with the first chapter behind it. */
    static final int MOST_LINES = 40;

    /** Rows of a table; of a table that has to be shown, and has no room for so many, fewer. */
    private static final int[] MOST_ROWS = {12, 8, 5, 3};

    /** What is shown must not hang on the terminal: whoever runs a command again elsewhere gets the same words. */
    private static final TextStyle USUAL = new TextStyle(80, false, true, false);

    private static final int MOST_NAMED_IN = 2;

    private final TextStyle style;
    private final BlockLines drawing;
    private final List<Line> lines = new ArrayList<>();

    private DocumentText(TextStyle style) {
        this.style = style;
        this.drawing = BlockLines.ofDocument(style);
    }

    /** The answer and what fits behind it; what is not shown is named at the end. */
    public static String render(Document document, TextStyle style) {
        List<Chapter> shown = List.of();
        for (int most : MOST_ROWS) {
            shown = fitting(document, most);
            if (of(document, shown, USUAL).rows() <= MOST_LINES) {
                break;
            }
        }
        return of(document, shown, style).print();
    }

    private static List<Chapter> fitting(Document document, int mostRows) {
        List<Chapter> wanted = document.chapters().stream()
                .filter(chapter -> chapter.place().compareTo(Place.APPENDIX) < 0)
                .map(chapter -> shortened(chapter, mostRows))
                .toList();
        List<Chapter> shown = new ArrayList<>();
        for (Chapter chapter : wanted) {
            shown.add(chapter);
            boolean first = shown.stream().filter(c -> c.place() == Place.SHEET).count() <= 1;
            if (!first && of(document, shown, USUAL).rows() > MOST_LINES) {
                shown.remove(chapter);
            }
        }
        return shown;
    }

    /** The whole document. */
    public static String renderDetails(Document document, TextStyle style) {
        return of(document, document.chapters(), style).print();
    }

    private static DocumentText of(Document document, List<Chapter> shown, TextStyle style) {
        DocumentText text = new DocumentText(style);
        shown.forEach(text::chapter);
        text.gap();
        Set<String> ids = shown.stream().map(Chapter::id).collect(Collectors.toSet());
        text.notShown(document.chapters().stream()
                .filter(chapter -> !ids.contains(chapter.id()))
                .toList());
        text.quiet(Footer.source(document.provenance()));
        text.again(Footer.again(document.provenance(), style));
        return text;
    }

    /** The chapter with its tables cut after so many rows. */
    private static Chapter shortened(Chapter chapter, int mostRows) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : chapter.blocks()) {
            if (block instanceof Picture picture) {
                List<Block> same = new ArrayList<>();
                picture.same().forEach(part -> shorten(part, mostRows, same));
                blocks.add(new Picture(picture.name(), same));
            } else {
                shorten(block, mostRows, blocks);
            }
        }
        return new Chapter(chapter.id(), chapter.title(), chapter.place(), blocks);
    }

    private static void shorten(Block block, int mostRows, List<Block> blocks) {
        if (block instanceof Table table && table.rows().size() > mostRows + 1) {
            blocks.add(new Table(table.title(), table.head(), table.rows().subList(0, mostRows)));
            blocks.add(Say.quiet("… and " + (table.rows().size() - mostRows) + " more rows with --details."));
        } else {
            blocks.add(block);
        }
    }

    /** A heading and paragraphs, with a command in a quiet line at the end. */
    public static String story(String heading, List<String> paragraphs, String footer, TextStyle style) {
        DocumentText text = new DocumentText(style);
        text.lines.add(Line.of(Ink.BOLD, style.clean(heading)));
        paragraphs.forEach(paragraph -> text.draw(Say.of(paragraph)));
        text.gap();
        text.again(footer);
        return text.print();
    }

    /** Lines of the terminal; one that is longer than it is wide takes several. */
    private int rows() {
        return lines.stream()
                .mapToInt(line -> Math.max(1, (line.width() + style.width() - 1) / style.width()))
                .sum();
    }

    private void chapter(Chapter chapter) {
        gap();
        if (chapter.place() != Place.ANSWER && !isHeadedByItself(chapter)) {
            lines.add(Line.of(Ink.BOLD, style.clean(chapter.title())));
        }
        chapter.blocks().forEach(this::draw);
    }

    /** A table or chart of the chapter's own title says it itself. */
    private boolean isHeadedByItself(Chapter chapter) {
        if (chapter.blocks().isEmpty()) {
            return false;
        }
        Block first = chapter.blocks().get(0);
        if (first instanceof Picture picture && !picture.same().isEmpty()) {
            first = picture.same().get(0);
        }
        return first instanceof Table table && table.title().equals(chapter.title())
                || first instanceof Lines chart && chart.title().equals(chapter.title()) && !style.plain();
    }

    private void draw(Block block) {
        lines.addAll(drawing.draw(block));
    }

    private void quiet(String text) {
        draw(Say.quiet(text));
    }

    /** In one line, however long, so that it can be copied; a terminal breaks it where it likes without adding anything. */
    private void again(String command) {
        String indent = style.plain() ? "" : "  ";
        lines.add(Line.of(Ink.DIM, indent + style.clean(command)));
    }

    private void notShown(List<Chapter> chapters) {
        if (chapters.isEmpty()) {
            return;
        }
        int named = 1;
        while (named < chapters.size() && furtherLines(chapters, named + 1) <= MOST_NAMED_IN) {
            named++;
        }
        quiet(further(chapters, named));
    }

    private static int furtherLines(List<Chapter> chapters, int named) {
        return BlockLines.ofDocument(USUAL)
                .draw(Say.quiet(further(chapters, named)))
                .size();
    }

    /** What is there with details, the first so many by name. */
    private static String further(List<Chapter> chapters, int named) {
        int more = chapters.size() - named;
        return "With --details: "
                + chapters.stream()
                        .limit(named)
                        .map(chapter -> chapter.title().substring(0, 1).toLowerCase(Locale.ROOT)
                                + chapter.title().substring(1))
                        .collect(Collectors.joining("; "))
                + (more == 0 ? "." : "; and " + more + " more.");
    }

    /** An empty line, but never two and none at the top. */
    private void gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).text().isEmpty()) {
            lines.add(Line.EMPTY);
        }
    }

    private String print() {
        return lines.stream()
                .map(line -> (style.colour() ? line.sent(true).stripTrailing() : line.text()) + "\n")
                .collect(Collectors.joining());
    }
}
