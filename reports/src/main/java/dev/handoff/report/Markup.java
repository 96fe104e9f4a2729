package dev.handoff.report;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text made safe to stand in HTML, SVG and their attributes. */
public final class Markup {
    private static final Pattern NUMBERED = Pattern.compile("&#(?:x(\\p{XDigit}{1,6})|(\\d{1,7}));");

    private Markup() {}

    /** Markup characters as references; control characters, which XML forbids, and signs that turn the direction of text, as blanks. */
    public static String escape(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    /** Most texts of a page; a page has hundreds. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '&' || c == '<' || c == '>' || c == '"' || c == '\'') {
                return false;
            }
        }
        return true;
    }

    /** The text that {@link #escape} was given, but for what it had to leave out. */
    public static String unescape(String markup) {
        String named = markup.replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
        return NUMBERED.matcher(named)
                .replaceAll(number -> Matcher.quoteReplacement(sign(number)))
                .replace("&amp;", "&");
    }

    /** The sign of that number; what is no sign stays as it is. */
    private static String sign(MatchResult number) {
        int c = number.group(1) == null ? Integer.parseInt(number.group(2)) : Integer.parseInt(number.group(1), 16);
        return Character.isValidCodePoint(c) ? Character.toString(c) : number.group();
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
