package dev.handoff.report.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws the texts of one chart in pixels. Letters that the charts' typeface lacks, such as Japanese, are drawn with the fonts of the machine.
 * Where these lack them too, a letter stands for the name, [A], [B] and so on, and {@link #GAP} in all other texts; a warning says so.
 */
final class Lettering {
    /** What stands for letters that no font has, in a text that is no name. */
    static final String GAP = "[\u2026]";

    private static final int ALPHABET = 26;

    private final String chart;
    private final Map<String, String> names;

    /**
     * The lettering of one chart.
     *
     * @param chart its short name
     * @param names of its bars, lines, panels and levels, which have to be told apart
     */
    Lettering(String chart, List<String> names) {
        this.chart = chart;
        this.names = standIns(names);
    }

    private static Map<String, String> standIns(List<String> names) {
        Map<String, String> standIns = new LinkedHashMap<>();
        for (String name : names) {
            if (!isDrawable(name) && !standIns.containsKey(name)) {
                standIns.put(name, withoutLacking(name, "[" + letter(standIns.size()) + "]"));
            }
        }
        return standIns;
    }

    /** A to Z, then A2 to Z2 and so on. */
    static String letter(int index) {
        char letter = (char) ('A' + index % ALPHABET);
        return index < ALPHABET ? Character.toString(letter) : letter + Integer.toString(index / ALPHABET + 1);
    }

    /** The text as it is drawn. */
    String shown(String text) {
        return names.getOrDefault(text, withoutLacking(text, GAP));
    }

    /** How wide the text becomes, in pixels. */
    double width(String text, Font font) {
        String shown = shown(text);
        if (shown.isEmpty()) {
            return 0;
        }
        return font.canDisplayUpTo(shown) < 0
                ? Typeface.width(shown, font)
                : layout(shown, font).getAdvance();
    }

    /** The text as it will be drawn; that letters stand for others is remembered for the warning. */
    String drawn(String text) {
        String shown = shown(text);
        if (!shown.equals(text)) {
            LackingLetters.remember(chart, shown, text);
        }
        return shown;
    }

    /** Draws the text. */
    void draw(String text, Font font, Graphics2D on, float x, float y) {
        String shown = drawn(text);
        if (font.canDisplayUpTo(shown) < 0) {
            on.setFont(font);
            on.drawString(shown, x, y);
        } else {
            layout(shown, font).draw(on, x, y);
        }
    }

    /** Lays letters out as they are read: from the right, and joined, where their script wants it. */
    private static TextLayout layout(String text, Font font) {
        AttributedString letters = new AttributedString(text);
        Font machine = Typeface.ofTheMachine(font).orElse(font);
        for (int at = 0; at < text.length(); ) {
            int end = at + Character.charCount(text.codePointAt(at));
            letters.addAttribute(TextAttribute.FONT, font.canDisplay(text.codePointAt(at)) ? font : machine, at, end);
            at = end;
        }
        return new TextLayout(letters.getIterator(), Typeface.SCREEN);
    }

    private static boolean isDrawable(String text) {
        return text.codePoints().allMatch(Lettering::isDrawable);
    }

    private static boolean isDrawable(int c) {
        return isUnseen(c) || Typeface.has(c);
    }

    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }

    /** The text with {@code standIn} for every run of letters that no font has. */
    private static String withoutLacking(String text, String standIn) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int c : text.codePoints().toArray()) {
            boolean has = isDrawable(c);
            out.append(has ? Character.toString(c) : gap ? "" : standIn);
            gap = !has || gap && isUnseen(c);
        }
        return out.toString();
    }
}
