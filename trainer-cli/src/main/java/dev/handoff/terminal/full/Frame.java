package dev.handoff.terminal.full;

import dev.handoff.report.text.Line;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A whole screen, ready to be sent.
 *
 * @param lines as many as the terminal has rows, or fewer
 * @param cursorRow where typing appears, from 0
 * @param cursorColumn where typing appears, from 0
 * @param page the page shown, from 0
 * @param pages how many there are
 * @param tiny whether the window is too small to show anything but that
 */
record Frame(List<Line> lines, int cursorRow, int cursorColumn, int page, int pages, boolean tiny) {
    private static final String HOME = "\u001b[H";
    private static final String CLEAR_LINE = "\u001b[K";
    private static final String CLEAR_BELOW = "\u001b[J";

    Frame {
        lines = List.copyOf(lines);
    }

    /** Whether there are pages after this one. */
    boolean hasMore() {
        return page + 1 < pages;
    }

    /** What draws it over whatever is there. */
    String sent(boolean colour) {
        String drawn = lines.stream()
                .map(line -> CLEAR_LINE + line.sent(colour)) // behind a full line it would clear the last column
                .collect(Collectors.joining("\r\n", HOME, CLEAR_BELOW));
        return drawn + "\u001b[" + (cursorRow + 1) + ";" + (cursorColumn + 1) + "H";
    }

    /** Its letters alone. */
    String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n", "", "\n"));
    }
}
