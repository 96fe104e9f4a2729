package dev.handoff.report.chart;

import dev.handoff.report.Numbers;
import dev.handoff.statistics.Interval;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.XYToolTipGenerator;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** One response over one factor: a line through the means, with dots where something was simulated, in the band of their intervals. */
final class LineBand {
    static final int HEIGHT = 300;

    private static final float BAND_ALPHA = 0.16f;
    private static final double DOT = 7;
    /** Of the width, beside the first and the last point: room for a whole dot. */
    private static final double BESIDE = 0.02;

    private LineBand() {}

    /**
     * The plot.
     *
     * @param labels the factor's levels in words
     * @param numbers the same as numbers; empty when they have no place on an axis
     */
    static XYPlot plot(String axis, List<String> labels, List<Double> numbers, List<Interval> means, String unit) {
        XYPlot plot = new XYPlot(dataset(numbers, means), domain(axis, labels, numbers), values(unit), renderer());
        plot.getRenderer().setDefaultToolTipGenerator(told(labels, numbers, means, unit));
        Theme.gridOfValues(plot);
        return plot;
    }

    private static YIntervalSeriesCollection dataset(List<Double> numbers, List<Interval> means) {
        YIntervalSeries series = new YIntervalSeries("mean");
        for (int i = 0; i < means.size(); i++) {
            Interval m = means.get(i);
            double half = Double.isFinite(m.halfWidth()) ? m.halfWidth() : 0;
            if (Double.isFinite(m.estimate())) {
                series.add(
                        numbers.isEmpty() ? i : numbers.get(i), m.estimate(), m.estimate() - half, m.estimate() + half);
            }
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    /** Points that were not measured have no place in the data: a point is found again by where it lies. */
    private static XYToolTipGenerator told(
            List<String> labels, List<Double> numbers, List<Interval> means, String unit) {
        return (data, line, point) -> {
            double x = data.getXValue(line, point);
            int level = numbers.isEmpty() ? (int) x : numbers.indexOf(x);
            Interval mean = means.get(level);
            return labels.get(level) + ": " + Numbers.interval(mean.estimate(), mean.halfWidth(), unit);
        };
    }

    private static DeviationRenderer renderer() {
        DeviationRenderer renderer = new DeviationRenderer(true, true);
        renderer.setAlpha(BAND_ALPHA);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, Theme.MAIN);
        renderer.setSeriesFillPaint(0, Theme.MAIN);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        renderer.setSeriesStroke(0, new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        return renderer;
    }

    private static ValueAxis domain(String name, List<String> labels, List<Double> numbers) {
        NumberAxis axis =
                numbers.isEmpty() ? new SymbolAxis(name, labels.toArray(String[]::new)) : new NumberAxis(name);
        Theme.quiet(axis, 12);
        axis.setAxisLineVisible(true);
        axis.setAxisLinePaint(Theme.QUIET);
        axis.setAutoRangeIncludesZero(false);
        axis.setAutoRangeStickyZero(false); // a first point at 0 would be cut
        if (axis instanceof SymbolAxis symbols) {
            symbols.setGridBandsVisible(false);
        } else {
            axis.setLowerMargin(BESIDE);
            axis.setUpperMargin(BESIDE);
            double width = numbers.stream().mapToDouble(n -> n).max().orElse(1)
                    - numbers.stream().mapToDouble(n -> n).min().orElse(0);
            axis.setTickUnit(new NumberTickUnit(Numbers.niceStep(Math.max(width, 1e-9) / 8)));
            Theme.labels(axis, LineBand::plain);
        }
        return axis;
    }

    /** The number without needless zeros; what arithmetic leaves behind the ninth digit is not shown. */
    private static String plain(double value) {
        String text = Numbers.exact(Math.rint(value * 1e9) / 1e9);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static NumberAxis values(String unit) {
        NumberAxis axis = new NumberAxis();
        axis.setAutoRangeStickyZero(false); // a best point at 0 would be cut, and its label with it
        Theme.quiet(axis, 12);
        axis.setAutoRangeIncludesZero(false);
        axis.setAutoRangeMinimumSize(1e-6);
        Theme.labels(axis, unit.equals("share") ? v -> Numbers.percent(v) : Numbers::amount);
        return axis;
    }
}
