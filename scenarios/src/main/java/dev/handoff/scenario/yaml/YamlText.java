package dev.handoff.scenario.yaml;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes trees as YAML. */
public final class YamlText {
    /** Texts that mean themselves without quotation marks, also inside brackets. */
    private static final Pattern PLAIN =
            Pattern.compile("-?[A-Za-z0-9.][A-Za-z0-9._+/%-]*( ?[A-Za-z0-9._+/%:-]*[A-Za-z0-9._+/%-])*");

    private static final Pattern WORDS = Pattern.compile("\\S{1,80}( \\S{1,80})*");
    private static final int WIDTH = 120;

    private YamlText() {}

    /** A node on one line. */
    public static String flow(Located node) {
        return node.match(
                scalar -> quoted(scalar.text()),
                list -> list.items().stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]")),
                map -> map.entries().entrySet().stream()
                        .map(e -> quoted(e.getKey()) + ": " + flow(e.getValue().value()))
                        .collect(Collectors.joining(", ", "{", "}")));
    }

    /** A text in quotation marks where YAML needs them. */
    public static String quoted(String text) {
        boolean plain = text.length() < 200 && PLAIN.matcher(text).matches();
        return plain ? text : escaped(text);
    }

    /** A text at the top level of a file, broken into lines when it is long. */
    public static String folded(String text) {
        boolean words = text.length() > WIDTH
                && WORDS.matcher(text).matches()
                && text.codePoints().noneMatch(YamlText::isUnseen);
        return words
                ? ">-\n  "
                        + text.replaceAll("(.{1," + WIDTH + "})( |$)", "$1\n  ").strip()
                : quoted(text);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> out.append(escaped(c)));
        return out.append('"').toString();
    }

    /** Signs of control and format but for joiners, which Persian and many pictures need. */
    private static boolean isUnseen(int c) {
        boolean format = Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D && c != 0xAD;
        return Character.isISOControl(c) || format || c == 0x2028 || c == 0x2029;
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isUnseen(c) ? String.format(c > 0xFFFF ? "\\U%08x" : "\\u%04x", c) : Character.toString(c);
        };
    }
}
