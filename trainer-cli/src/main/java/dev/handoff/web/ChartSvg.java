package dev.handoff.web;

import dev.handoff.report.document.Bars;
import dev.handoff.report.document.Lines;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Small drawings beside sentences and figures that say the same, so they are hidden from readers. A page is asked for often and by
 * telephones: one of these has some hundred bytes, a chart of the reports thirty thousand.
 */
final class ChartSvg {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 90;
    private static final int EDGE = 6;
    private static final int BAR = 12;

    private ChartSvg() {}

    /** Whether there is a line to draw: two points or more. */
    static boolean canDraw(Lines lines) {
        return lines.labels().size() > 1 && values(lines).count() > 1;
    }

    private static DoubleStream values(Lines lines) {
        return lines.series().stream()
                .flatMap(series -> series.values().stream())
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite);
    }

    /** A line for each series, from zero up or down; the series of a chart differ in their strokes, too. */
    static String of(Lines lines) {
        double low = Math.min(0, values(lines).min().orElse(0));
        double high = Math.max(low + 1e-9, Math.max(0, values(lines).max().orElse(0)));
        StringBuilder svg = new StringBuilder(head(HEIGHT));
        svg.append("<path class=\"zero\" d=\"M0 ")
                .append(at(y(0, low, high)))
                .append('h')
                .append(WIDTH)
                .append("\"/>");
        for (int i = 0; i < lines.series().size(); i++) {
            svg.append("<path class=\"s").append(i + 1).append("\" d=\"");
            path(lines.series().get(i).values(), low, high, svg);
            svg.append("\"/>");
        }
        return svg.append("</svg>").toString();
    }

    /** Where nothing is known the line is broken. */
    private static void path(List<Double> values, double low, double high, StringBuilder svg) {
        double step = (WIDTH - 2.0 * EDGE) / Math.max(1, values.size() - 1);
        char pen = 'M';
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            if (Double.isFinite(value)) {
                svg.append(pen).append(at(EDGE + i * step)).append(' ').append(at(y(value, low, high)));
            }
            pen = Double.isFinite(value) ? 'L' : 'M';
        }
    }

    private static double y(double value, double low, double high) {
        return HEIGHT - EDGE - (value - low) / (high - low) * (HEIGHT - 2 * EDGE);
    }

    /** One bar of several, on the scale of them all, with its whisker. */
    static String of(Bars.Bar bar, Bars all) {
        double low = Math.min(0, ends(all).min().orElse(0));
        double high = Math.max(low + 1e-9, Math.max(0, ends(all).max().orElse(0)));
        double scale = WIDTH / (high - low);
        double zero = -low * scale;
        double end = zero + bar.value() * scale;
        StringBuilder svg = new StringBuilder(head(BAR));
        svg.append("<path class=\"bar\" d=\"M").append(at(zero)).append(" 1H").append(at(end));
        svg.append("V11H").append(at(zero)).append("z\"/>");
        if (Double.isFinite(bar.halfWidth())) {
            svg.append("<path class=\"whisker\" d=\"M").append(at(end - bar.halfWidth() * scale));
            svg.append(" 6H").append(at(end + bar.halfWidth() * scale)).append("\"/>");
        }
        return svg.append("</svg>").toString();
    }

    private static DoubleStream ends(Bars bars) {
        return bars.bars().stream().flatMapToDouble(bar -> {
            double half = Double.isFinite(bar.halfWidth()) ? bar.halfWidth() : 0;
            return DoubleStream.of(bar.value() - half, bar.value() + half);
        });
    }

    private static String head(int height) {
        return "<svg aria-hidden=\"true\" viewBox=\"0 0 " + WIDTH + " " + height + "\">";
    }

    /** With one decimal. A chart has dozens of places, and the formatter takes a hundred times as long; it is asked only where it rounds a half. */
    private static String at(double where) {
        double tenths = Math.abs(where) * 10;
        boolean isHalf = Math.abs(tenths - Math.floor(tenths) - 0.5) < 1e-6;
        if (isHalf || !(tenths < 1e9)) {
            return String.format(Locale.ROOT, "%.1f", where);
        }
        long rounded = Math.round(tenths);
        return (where < 0 ? "-" : "") + rounded / 10 + '.' + rounded % 10;
    }
}
