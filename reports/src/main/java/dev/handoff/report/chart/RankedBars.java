package dev.handoff.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Horizontal bars in the given order, each with its name before it and its figures after it; the first stands out. */
final class RankedBars {
    private static final int BAR_HEIGHT = 30;
    private static final int MARGINS = 20;
    private static final float FONT_SIZE = 13;

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
        Font font = Typeface.regular(size.isPhone() ? FONT_SIZE - 1 : FONT_SIZE);
        CategoryPlot plot = new CategoryPlot(dataset(bars), names(font, size), lengths(bars, font, size), null);
        plot.setRenderer(renderer(bars, firstStandsOut, font));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private static DefaultCategoryDataset dataset(List<Bar> bars) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        bars.forEach(bar -> data.addValue(Math.max(0, bar.value()), "value", bar.label()));
        return data;
    }

    private static CategoryAxis names(Font font, ChartSize size) {
        CategoryAxis axis = new CategoryAxis();
        Theme.quiet(axis, font.getSize2D());
        axis.setTickLabelPaint(Theme.INK);
        axis.setMaximumCategoryLabelWidthRatio((float) namesShare(size));
        axis.setMaximumCategoryLabelLines(2);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin(0.28);
        return axis;
    }

    /** The scale leaves room for the figures behind the longest bar. */
    private static NumberAxis lengths(List<Bar> bars, Font font, ChartSize size) {
        double longestName = bars.stream()
                .mapToDouble(b -> Typeface.width(b.label(), font))
                .max()
                .orElse(0);
        double names = Math.min(longestName, namesShare(size) * size.width());
        double room = size.width() - names - (size.isFramed() ? 60 : 30);
        double longest = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        double perPixel = bars.stream()
                .mapToDouble(b -> Math.max(0, b.value()) / Math.max(20, room - Typeface.width(b.figures(), font) - 12))
                .max()
                .orElse(1);
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, Math.max(perPixel * room, longest > 0 ? longest : 1));
        Theme.quiet(axis, font.getSize2D());
        axis.setTickLabelsVisible(false);
        return axis;
    }

    private static double namesShare(ChartSize size) {
        return size.isPhone() ? 0.36 : 0.5;
    }

    private static BarRenderer renderer(List<Bar> bars, boolean firstStandsOut, Font font) {
        BarRenderer renderer = new Highlighting(firstStandsOut);
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(0.2);
        renderer.setDefaultItemLabelGenerator(new Figures(bars));
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
