package dev.handoff.report;

/** Text made safe to stand in HTML, SVG and their attributes. */
public final class Markup {
    private Markup() {}

    /** Markup characters as references; control characters, which XML forbids, and signs that turn the direction of text, as blanks. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    /** The text that {@link #escape} was given, but for what it had to leave out. */
    public static String unescape(String markup) {
        return markup.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(isForbidden(c) ? ' ' : c);
        }
    }

    private static boolean isForbidden(int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return Character.isISOControl(c) && c != '\n' || Signs.turns(c) || surrogate || (c & 0xFFFE) == 0xFFFE;
    }
}
