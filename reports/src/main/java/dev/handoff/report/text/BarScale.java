package dev.handoff.report.text;

import dev.handoff.report.Numbers;
import dev.handoff.report.document.Lines;

/** Bars of one scale: to the right of the zero line what is gained, to the left what is lost. */
final class BarScale {
    private static final int EIGHTHS = 8;
    private static final String PARTS = " ▏▎▍▌▋▊▉";

    private final double low;
    private final double high;
    private final int width;
    private final int zero;
    private final double columns; // of one unit, the same on both sides
    private final TextStyle style;

    private BarScale(double low, double high, int width, TextStyle style) {
        this.low = low;
        this.high = high;
        this.width = width;
        this.zero = low < 0 ? columnsOfLoss(low, high, width) : 0; // columns left of it
        this.columns =
                Math.min(low < 0 ? zero / -low : Double.MAX_VALUE, high > 0 ? (width - zero) / high : Double.MAX_VALUE);
        this.style = style;
    }

    /** Columns for what is lost: at least one, and one is left for gains however small they are beside the losses. */
    private static int columnsOfLoss(double low, double high, int width) {
        int most = high > 0 ? Math.max(1, width - 1) : width;
        return (int) Math.min(most, Math.max(1, Math.round(width * -low / (high - low))));
    }

    /** Bars that all fit into so many columns. */
    static BarScale scaled(Lines chart, int width, TextStyle style) {
        double low = 0;
        double high = 0;
        for (var series : chart.series()) {
            for (double value : series.values()) {
                low = Double.isFinite(value) ? Math.min(low, value) : low;
                high = Double.isFinite(value) ? Math.max(high, value) : high;
            }
        }
        return new BarScale(low, high, low < 0 ? width - 1 : width, style);
    }

    /** A bar of {@code share} of so many columns; a share above 0 is always seen. */
    static String bar(double share, int width, TextStyle style) {
        if (!style.unicode()) {
            return "#".repeat(atLeastOne(share, Math.round(share * width)));
        }
        int eighths = atLeastOne(share, Math.round(share * width * EIGHTHS));
        String rest = eighths % EIGHTHS == 0 ? "" : PARTS.substring(eighths % EIGHTHS, eighths % EIGHTHS + 1);
        return "█".repeat(eighths / EIGHTHS) + rest;
    }

    private static int atLeastOne(double share, long parts) {
        return (int) (share > 0 ? Math.max(1, parts) : 0);
    }

    /** What bars of a series are made of. */
    static String sign(int series, TextStyle style) {
        return style.unicode() ? (series == 0 ? "█" : "▒") : (series == 0 ? "#" : "=");
    }

    /** A figure in as few signs as tell it. */
    static String figure(double value, String unit) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        return unit.equals("share") ? Numbers.percent(value) : Numbers.amount(value);
    }

    /** The bar of a value, as wide as all of them; with a line at zero when some are lost. */
    String of(double value, int series) {
        boolean drawn = Double.isFinite(value) && high > low;
        String left = drawn && value < 0 ? lost(value, series) : "";
        String right = drawn && value > 0 ? gained(value, series) : "";
        return " ".repeat(zero - left.length()) + left + axis() + right + " ".repeat(width - zero - right.length());
    }

    private String axis() {
        return low >= 0 ? "" : style.unicode() ? "│" : "|";
    }

    private String gained(double value, int series) {
        int eighths = Math.max(1, (int) Math.round(EIGHTHS * columns * value));
        String whole = sign(series, style).repeat(eighths / EIGHTHS);
        boolean fine = style.unicode() && series == 0 && eighths % EIGHTHS > 0;
        String rest = fine ? PARTS.substring(eighths % EIGHTHS, eighths % EIGHTHS + 1) : "";
        return whole.isEmpty() && rest.isEmpty() ? sign(series, style) : whole + rest;
    }

    private String lost(double value, int series) {
        return sign(series, style).repeat(Math.min(zero, Math.max(1, (int) Math.round(columns * -value))));
    }
}
