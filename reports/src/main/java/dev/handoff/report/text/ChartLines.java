package dev.handoff.report.text;

import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws series as text: the title, a bar for every point with its figure beside it, and the sentence that says the same. Many points stand
 * on a grid instead; where only sentences are wanted, the sentence is all.
 */
public final class ChartLines {
    private static final int MOST_BARS = 16;

    private final Lines chart;
    private final int width;
    private final TextStyle style;

    private ChartLines(Lines chart, int width, TextStyle style) {
        this.chart = chart;
        this.width = width;
        this.style = style;
    }

    /** The chart in so many columns. */
    public static List<Line> of(Lines chart, int width, TextStyle style) {
        return new ChartLines(chart, width, style).lines();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        words(chart.title(), Ink.BOLD, lines);
        boolean many = chart.labels().size() > MOST_BARS;
        if (chart.series().size() > 1 && !many) {
            lines.addAll(legend());
        }
        if (many) {
            lines.addAll(GridLines.of(chart, width, style));
        } else if (style.braille() && BrailleLine.fits(chart)) {
            lines.addAll(BrailleLine.of(chart, width, style));
        } else {
            bars(lines);
        }
        words(chart.sentence(), Ink.PLAIN, lines);
        return lines;
    }

    private void words(String text, Ink ink, List<Line> lines) {
        Words.wrap(style.clean(text), width).forEach(line -> lines.add(Line.of(ink, line)));
    }

    /** All signs in a line, or each in its own where the chart is narrow. */
    private List<Line> legend() {
        List<Line> entries = new ArrayList<>();
        for (int series = 0; series < chart.series().size(); series++) {
            String name = style.clean(chart.series().get(series).name());
            entries.add(Line.of(Ink.ACCENT, BarScale.sign(series, style)).plus(Ink.PLAIN, " " + name));
        }
        Line all = entries.stream()
                .reduce((left, right) -> left.plus(Ink.PLAIN, "  ").plus(right))
                .orElse(Line.EMPTY);
        return all.width() <= width
                ? List.of(all)
                : entries.stream().map(entry -> entry.cut(width)).toList();
    }

    private void bars(List<Line> lines) {
        List<String> labels = chart.labels().stream().map(style::clean).toList();
        int labelWidth = labels.stream().mapToInt(Line::width).max().orElse(0);
        int valueWidth = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .mapToInt(value -> Line.width(figure(value)))
                .max()
                .orElse(0);
        BarScale scale = BarScale.scaled(chart, Math.max(4, width - labelWidth - valueWidth - 2), style);
        for (int point = 0; point < labels.size(); point++) {
            for (int series = 0; series < chart.series().size(); series++) {
                double value = value(chart.series().get(series), point);
                String label = series == 0 ? labels.get(point) : "";
                String figure = figure(value);
                lines.add(Line.of(label + " ".repeat(labelWidth - Line.width(label) + 1))
                        .plus(Ink.ACCENT, scale.of(value, series))
                        .plus(Ink.PLAIN, " ".repeat(valueWidth - Line.width(figure) + 1) + figure));
            }
        }
    }

    private static double value(Series series, int point) {
        return point < series.values().size() ? series.values().get(point) : Double.NaN;
    }

    private String figure(double value) {
        return style.clean(BarScale.figure(value, chart.unit()));
    }
}
