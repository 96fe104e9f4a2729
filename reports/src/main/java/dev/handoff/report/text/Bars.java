package dev.handoff.report.text;

/** Horizontal bars in eighths of a character, or in {@code #}. */
final class Bars {
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

    private Bars() {}

    /** A bar of {@code share} of {@code width} characters; a share above 0 is always seen. */
    static String bar(double share, int width, boolean unicode) {
        return unicode ? eighths(share, width) : "#".repeat(atLeastOne(share, Math.round(share * width)));
    }

    private static String eighths(double share, int width) {
        int eighths = atLeastOne(share, Math.round(share * width * 8));
        String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
        return "█".repeat(eighths / 8) + rest;
    }

    private static int atLeastOne(double share, long parts) {
        return (int) (share > 0 ? Math.max(1, parts) : 0);
    }
}
