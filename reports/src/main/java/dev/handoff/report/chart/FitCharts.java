package dev.handoff.report.chart;

import dev.handoff.report.FitChecks;
import dev.handoff.report.FitContext;
import dev.handoff.report.Numbers;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Tables and curves of an export over the 95 % range of the company that was fitted to it. */
public final class FitCharts {
    private static final int HEIGHT = 210;
    private static final int MOST_LABELS = 14;
    private static final int MOST_LABELS_ON_A_PHONE = 6;
    private static final float BAND_ALPHA = 0.22f;
    private static final double DOT = 5;
    private static final int FEW = 16;

    private FitCharts() {}

    /** One for each table and curve; none when this machine cannot draw any. */
    public static List<ChartPicture> of(FitContext context, ChartSize size) {
        return RunCharts.problem().isPresent()
                ? List.of()
                : context.checks().curves().stream()
                        .map(curve -> picture(curve, size, context.provenance().source()))
                        .toList();
    }

    private static ChartPicture picture(FitChecks.Curve curve, ChartSize size, String source) {
        String subtitle = "Whole line: the export. Band and broken line: 95 % range and mean of the fitted company.";
        XYPlot plot = new XYPlot(
                dataset(curve),
                domain(curve, size),
                values(curve),
                renderer(curve.points().size() <= FEW));
        Theme.gridOfValues(plot);
        JFreeChart chart = Theme.chart(plot, curve.label(), subtitle, source, size);
        LinesOverWeeks.legend(chart, plot);
        return new ChartPicture(
                curve.name(), curve.label(), subtitle, alt(curve), chart, size.width(), size.height(HEIGHT));
    }

    /** How much of it lies in the band. */
    private static String alt(FitChecks.Curve curve) {
        int[] seen = IntStream.range(0, curve.points().size())
                .filter(i -> Double.isFinite(curve.observed().get(i))
                        && Double.isFinite(curve.mean().get(i)))
                .toArray();
        long inside = IntStream.of(seen)
                .filter(i -> curve.observed().get(i) >= curve.low().get(i)
                        && curve.observed().get(i) <= curve.high().get(i))
                .count();
        return "Line chart. " + inside + " of " + seen.length + " points of the export lie in the band.";
    }

    private static YIntervalSeriesCollection dataset(FitChecks.Curve curve) {
        YIntervalSeries export = new YIntervalSeries("export");
        YIntervalSeries company = new YIntervalSeries("fitted company");
        for (int i = 0; i < curve.points().size(); i++) {
            double observed = curve.observed().get(i);
            double mean = curve.mean().get(i);
            if (Double.isFinite(mean)) {
                company.add(i, mean, curve.low().get(i), curve.high().get(i));
            }
            if (Double.isFinite(observed)) {
                export.add(i, observed, observed, observed);
            }
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(export);
        data.addSeries(company);
        return data;
    }

    /**
     * @param dots whether every point of the export has a dot: where there are few
     */
    private static DeviationRenderer renderer(boolean dots) {
        DeviationRenderer renderer = new DeviationRenderer(true, true);
        renderer.setDrawOutlines(false);
        renderer.setSeriesShapesVisible(0, dots);
        renderer.setAlpha(BAND_ALPHA);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, Theme.INK);
        renderer.setSeriesFillPaint(0, Theme.INK);
        renderer.setSeriesStroke(0, new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        renderer.setSeriesPaint(1, Theme.MAIN);
        renderer.setSeriesFillPaint(1, Theme.MAIN);
        renderer.setSeriesStroke(
                1, new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0));
        renderer.setSeriesShapesVisible(1, false);
        renderer.setLegendLine(new java.awt.geom.Line2D.Double(-14, 0, 14, 0));
        return renderer;
    }

    /** The points in their order, as many of them named as there is room for. */
    private static NumberAxis domain(FitChecks.Curve curve, ChartSize size) {
        int points = curve.points().size();
        NumberAxis axis = new NumberAxis(curve.axis());
        Theme.quiet(axis, 12);
        axis.setAxisLineVisible(true);
        axis.setAxisLinePaint(Theme.QUIET);
        axis.setRange(-0.3, points - 0.7);
        int most = size.isPhone() ? MOST_LABELS_ON_A_PHONE : points <= FEW ? FEW : MOST_LABELS;
        axis.setTickUnit(new NumberTickUnit(Math.max(1, (points + most - 1) / most)));
        Theme.labels(axis, at -> {
            int point = (int) Math.rint(at);
            return point >= 0 && point < points && Math.abs(at - point) < 1e-6
                    ? curve.points().get(point)
                    : "";
        });
        return axis;
    }

    private static NumberAxis values(FitChecks.Curve curve) {
        NumberAxis axis = new NumberAxis();
        Theme.quiet(axis, 12);
        double top = IntStream.range(0, curve.points().size())
                .mapToDouble(i -> Math.max(
                        finite(curve.observed().get(i)), finite(curve.high().get(i))))
                .max()
                .orElse(1);
        axis.setRange(0, curve.isShare() ? Math.min(1.02, top * 1.08 + 1e-9) : top * 1.08 + 1e-9);
        axis.setTickUnit(new NumberTickUnit(Math.max(curve.isShare() ? 0.01 : 1, Numbers.niceStep(top / 4))));
        Theme.labels(axis, curve.isShare() ? share -> Numbers.count(Math.rint(100 * share)) + " %" : Numbers::count);
        return axis;
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }
}
