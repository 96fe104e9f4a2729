package dev.handoff.terminal.full;

import dev.handoff.report.text.Cells;
import dev.handoff.report.text.Ink;
import dev.handoff.report.text.Line;
import dev.handoff.report.text.TextStyle;
import dev.handoff.report.text.Words;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.Screen;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws screens that fill a terminal: title, what there is to see, the choices, and a line to type in, always at the bottom. What does
 * not fit is on further pages, and the screen says so.
 */
final class FullScreenRenderer {
    /** Fewest columns in which the game can be played. */
    static final int FEWEST_COLUMNS = 60;

    /** Fewest rows in which the game can be played. */
    static final int FEWEST_ROWS = 16;

    private static final int HEAD = 1;
    private static final int MARGIN = 5;
    private static final int LEAST_BODY = 3;
    private static final int ROOM_TO_TYPE = 10;
    private static final String ENTER = "Enter";

    private final TextStyle style;
    private final Texts texts;

    /** In English. */
    FullScreenRenderer(TextStyle style) {
        this(style, Texts.english());
    }

    FullScreenRenderer(TextStyle style, Texts texts) {
        this.style = style;
        this.texts = texts;
    }

    /**
     * A screen at a size.
     *
     * @param notice what has to be said about the last answer; may be empty
     */
    Frame render(Screen screen, String notice, View view, int columns, int rows) {
        if (columns < FEWEST_COLUMNS || rows < FEWEST_ROWS) {
            return tiny(view, columns, rows);
        }
        List<Line> note = note(notice, columns);
        Layout layout = layout(screen, view, columns, rows - HEAD - foot(note));
        int page = Math.min(view.page(), layout.pages.size() - 1);
        List<Line> lines = head(screen.title(), page, layout.pages.size(), columns);
        lines.addAll(layout.pages.get(page));
        if (!layout.choices.isEmpty()) {
            fill(lines, layout.pages.size() == 1 ? lines.size() + 1 : rows - foot(note) - layout.choices.size());
            lines.addAll(page + 1 < layout.pages.size() ? turning(screen, view, columns, layout) : layout.choices);
        }
        fill(lines, rows - foot(note));
        lines.add(rule(Line.of(Ink.DIM, hint(screen, layout.pages.size(), columns)), "", columns));
        lines.addAll(note);
        boolean turns = page + 1 < layout.pages.size() && screen.ask() instanceof Ask.GoOn;
        Line prompt = prompt(
                turns ? texts.of("full-screen-renderer.enter-turns") : screen.prompt(texts), view.typed(), columns);
        lines.add(prompt);
        int cursor = Math.min(columns - 1, prompt.width());
        return new Frame(lines, lines.size() - 1, cursor, page, layout.pages.size(), false);
    }

    /** The same while long work goes on: nothing can be answered, and the last line says how it gets on. */
    Frame waiting(Screen screen, String passing, View view, int columns, int rows) {
        Screen waits = screen.asking(new Ask.Wait(passing));
        Frame frame = render(waits, "", view, columns, rows);
        if (frame.tiny()) {
            return frame;
        }
        Line last = Line.of(Ink.BOLD, Line.cut(style.clean(waits.prompt(texts)), columns - 1));
        List<Line> lines = new ArrayList<>(frame.lines());
        lines.set(rows - 2, rule(Line.of(Ink.DIM, texts.of("full-screen-renderer.one-moment")), "", columns));
        lines.set(rows - 1, last);
        return new Frame(lines, rows - 1, last.width(), frame.page(), frame.pages(), false);
    }

    private List<Line> note(String notice, int columns) {
        return notice.isEmpty()
                ? List.of()
                : Words.wrap("! " + style.clean(notice), columns).stream()
                        .map(line -> Line.of(Ink.WARNING, line))
                        .toList();
    }

    private static int foot(List<Line> note) {
        return 2 + note.size();
    }

    /** What there is to see, in pages, and the choices below each of them. */
    private record Layout(List<List<Line>> pages, List<Line> choices) {}

    /** Choices below one another, or in two columns when that saves a page; on pages of their own when they leave no room. */
    private Layout layout(Screen screen, View view, int columns, int rows) {
        List<Line> one = choices(screen, view, columns, false);
        List<Line> two = choices(screen, view, columns, true);
        if (pages(screen, columns, rows, one).size() == 1 && rows - one.size() > LEAST_BODY) {
            return new Layout(pages(screen, columns, rows, one), one);
        }
        List<Line> fewer = two.size() < one.size() ? two : one;
        return rows - fewer.size() > LEAST_BODY
                ? new Layout(pages(screen, columns, rows, fewer), fewer)
                : new Layout(Body.pages(screen.blocks(), fewer, columns, rows, style), List.of());
    }

