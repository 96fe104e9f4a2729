package dev.handoff.scenario.schema;

import dev.handoff.scenario.spelling.NumberSpelling;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truth values as indented JSON. */
public final class JsonText {
    private static final int SHORT = 100;

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /** The document, ending in a line feed. Lists and maps that are short stand on one line. */
    public static String write(Object value) {
        JsonText text = new JsonText();
        text.node(value, 0);
        return text.out.append('\n').toString();
    }

    private void node(Object value, int depth) {
        String line = line(value);
        boolean whole = depth > 0 && line.length() <= SHORT && !nested(value);
        if (whole || !(value instanceof Map || value instanceof List)) {
            out.append(line);
        } else if (value instanceof Map<?, ?> map) {
            block('{', map.entrySet().iterator(), depth, '}');
        } else {
            block('[', ((List<?>) value).iterator(), depth, ']');
        }
    }

    private void block(char open, Iterator<?> items, int depth, char close) {
        out.append(open);
        while (items.hasNext()) {
            newLine(depth + 1);
            item(items.next(), depth + 1);
            out.append(items.hasNext() ? "," : "");
        }
        newLine(depth);
        out.append(close);
    }

    private void item(Object item, int depth) {
        if (item instanceof Map.Entry<?, ?> entry) {
            out.append(quoted((String) entry.getKey())).append(": ");
            node(entry.getValue(), depth);
        } else {
            node(item, depth);
        }
    }

    private void newLine(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private static boolean nested(Object value) {
        return parts(value).stream().anyMatch(part -> part instanceof Map<?, ?> map && !map.isEmpty());
    }

    private static Collection<?> parts(Object value) {
        return value instanceof Map<?, ?> map ? map.values() : value instanceof List<?> list ? list : List.of();
    }

    private static String line(Object value) {
        if (value instanceof Map<?, ?> map) {
            return joined(
                    "{",
                    map.entrySet().stream()
                            .map(e -> quoted((String) e.getKey()) + ": " + line(e.getValue()))
                            .toList(),
                    "}");
        }
        if (value instanceof List<?> list) {
            return joined("[", list.stream().map(JsonText::line).toList(), "]");
        }
        if (value instanceof Double number) {
            return NumberSpelling.spell(number);
        }
        return value instanceof Integer || value instanceof Boolean ? value.toString() : quoted((String) value);
    }

    private static String joined(String open, List<String> items, String close) {
        return open + String.join(", ", items) + close;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(escaped(c)));
        return quoted.append('"').toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            default -> Character.isISOControl(c) ? String.format("\\u%04x", c) : Character.toString(c);
        };
    }
}
