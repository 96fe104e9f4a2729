package dev.handoff.terminal.full;

import dev.handoff.terminal.Screen.Chart;
import dev.handoff.terminal.Screen.Series;
import java.util.ArrayList;
import java.util.List;

/** Draws a chart: its title, a bar for every point with its figure beside it, and the sentence that says the same. */
final class ChartLines {
    private final Chart chart;
    private final int width;
    private final Look look;

    private ChartLines(Chart chart, int width, Look look) {
        this.chart = chart;
        this.width = width;
        this.look = look;
    }

    static List<Line> of(Chart chart, int width, Look look) {
        return new ChartLines(chart, width, look).lines();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        words(chart.title(), Ink.BOLD, lines);
        if (chart.series().size() > 1) {
            lines.addAll(legend());
        }
        if (look.braille() && BrailleLine.fits(chart)) {
            lines.addAll(BrailleLine.of(chart, width, look));
        } else {
            bars(lines);
        }
        words(chart.sentence(), Ink.PLAIN, lines);
        return lines;
    }

    private void words(String text, Ink ink, List<Line> lines) {
        Words.wrap(look.clean(text), width).forEach(line -> lines.add(Line.of(ink, line)));
    }

    /** All signs in a line, or each in its own where the chart is narrow. */
    private List<Line> legend() {
        List<Line> entries = new ArrayList<>();
        for (int series = 0; series < chart.series().size(); series++) {
            String name = look.clean(chart.series().get(series).name());
            entries.add(Line.of(Ink.ACCENT, Bar.sign(series, look)).plus(Ink.PLAIN, " " + name));
        }
        Line all = entries.stream()
                .reduce((left, right) -> left.plus(Ink.PLAIN, "  ").plus(right))
                .orElse(Line.EMPTY);
        return all.width() <= width
                ? List.of(all)
                : entries.stream().map(entry -> entry.cut(width)).toList();
    }

    private void bars(List<Line> lines) {
        List<String> labels = chart.labels().stream().map(look::clean).toList();
        int labelWidth = labels.stream().mapToInt(Line::width).max().orElse(0);
        int valueWidth = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .mapToInt(value -> Line.width(figure(value)))
                .max()
                .orElse(0);
        Bar bar = Bar.scaled(chart, Math.max(4, width - labelWidth - valueWidth - 2), look);
        for (int point = 0; point < labels.size(); point++) {
            for (int series = 0; series < chart.series().size(); series++) {
                double value = value(chart.series().get(series), point);
                String label = series == 0 ? labels.get(point) : "";
                String figure = figure(value);
                lines.add(Line.of(label + " ".repeat(labelWidth - Line.width(label) + 1))
                        .plus(Ink.ACCENT, bar.of(value, series))
                        .plus(Ink.PLAIN, " ".repeat(valueWidth - Line.width(figure) + 1) + figure));
            }
        }
    }

    private static double value(Series series, int point) {
        return point < series.values().size() ? series.values().get(point) : Double.NaN;
    }

    private String figure(double value) {
        return look.clean(Bar.figure(value, chart.unit()));
    }
}
