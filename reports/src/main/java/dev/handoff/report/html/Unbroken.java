package dev.handoff.report.html;

import java.util.regex.Pattern;

/**
 * Keeps a figure and its unit on one line: "38.6 %", "12 min", "1.5 M EUR", "quarter 1", whoever wrote them and with whatever blanks. What stands in
 * brackets behind may begin another line: "−80 k EUR (−223 to −65 k)" does not fit a narrow column.
 */
final class Unbroken {
    private static final String SCALE = "k|M|bn";
    private static final String UNIT = "%|(?:" + SCALE + "|ms|s|min|h|d|[A-Z]{3}|hours?|days?|weeks?|points?)(?!\\w)";
    private static final Pattern AFTER_FIGURE = Pattern.compile("(?<=\\d) (?=" + UNIT + ")");
    private static final Pattern AFTER_SCALE =
            Pattern.compile("(?<=\\d[ \u00A0](?:" + SCALE + ")) (?=[A-Z]{3}(?!\\w))");

    /** What a unit may begin with. */
    private static final String BEGIN_OF_UNIT = "%kMbmshdwpABCDEFGHIJKLNOPQRSTUVWXYZ";

    private static final Pattern BEFORE_NUMBER = Pattern.compile("(?<=\\b[Qq]uarter) (?=\\d)");

    private Unbroken() {}

    static String in(String text) {
        return mayHoldFigure(text) ? unbroken(text) : text;
    }

    /** A digit beside a blank, or a blank that was glued before; else there is nothing to do. */
    private static boolean mayHoldFigure(String text) {
        for (int i = 1; i < text.length(); i++) {
            char one = text.charAt(i - 1);
            char next = text.charAt(i);
            if (one == '\u00A0' || one == ' ' && isDigit(next) || next == ' ' && isDigit(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A page has hundreds of texts: each pattern is tried only where what it stands on is there at all. */
    private static String unbroken(String text) {
        String scaled = holdsScale(text) ? AFTER_SCALE.matcher(text).replaceAll("\u00A0") : text;
        String figures = (holdsUnit(scaled) ? AFTER_FIGURE.matcher(scaled).replaceAll("\u00A0") : scaled)
                .replace("\u00A0(", " (");
        return figures.contains("uarter ") ? BEFORE_NUMBER.matcher(figures).replaceAll("\u00A0") : figures;
    }

    private static boolean holdsScale(String text) {
        return text.contains("k ") || text.contains("M ") || text.contains("bn ");
    }

    /** Whether a blank between a digit and what a unit may begin with is somewhere in the text. */
    private static boolean holdsUnit(String text) {
        for (int i = text.indexOf(' ', 1); i > 0 && i < text.length() - 1; i = text.indexOf(' ', i + 1)) {
            if (Character.isDigit(text.charAt(i - 1)) && BEGIN_OF_UNIT.indexOf(text.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
