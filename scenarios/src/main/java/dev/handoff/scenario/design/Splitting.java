package dev.handoff.scenario.design;

import java.util.ArrayList;
import java.util.List;

/** Splits what the user wrote where a sign stands outside of quotes and brackets. */
final class Splitting {
    private static final String OPENING = "[{";
    private static final String CLOSING = "]}";

    private Splitting() {}

    /** The parts between separators, blanks around them taken away, empty ones left out. */
    static List<String> at(char separator, String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        char quote = 0;
        int depth = 0;
        for (char c : text.toCharArray()) {
            if (c == separator && quote == 0 && depth == 0) {
                parts.add(part.toString().strip());
                part.setLength(0);
                continue;
            }
            quote = quote != 0 ? (c == quote ? 0 : quote) : c == '"' || c == '\'' ? c : 0;
            depth += quote != 0 ? 0 : OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            part.append(c);
        }
        parts.add(part.toString().strip());
        return parts.stream().filter(p -> !p.isEmpty()).toList();
    }
}
