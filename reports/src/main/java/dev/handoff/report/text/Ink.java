package dev.handoff.report.text;

/** How a piece of text looks in a terminal. Never the only sign of anything: every ink goes with a symbol or a word. */
public enum Ink {
    /** As it comes. */
    PLAIN(""),
    /** Headings, and what matters most. */
    BOLD("1"),
    /** What may be skipped. */
    DIM("2"),
    /** What must not be missed; begins with "!". */
    WARNING("33"),
    /** Bars. */
    ACCENT("36"),
    /** What arrow keys are on; begins with "&gt;". */
    SELECTED("7");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The text between the terminal's own orders for this ink. */
    public String on(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
