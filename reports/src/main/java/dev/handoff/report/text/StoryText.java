package dev.handoff.report.text;

import java.util.List;

/** Paragraphs under a heading, wrapped to the terminal. */
public final class StoryText {
    private StoryText() {}

    /** The story as text. */
    public static String render(String heading, List<String> paragraphs, String footer, TextStyle style) {
        Sheet sheet = new Sheet(style);
        sheet.heading(heading);
        paragraphs.forEach(sheet::say);
        sheet.gap();
        sheet.note(footer);
        return sheet.toString();
    }
}