    /** Whether Enter alone goes on from a screen; where it has several pages, to the next of them first. */
    static boolean goesOnByEnter(Screen screen) {
        return screen.ask() instanceof Ask.GoOn
                || screen.choices().stream().anyMatch(choice -> choice.key().equals(ENTER));
    }

    /** The choices while there are pages to come: what Enter does on the last page, it does not do yet. */
    private List<Line> turning(Screen screen, View view, int columns, Layout layout) {
        List<Screen.Choice> turning = screen.choices().stream()
                .map(choice -> choice.key().equals(ENTER)
                        ? Screen.Choice.of(ENTER, texts.of("full-screen-renderer.next-page"))
                        : choice)
                .toList();
        Screen turned = new Screen(screen.title(), screen.blocks(), turning, screen.ask());
        List<Line> one = choices(turned, view, columns, false);
        return one.size() == layout.choices.size() ? one : choices(turned, view, columns, true);
    }

    private List<Line> choices(Screen screen, View view, int columns, boolean inTwo) {
        return ChoiceLines.of(screen.choices(), view.selected(), columns, inTwo, style);
    }

    private List<List<Line>> pages(Screen screen, int columns, int rows, List<Line> choices) {
        int height = rows - (choices.isEmpty() ? 0 : choices.size() + 1);
        return Body.pages(screen.blocks(), List.of(), columns, Math.max(LEAST_BODY, height), style);
    }

    private List<Line> head(String title, int page, int pages, int columns) {
        String place = pages > 1 ? texts.of("full-screen-renderer.page-of", page + 1, pages) : "";
        String words = Line.cut(style.clean(title), columns - place.length() - 2 * MARGIN);
        return new ArrayList<>(List.of(rule(Line.of(Ink.BOLD, words), place, columns)));
    }

    /** A rule with words in it, at its left and maybe at its right. */
    private Line rule(Line words, String right, int columns) {
        Line left = Line.of(Ink.DIM, style.rule(2) + " ").plus(words).plus(Ink.DIM, " ");
        Line end = right.isEmpty()
                ? Line.EMPTY
                : Line.of(Ink.WARNING, " " + right + " ").plus(Ink.DIM, style.rule(2));
        return left.plus(Ink.DIM, style.rule(Math.max(0, columns - left.width() - end.width())))
                .plus(end);
    }

    private static void fill(List<Line> lines, int upTo) {
        while (lines.size() < upTo) {
            lines.add(Line.EMPTY);
        }
    }

    /** What the keys do, in fewer words where the window is narrow. */
    private String hint(Screen screen, int pages, int columns) {
        boolean marked = screen.choices().stream().anyMatch(Screen.Choice::marked);
        String keys = texts.of(marked ? "full-screen-renderer.keys-and-mark" : "full-screen-renderer.keys");
        String whole = pages > 1 ? texts.of("full-screen-renderer.space-or-m-next-page", keys) : keys;
        return whole.length() + 2 * MARGIN <= columns
                ? whole
                : (texts.of("full-screen-renderer.m-next-page", keys)).replace("   ", "  ");
    }

    private Line prompt(String prompt, String typed, int columns) {
        String words = Line.cut(style.clean(prompt.isEmpty() ? "Enter" : prompt), columns - ROOM_TO_TYPE);
        String asked = words + " > ";
        int room = Math.max(1, columns - Line.width(asked) - 1);
        String shown = style.clean(typed);
        while (Line.width(shown) > room) {
            shown = Cells.withoutFirst(shown);
        }
        return Line.of(Ink.BOLD, asked).plus(Ink.PLAIN, shown);
    }

    private Frame tiny(View view, int columns, int rows) {
        String text = texts.of("full-screen-renderer.too-small-x-needs-x", columns, rows, FEWEST_COLUMNS, FEWEST_ROWS);
        List<Line> lines = new ArrayList<>();
        Words.wrap(text, Math.max(1, columns)).stream()
                .limit(Math.max(0, rows - 1))
                .forEach(line -> lines.add(Line.of(line)));
        Line last = Line.of(Line.cut("> " + style.clean(view.typed()), Math.max(1, columns - 1)));
        lines.add(last);
        return new Frame(lines, lines.size() - 1, last.width(), 0, 1, true);
    }
}
