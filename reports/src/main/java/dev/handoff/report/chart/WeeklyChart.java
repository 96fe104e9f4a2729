package dev.handoff.report.chart;

import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.WeeklySummary;
import dev.handoff.report.Findings;
import dev.handoff.report.Numbers;
import dev.handoff.report.TimelineEvent;
import dev.handoff.report.Trend;
import java.awt.BasicStroke;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Revenue week by week: the mean, its confidence band, and the band in which 8 in 10 runs lie. */
final class WeeklyChart {
    private static final int HEIGHT = 290;
    private static final float BAND_ALPHA = 0.16f;

    private WeeklyChart() {}

    static Optional<ChartPicture> of(RunResult result, List<TimelineEvent> events, String source, ChartSize size) {
        return Findings.weeklyRevenue(result).map(series -> picture(series, result, events, source, size));
    }

    private static ChartPicture picture(
            WeeklySummary series, RunResult result, List<TimelineEvent> events, String source, ChartSize size) {
        boolean ranges = Findings.showsRanges(result.replications());
        String title = Trend.title(series);
        String subtitle = TimelineEvent.keyAfter(
                series.unit() + " a week. Line: mean of " + Findings.replications(result)
                        + (ranges ? "; dark band: " : "; band: ")
                        + Findings.confidence(result) + " confidence interval"
                        + (ranges ? "; light band: 8 in 10 runs" : ""),
                events);
        String alt =
                TimelineEvent.keyAfter("Line chart. " + Findings.weekly(result).orElse(title), events);
        XYPlot plot = new XYPlot(dataset(series, ranges), weeks(series), values(series), renderer(series));
        Theme.gridOfValues(plot);
        EventMarks.on(plot, events);
        return new ChartPicture(
                "weekly-revenue",
                title,
                subtitle,
                alt,
                Theme.chart(plot, title, subtitle, source, size),
                size.width(),
                size.height(HEIGHT));
    }

    /** @param ranges whether there are runs enough to show where 8 in 10 lie */
    static YIntervalSeriesCollection dataset(WeeklySummary w, boolean ranges) {
        double least = LinesOverWeeks.isNeverBelowZero(w) ? 0 : Double.NEGATIVE_INFINITY;
        YIntervalSeries runs = new YIntervalSeries("8 in 10 runs");
        YIntervalSeries mean = new YIntervalSeries("mean");
        for (int i = 0; i < w.mean().size(); i++) {
            double m = w.mean().get(i);
            double half = Double.isFinite(w.halfWidth().get(i)) ? w.halfWidth().get(i) : 0;
            double low = ranges ? orElse(w.p10().get(i), m) : m;
            runs.add(i + 1, m, low, ranges ? orElse(w.p90().get(i), m) : m);
            mean.add(i + 1, m, Math.max(least, m - half), m + half);
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(runs);
        data.addSeries(mean);
        return data;
    }

    private static double orElse(double value, double other) {
        return Double.isFinite(value) ? value : other;
    }

    private static DeviationRenderer renderer(WeeklySummary w) {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(BAND_ALPHA);
        renderer.setDrawSeriesLineAsPath(true);
        for (int series = 0; series < 2; series++) {
            renderer.setSeriesPaint(series, Theme.MAIN);
            renderer.setSeriesFillPaint(series, Theme.MAIN);
            renderer.setSeriesStroke(series, new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        }
        renderer.setSeriesLinesVisible(0, false);
        renderer.setDefaultEntityRadius(LinesOverWeeks.POINTED_AT);
        renderer.setSeriesToolTipGenerator(
                1,
                (data, line, at) -> "Week " + (at + 1) + ": "
                        + Numbers.interval(w.mean().get(at), w.halfWidth().get(at), w.unit()));
        return renderer;
    }

    private static NumberAxis weeks(WeeklySummary w) {
        int weeks = w.mean().size();
        NumberAxis axis = new NumberAxis("Week");
        Theme.quiet(axis, 12);
        axis.setRange(1, weeks);
        axis.setTickUnit(new NumberTickUnit(weeks > 120 ? 52 : weeks > 30 ? 13 : weeks > 10 ? 4 : 1));
        axis.setAxisLineVisible(true);
        axis.setAxisLinePaint(Theme.QUIET);
        Theme.labels(axis, Numbers::count);
        return axis;
    }

    private static NumberAxis values(WeeklySummary w) {
        double top = IntStream.range(0, w.mean().size())
                .mapToDouble(i -> Math.max(
                        orElse(w.p90().get(i), 0),
                        w.mean().get(i) + orElse(w.halfWidth().get(i), 0)))
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        NumberAxis axis = new NumberAxis();
        if (top > 0) {
            axis.setTickUnit(new NumberTickUnit(Numbers.niceStep(top / 5)));
        }
        Theme.quiet(axis, 12);
        axis.setAutoRangeIncludesZero(true);
        Theme.labels(axis, Numbers::amount);
        return axis;
    }
}
