package dev.handoff.terminal.full;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at its blanks; a word wider than a line is cut, at a hyphen if it has one. */
final class Words {
    private Words() {}

    static List<String> wrap(String text, int width) {
        return wrap(text, width, "", "");
    }

    /**
     * The text in lines.
     *
     * @param first what the first line begins with
     * @param others what the other lines begin with
     */
    static List<String> wrap(String text, int width, String first, String others) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : split(text, Math.max(1, width - Math.max(first.length(), others.length())))) {
            if (begun && Line.width(line.toString()) + 1 + Line.width(word) > width) {
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

    /** At least one sign, though it may be wider than the line. */
    private static String begin(String rest, int widest) {
        String piece = upToHyphen(Line.cut(rest, widest));
        return piece.isEmpty() ? rest.substring(0, rest.offsetByCodePoints(0, 1)) : piece;
    }

    private static String upToHyphen(String piece) {
        int hyphen = piece.lastIndexOf('-');
        return hyphen > 0 ? piece.substring(0, hyphen + 1) : piece;
    }

    private static List<String> split(String text, int widest) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split(" +")) {
            String rest = word;
            while (Line.width(rest) > widest) {
                String piece = begin(rest, widest);
                words.add(piece);
                rest = rest.substring(piece.length());
            }
            words.add(rest);
        }
        return words;
    }
}
