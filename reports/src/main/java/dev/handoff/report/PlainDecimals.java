package dev.handoff.report;

import java.util.Optional;

/**
 * Spells the figures that a page is full of as {@code String.format} would, in a tenth of its time: a desk has a hundred of them, and a
 * room asks for a desk with every step. What stands close to the middle between two spellings is left to the formatter, which knows how to
 * round it.
 */
final class PlainDecimals {
    /** Beyond it a double has no room left for a fraction that could be told from a half. */
    private static final double LARGEST = 1e9;

    /** Ten thousand times the rounding that multiplying by a power of ten can bring at that size. */
    private static final double TOO_CLOSE = 1e-3;

    private static final int[] POWERS = {1, 10, 100, 1000};
    private static final int GROUP = 3;

    private PlainDecimals() {}

    /** With thousands separators; empty where only the formatter can tell. */
    static Optional<String> spell(double value, int decimals) {
        if (!(Math.abs(value) < LARGEST / POWERS[POWERS.length - 1]) || decimals >= POWERS.length) {
            return Optional.empty();
        }
        double scaled = Math.abs(value) * POWERS[decimals];
        long whole = (long) scaled;
        double rest = scaled - whole;
        if (Math.abs(rest - 0.5) < TOO_CLOSE) {
            return Optional.empty();
        }
        long rounded = rest > 0.5 ? whole + 1 : whole;
        return Optional.of(spell(rounded, decimals, value < 0 && rounded > 0));
    }

    private static String spell(long rounded, int decimals, boolean negative) {
        StringBuilder text = new StringBuilder(16);
        if (negative) {
            text.append('\u2212');
        }
        String digits = Long.toString(rounded / POWERS[decimals]);
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % GROUP == 0) {
                text.append(',');
            }
            text.append(digits.charAt(i));
        }
        if (decimals > 0) {
            String part = Long.toString(rounded % POWERS[decimals]);
            text.append('.').append("0".repeat(decimals - part.length())).append(part);
        }
        return text.toString();
    }
}
