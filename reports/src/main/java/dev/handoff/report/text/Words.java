package dev.handoff.report.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at its blanks; no-break blanks hold together what belongs together. */
public final class Words {
    private Words() {}

    /** The text in lines; a word wider than a line is cut, at a hyphen if it has one. */
    public static List<String> wrap(String text, int width) {
        return wrap(text, width, "", "");
    }

    /**
     * The text in lines; a word wider than a line is cut, at a hyphen if it has one.
     *
     * @param first what the first line begins with
     * @param others what the other lines begin with
     */
    public static List<String> wrap(String text, int width, String first, String others) {
        int widest = Math.max(1, width - Math.max(Cells.width(first), Cells.width(others)));
        return fill(split(text, widest), width, first, others);
    }

    /**
     * The text in lines; a word wider than a line stands whole in a line of its own, so that it can be copied.
     *
     * @param first what the first line begins with
     * @param others what the other lines begin with
     */
    public static List<String> whole(String text, int width, String first, String others) {
        return fill(words(text), width, first, others);
    }

    private static List<String> fill(List<String> words, int width, String first, String others) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : words) {
            if (begun && Cells.width(line.toString()) + 1 + Cells.width(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(others);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static List<String> split(String text, int widest) {
        List<String> words = new ArrayList<>();
        for (String word : words(text)) {
            String rest = word;
            while (Cells.width(rest) > widest) {
                String piece = begin(rest, widest);
                words.add(piece);
                rest = rest.substring(piece.length());
            }
            words.add(rest);
        }
        return words;
    }

    /** At least one sign, though it may be wider than the line. */
    private static String begin(String rest, int widest) {
        String piece = upToHyphen(Cells.cut(rest, widest));
        return piece.isEmpty() ? rest.substring(0, rest.offsetByCodePoints(0, 1)) : piece;
    }

    private static String upToHyphen(String piece) {
        int hyphen = piece.lastIndexOf('-');
        return hyphen > 0 ? piece.substring(0, hyphen + 1) : piece;
    }
}
