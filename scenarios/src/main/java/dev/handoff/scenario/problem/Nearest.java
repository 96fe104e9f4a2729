package dev.handoff.scenario.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what was probably meant by a misspelt name. */
public final class Nearest {
    private Nearest() {}

    /**
     * The candidate nearest to a word, if one is near enough: at most one slip in three letters, none in a word of two. Case, hyphens,
     * underscores and spaces do not count, so {@code first-touch} finds {@code firstTouch}.
     */
    public static Optional<String> of(String word, Collection<String> candidates) {
        String plain = plain(word);
        return candidates.stream()
                .filter(c -> near(plain, plain(c)))
                .min(Comparator.comparingInt(c -> distance(plain, plain(c))));
    }

    private static boolean near(String a, String b) {
        int tolerated = Math.max(a.length(), b.length()) / 3;
        return Math.abs(a.length() - b.length()) <= tolerated && distance(a, b) <= tolerated;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** Damerau–Levenshtein distance (optimal string alignment): letters added, dropped, changed, or swapped with a neighbour. */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, d);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] d) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        return swapped(a, b, i, j) ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
