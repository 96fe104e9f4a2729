package dev.handoff.report.chart;

import dev.handoff.experiment.WeeklySummary;
import dev.handoff.report.Numbers;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Several shares week by week, each a line with its confidence band, told apart by colour and dashes. */
final class LinesOverWeeks {
    private static final float BAND_ALPHA = 0.16f;
    private static final int LONG = 30;

    /** Pixels around a point that belong to it. */
    static final int POINTED_AT = 5;

    private LinesOverWeeks() {}

    static XYPlot plot(List<WeekLine> lines) {
        NumberAxis weeks = weeks(lines.get(0).means().size(), "Week");
        XYPlot plot = new XYPlot(dataset(lines), weeks, shares(lines), renderer(lines));
        Theme.gridOfValues(plot);
        return plot;
    }

    /** Whether no run gave less than 0 in any week: then an interval that reaches below tells of nothing that can be. */
    static boolean isNeverBelowZero(WeeklySummary w) {
        return w.p10().stream().noneMatch(p10 -> p10 < 0) && w.mean().stream().noneMatch(mean -> mean < 0);
    }

    /** Shares lie between 0 and 1, and so do their bands. */
    static YIntervalSeriesCollection dataset(List<WeekLine> lines) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        for (WeekLine line : lines) {
            YIntervalSeries series = new YIntervalSeries(line.label());
            for (int i = 0; i < line.means().size(); i++) {
                double mean = line.means().get(i);
                if (Double.isFinite(mean)) {
                    double low = Math.max(0, mean - line.halfWidth(i));
                    series.add(i + 1, mean, low, Math.min(1, mean + line.halfWidth(i)));
                }
            }
            data.addSeries(series);
        }
        return data;
    }

    static DeviationRenderer renderer(List<WeekLine> lines) {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(BAND_ALPHA);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setDefaultEntityRadius(POINTED_AT);
        renderer.setDefaultToolTipGenerator((data, line, at) -> told(lines.get(line), data.getXValue(line, at)));
        for (int i = 0; i < lines.size(); i++) {
            renderer.setSeriesPaint(i, lines.get(i).look().colour());
            renderer.setSeriesFillPaint(i, lines.get(i).look().colour());
            renderer.setSeriesStroke(i, lines.get(i).look().stroke());
            renderer.setLegendLine(new java.awt.geom.Line2D.Double(-14, 0, 14, 0));
        }
        return renderer;
    }

    private static String told(WeekLine line, double week) {
        int index = (int) week - 1;
        return "Week " + Numbers.count(week) + ", " + line.label() + ": "
                + Numbers.interval(line.means().get(index), line.halfWidth(index), "share");
    }

    static NumberAxis weeks(int count, String label) {
        NumberAxis axis = new NumberAxis(label);
        Theme.quiet(axis, 12);
        axis.setRange(1, Math.max(2, count));
        axis.setTickUnit(new NumberTickUnit(count > 4 * LONG ? 52 : count > LONG ? 13 : count > 10 ? 4 : 1));
        axis.setAxisLineVisible(true);
        axis.setAxisLinePaint(Theme.QUIET);
        Theme.labels(axis, Numbers::count);
        return axis;
    }

    static NumberAxis shares(List<WeekLine> lines) {
        double top = lines.stream()
                .flatMap(line -> line.means().stream())
                .filter(Double::isFinite)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        NumberAxis axis = new NumberAxis();
        axis.setTickUnit(new NumberTickUnit(Math.max(0.01, Numbers.niceStep(top / 4))));
        Theme.quiet(axis, 12);
        axis.setRange(0, Math.min(1.02, top * 1.15 + 1e-9));
        Theme.labels(axis, share -> Numbers.count(Math.rint(100 * share)) + " %");
        return axis;
    }

    /** The legend above the lines, in their order. */
    static void legend(JFreeChart chart, XYPlot plot) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemFont(Typeface.regular(12));
        legend.setItemPaint(Theme.INK);
        legend.setFrame(org.jfree.chart.block.BlockBorder.NONE);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 14));
        legend.setPadding(new RectangleInsets(0, 0, 8, 0));
        chart.addSubtitle(legend);
    }
}
