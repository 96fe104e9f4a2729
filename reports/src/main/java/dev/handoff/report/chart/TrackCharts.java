package dev.handoff.report.chart;

import dev.handoff.experiment.track.Track;
import dev.handoff.experiment.track.TrackStage;
import dev.handoff.report.Numbers;
import dev.handoff.report.TrackContext;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Weekly figures over the band in which they should be: what left its band, and what is looked at first. */
public final class TrackCharts {
    private static final int HEIGHT = 190;
    private static final int MOST = 4;
    private static final int MOST_DEPARTED = 3;
    private static final float BAND_ALPHA = 0.16f;
    private static final double DOT = 7;
    private static final List<TrackStage> USUAL =
            List.of(TrackStage.INQUIRIES, TrackStage.IN_TIME, TrackStage.PURSUED, TrackStage.REVENUE);

    private TrackCharts() {}

    /** The charts for that size; none when this machine cannot draw ({@link RunCharts#problem()}). */
    public static List<ChartPicture> of(Track track, TrackContext context, ChartSize size) {
        return RunCharts.problem().isPresent()
                ? List.of()
                : shown(track).stream()
                        .map(tracked -> picture(tracked, track, context, size))
                        .toList();
    }

    private static List<Track.Tracked> shown(Track track) {
        List<Track.Tracked> shown =
                new ArrayList<>(track.departed().stream().limit(MOST_DEPARTED).toList());
        track.indicators().stream()
                .filter(i ->
                        !i.indicator().isPart() && USUAL.contains(i.indicator().stage()))
                .filter(i -> !shown.contains(i))
                .limit(MOST - shown.size())
                .forEach(shown::add);
        return track.indicators().stream().filter(shown::contains).toList();
    }

    private static ChartPicture picture(Track.Tracked tracked, Track track, TrackContext context, ChartSize size) {
        boolean out = tracked.departure().isPresent();
        String title = tracked.indicator().label()
                + tracked.departure()
                        .map(d -> ": " + (d.below() ? "below" : "above") + " what is expected since week " + d.since())
                        .orElse(": inside the band");
        String subtitle = (tracked.indicator().stage().isShare() ? "In %" : unit(tracked, context)) + ", by week since "
                + context.since() + ". Line with dots: observed; dashes and band: expected.";
        XYPlot plot =
                new XYPlot(data(tracked), LinesOverWeeks.weeks(track.weeks(), "Week"), values(tracked), renderer(out));
        Theme.gridOfValues(plot);
        JFreeChart chart =
                Theme.chart(plot, title, subtitle, context.provenance().source(), size);
        return new ChartPicture(
                "week-" + tracked.indicator().key().replace('.', '-'),
                title,
                subtitle,
                "Line chart. " + title + ".",
                chart,
                size.width(),
                size.height(HEIGHT));
    }

    private static String unit(Track.Tracked tracked, TrackContext context) {
        return switch (tracked.indicator().stage()) {
            case REVENUE -> context.currency();
            case PIPELINE -> "Deals";
            case WON -> "Deals a week";
            case LEAST_ACTIVE -> "Attempts in three weeks";
            case INQUIRIES, QUALIFIED, HANDED, PURSUED -> "Leads a week";
            case IN_TIME, ATTEMPTS, REASONS -> "In %";
        };
    }

    private static YIntervalSeriesCollection data(Track.Tracked tracked) {
        YIntervalSeries observed = new YIntervalSeries("observed");
        YIntervalSeries expected = new YIntervalSeries("expected");
        for (int w = 0; w < tracked.observed().size(); w++) {
            double seen = tracked.observed().get(w);
            if (Double.isFinite(seen)) {
                observed.add(w + 1, seen, seen, seen);
            }
            if (Double.isFinite(tracked.expected().get(w))) {
                expected.add(
                        w + 1,
                        tracked.expected().get(w),
                        tracked.low().get(w),
                        tracked.high().get(w));
            }
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(observed);
        data.addSeries(expected);
        return data;
    }

    private static DeviationRenderer renderer(boolean out) {
        DeviationRenderer renderer = new DeviationRenderer(true, true);
        renderer.setAlpha(BAND_ALPHA);
        renderer.setDrawSeriesLineAsPath(true);
        WeekLine.Look seen = out ? WeekLine.Look.SECOND : WeekLine.Look.FIRST;
        renderer.setSeriesPaint(0, seen.colour());
        renderer.setSeriesStroke(0, WeekLine.Look.FIRST.stroke());
        renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        renderer.setSeriesPaint(1, Theme.QUIET);
        renderer.setSeriesFillPaint(1, Theme.MAIN);
        renderer.setSeriesStroke(1, WeekLine.Look.TRUTH.stroke());
        renderer.setSeriesShapesVisible(1, false);
        renderer.setDefaultEntityRadius(LinesOverWeeks.POINTED_AT);
        renderer.setDefaultToolTipGenerator((set, line, at) -> "Week " + Numbers.count(set.getXValue(line, at)) + ", "
                + set.getSeriesKey(line) + ": " + Numbers.amount(set.getYValue(line, at)));
        return renderer;
    }

    private static NumberAxis values(Track.Tracked tracked) {
        double top = Stream.of(tracked.observed(), tracked.high())
                .flatMap(List::stream)
                .filter(Double::isFinite)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        NumberAxis axis = new NumberAxis();
        axis.setTickUnit(new NumberTickUnit(Math.max(0.01, Numbers.niceStep(top / 4 + 1e-9))));
        Theme.quiet(axis, 12);
        axis.setRange(0, top * 1.1 + 1e-9);
        boolean share = tracked.indicator().stage().isShare();
        Theme.labels(axis, v -> share ? Numbers.count(Math.rint(100 * v)) + " %" : Numbers.amount(v));
        return axis;
    }
}
