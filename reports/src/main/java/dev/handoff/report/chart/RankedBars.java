package dev.handoff.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Horizontal bars in the given order, each with its name before it and its figures after it; the first stands out. */
final class RankedBars {
    private static final int BAR_HEIGHT = 30;
    private static final int MARGINS = 20;

    private RankedBars() {}

    /**
     * One bar.
     *
     * @param label its name
     * @param value its length; below 0 counts as 0
     * @param figures its figures in words
     */
    record Bar(String label, double value, String figures) {}

    static int height(int bars, ChartSize size) {
        return size.height(MARGINS + bars * BAR_HEIGHT);
    }

    static CategoryPlot plot(List<Bar> bars, boolean firstStandsOut, ChartSize size) {
        BarRows rows = new BarRows(size, bars.stream().map(Bar::label).toList(), 0.5, 30, 0.28);
        return rows.plot(dataset(bars), 0, longest(bars, rows), renderer(bars, firstStandsOut, rows.font()));
    }

    private static DefaultCategoryDataset dataset(List<Bar> bars) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        bars.forEach(bar -> data.addValue(Math.max(0, bar.value()), "value", bar.label()));
        return data;
    }

    /** The scale leaves room for the figures behind the longest bar. */
    private static double longest(List<Bar> bars, BarRows rows) {
        double longest = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        double perPixel = bars.stream()
                .mapToDouble(b -> Math.max(0, b.value()) / rows.roomBefore(b.figures(), 12))
                .max()
                .orElse(1);
        return Math.max(perPixel * rows.room(), longest > 0 ? longest : 1);
    }

    private static BarRenderer renderer(List<Bar> bars, boolean firstStandsOut, Font font) {
        BarRenderer renderer = new Highlighting(firstStandsOut);
        renderer.setDefaultItemLabelGenerator(new Figures(bars));
        renderer.setDefaultToolTipGenerator(
                (data, row, bar) -> bars.get(bar).label() + ": " + bars.get(bar).figures());
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(font);
        renderer.setDefaultItemLabelPaint(Theme.INK);
        renderer.setItemLabelInsets(new RectangleInsets(6, 6, 6, 6));
        ItemLabelPosition behind = new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);
        renderer.setDefaultPositiveItemLabelPosition(behind);
        renderer.setPositiveItemLabelPositionFallback(behind);
        return renderer;
    }

    private static final class Highlighting extends BarRenderer {
        private static final long serialVersionUID = 1L;
        private final boolean firstStandsOut;

        Highlighting(boolean firstStandsOut) {
            this.firstStandsOut = firstStandsOut;
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            Color rest = firstStandsOut ? Theme.PALE : Theme.MAIN;
            return column == 0 ? Theme.MAIN : rest;
        }
    }

    private static final class Figures extends org.jfree.chart.labels.StandardCategoryItemLabelGenerator {
        private static final long serialVersionUID = 1L;
        private final transient List<Bar> bars;

        Figures(List<Bar> bars) {
            this.bars = bars;
        }

        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            return bars.get(column).figures();
        }
    }
}
