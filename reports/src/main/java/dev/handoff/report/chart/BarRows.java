package dev.handoff.report.chart;

import java.awt.Font;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;

/**
 * How horizontal bars are laid out: names before them, room for their figures behind them, no ticks, no shadow.
 *
 * @param size of the picture
 * @param names the bars' names
 * @param widestName share of the picture that names may take up; less on a phone
 * @param margin pixels beside names and plot; a frame takes thirty more
 * @param gap between bars, as a share of all
 */
record BarRows(ChartSize size, List<String> names, double widestName, int margin, double gap) {
    private static final float FONT_SIZE = 13;
    private static final double WIDEST_ON_A_PHONE = 0.36;
    private static final double SHORTEST = 20;
    private static final int FRAME = 30;

    Font font() {
        return Typeface.regular(size.isPhone() ? FONT_SIZE - 1 : FONT_SIZE);
    }

    private double nameShare() {
        return size.isPhone() ? WIDEST_ON_A_PHONE : widestName;
    }

    /** Pixels for bars and their figures. */
    double room() {
        double longest = names.stream()
                .mapToDouble(n -> Typeface.widthAnywhere(n, font()))
                .max()
                .orElse(0);
        return size.width()
                - Math.min(longest, nameShare() * size.width())
                - (size.isFramed() ? margin + FRAME : margin);
    }

    /** Pixels for a bar with those figures behind it. */
    double roomBefore(String figures, int gaps) {
        return Math.max(SHORTEST, room() - Typeface.widthAnywhere(figures, font()) - gaps);
    }

    /** The plot; the scale goes from {@code low} to {@code high} and has no labels, since every bar has its figures. */
    CategoryPlot plot(CategoryDataset data, double low, double high, BarRenderer renderer) {
        CategoryPlot plot = new CategoryPlot(data, nameAxis(), lengths(low, high), plain(renderer));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private CategoryAxis nameAxis() {
        CategoryAxis axis = new NameAxis();
        Theme.quiet(axis, font().getSize2D());
        axis.setTickLabelPaint(Theme.INK);
        axis.setMaximumCategoryLabelWidthRatio((float) nameShare());
        axis.setMaximumCategoryLabelLines(2);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin(gap);
        return axis;
    }

    private NumberAxis lengths(double low, double high) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(low, high);
        Theme.quiet(axis, font().getSize2D());
        axis.setTickLabelsVisible(false);
        return axis;
    }

    private static BarRenderer plain(BarRenderer renderer) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(0.2);
        return renderer;
    }
}
