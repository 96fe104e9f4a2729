package dev.handoff.report.text;

import java.util.ArrayList;
import java.util.List;

/** Text that grows line by line, wrapped to the style's width. */
final class Sheet {
    private final TextStyle style;
    private final StringBuilder out = new StringBuilder();

    Sheet(TextStyle style) {
        this.style = style;
    }

    TextStyle style() {
        return style;
    }

    /** An empty line, but never two and none at the top. */
    void gap() {
        int n = out.length();
        if (n > 1 && !(out.charAt(n - 1) == '\n' && out.charAt(n - 2) == '\n')) {
            out.append('\n');
        }
    }

    /** A heading with an empty line above. */
    void heading(String text) {
        gap();
        line(style.bold(style.clean(text)));
    }

    /** A line as it is, trailing blanks removed. */
    void line(String text) {
        out.append(text.replace('\u00A0', ' ').stripTrailing()).append('\n');
    }

    /** A sentence, wrapped. */
    void say(String text) {
        wrap(text, "").forEach(this::line);
    }

    /** A bold sentence, wrapped. */
    void loud(String text) {
        wrap(text, "").forEach(line -> line(style.bold(line)));
    }

    /** A sentence wrapped and indented. */
    void item(String text) {
        wrap(text, "    ").forEach(this::line);
    }

    /** A quiet sentence, wrapped and indented. */
    void note(String text) {
        wrap(text, style.plain() ? "" : "  ").forEach(line -> line(style.dim(line)));
    }

    /** A sentence that must not be missed, wrapped. */
    void warn(String text) {
        wrap(text, "").forEach(line -> line(style.warn(line)));
    }

    private List<String> wrap(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : style.clean(text).strip().split("\\s+")) {
            if (line.length() > indent.length()
                    && Cells.width(line.toString()) + 1 + Cells.width(word) > style.width()) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
