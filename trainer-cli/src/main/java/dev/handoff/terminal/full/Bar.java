package dev.handoff.terminal.full;

import dev.handoff.report.Numbers;
import dev.handoff.terminal.Screen.Chart;

/** Bars of one scale: to the right of the zero line what is gained, to the left what is lost. */
final class Bar {
    private static final int EIGHTHS = 8;
    private static final String PARTS = " ▏▎▍▌▋▊▉";

    private final double low;
    private final double high;
    private final int width;
    private final int zero;
    private final Look look;

    private Bar(double low, double high, int width, Look look) {
        this.low = low;
        this.high = high;
        this.width = width;
        this.zero = high > low ? (int) Math.round(width * -low / (high - low)) : 0;
        this.look = look;
    }

    /** Bars that all fit into so many columns. */
    static Bar scaled(Chart chart, int width, Look look) {
        double low = 0;
        double high = 0;
        for (var series : chart.series()) {
            for (double value : series.values()) {
                low = Double.isFinite(value) ? Math.min(low, value) : low;
                high = Double.isFinite(value) ? Math.max(high, value) : high;
            }
        }
        return new Bar(low, high, width, look);
    }

    /** What bars of a series are made of. */
    static String sign(int series, Look look) {
        return look.unicode() ? (series == 0 ? "█" : "▒") : (series == 0 ? "#" : "=");
    }

    /** A figure in as few signs as tell it. */
    static String figure(double value, String unit) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        return unit.equals("share") ? Numbers.percent(value) : Numbers.amount(value);
    }

    /** The bar of a value, as wide as all of them. */
    String of(double value, int series) {
        if (!Double.isFinite(value) || value == 0 || high <= low) {
            return " ".repeat(width);
        }
        String drawn = value > 0 ? gained(value, series) : lost(value, series);
        return drawn + " ".repeat(Math.max(0, width - Line.width(drawn)));
    }

    private String gained(double value, int series) {
        int eighths = Math.max(1, (int) Math.round(EIGHTHS * (width - zero) * value / high));
        String whole = sign(series, look).repeat(eighths / EIGHTHS);
        boolean fine = look.unicode() && series == 0 && eighths % EIGHTHS > 0;
        String rest = fine ? PARTS.substring(eighths % EIGHTHS, eighths % EIGHTHS + 1) : "";
        return " ".repeat(zero) + (whole.isEmpty() && rest.isEmpty() ? sign(series, look) : whole + rest);
    }

    private String lost(double value, int series) {
        int whole = Math.max(1, (int) Math.round(zero * value / low));
        return " ".repeat(Math.max(0, zero - whole)) + sign(series, look).repeat(whole);
    }
}
