package dev.handoff.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StatisticalBarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.statistics.DefaultStatisticalCategoryDataset;
import org.jfree.data.statistics.StatisticalCategoryDataset;

/** Horizontal bars to both sides of zero with their intervals and figures; one whose interval touches zero is pale. */
final class SignedBars {
    private static final int BAR_HEIGHT = 34;
    private static final int BAR_HEIGHT_ON_A_PHONE = 30; // a name in two lines
    private static final int MARGINS = 24;
    private static final int GAP = 8;

    private SignedBars() {}

    /**
     * One bar.
     *
     * @param label its name
     * @param value its length; below 0 to the left
     * @param halfWidth half of its whisker; NaN for none
     * @param figures its figures in words
     * @param nonNegative whether it cannot be below 0, and neither can its whisker
     */
    record Bar(String label, double value, double halfWidth, String figures, boolean nonNegative) {
        /** Of what may be below 0. */
        Bar(String label, double value, double halfWidth, String figures) {
            this(label, value, halfWidth, figures, false);
        }

        /** Of what cannot be below 0. */
        static Bar atLeastNought(String label, double value, double halfWidth, String figures) {
            return new Bar(label, value, halfWidth, figures, true);
        }

        double high() {
            return Math.max(0, value + spread());
        }

        double low() {
            return nonNegative ? 0 : Math.min(0, value - spread());
        }

        boolean isClear() {
            return !(Math.abs(value) <= halfWidth);
        }

        private double spread() {
            return Double.isFinite(halfWidth) ? halfWidth : 0;
        }
    }

    static int height(int bars, ChartSize size) {
        return size.height(MARGINS + bars * (size.isPhone() ? BAR_HEIGHT_ON_A_PHONE : BAR_HEIGHT));
    }

    static CategoryPlot plot(List<Bar> bars, ChartSize size) {
        BarRows rows = new BarRows(size, bars.stream().map(Bar::label).toList(), 0.44, 40, 0.3);
        double low = bars.stream().mapToDouble(Bar::low).min().orElse(0);
        double length = length(bars, low, rows);
        CategoryPlot plot = rows.plot(dataset(bars), low - length / 60, low + length, renderer(bars));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Theme.QUIET);
        plot.setRangeZeroBaselineStroke(new BasicStroke(1f));
        for (Bar bar : bars) {
            plot.addAnnotation(figures(bar, (NumberAxis) plot.getRangeAxis(), rows.font(), size));
        }
        return plot;
    }

    private static CategoryTextAnnotation figures(Bar bar, NumberAxis axis, Font font, ChartSize size) {
        double gap = GAP * axis.getRange().getLength() / size.width();
        CategoryTextAnnotation text = new CategoryTextAnnotation(bar.figures(), bar.label(), bar.high() + gap);
        text.setFont(font);
        text.setPaint(Theme.INK);
        text.setTextAnchor(TextAnchor.CENTER_LEFT);
        return text;
    }

    private static DefaultStatisticalCategoryDataset dataset(List<Bar> bars) {
        DefaultStatisticalCategoryDataset data = new DefaultStatisticalCategoryDataset();
        for (Bar bar : bars) {
            Number half = bar.halfWidth() > 0 ? bar.halfWidth() : null;
            data.add((Number) bar.value(), half, "value", bar.label());
        }
        return data;
    }

    /** The scale leaves room for the figures behind every bar. */
    private static double length(List<Bar> bars, double low, BarRows rows) {
        double perPixel = bars.stream()
                .mapToDouble(b -> (b.high() - low) / rows.roomBefore(b.figures(), 2 * GAP))
                .max()
                .orElse(1);
        return perPixel > 0 ? perPixel * rows.room() : 1;
    }

    private static StatisticalBarRenderer renderer(List<Bar> bars) {
        StatisticalBarRenderer renderer = new Shaded(bars);
        renderer.setDefaultToolTipGenerator(
                (data, row, bar) -> bars.get(bar).label() + ": " + bars.get(bar).figures());
        renderer.setErrorIndicatorPaint(Theme.INK);
        renderer.setErrorIndicatorStroke(new BasicStroke(1.4f));
        return renderer;
    }

    private static final class Shaded extends StatisticalBarRenderer {
        private static final long serialVersionUID = 1L;
        private final transient List<Bar> bars;

        Shaded(List<Bar> bars) {
            this.bars = bars;
        }

        /** What would reach below 0 and cannot ends there. */
        @Override
        protected void drawHorizontalItem(
                Graphics2D graphics,
                CategoryItemRendererState state,
                Rectangle2D area,
                CategoryPlot plot,
                CategoryAxis names,
                ValueAxis lengths,
                StatisticalCategoryDataset data,
                int visibleRow,
                int row,
                int column) {
            Shape clip = graphics.getClip();
            if (bars.get(column).nonNegative()) {
                double nought = lengths.valueToJava2D(0, area, plot.getRangeAxisEdge());
                graphics.clip(
                        new Rectangle2D.Double(nought, area.getMinY(), area.getMaxX() - nought, area.getHeight()));
            }
            super.drawHorizontalItem(graphics, state, area, plot, names, lengths, data, visibleRow, row, column);
            graphics.setClip(clip);
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            Color colour = bars.get(column).isClear() ? Theme.MAIN : Theme.PALE;
            return colour;
        }
    }
}
