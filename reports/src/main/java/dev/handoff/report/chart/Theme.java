package dev.handoff.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** How every chart looks. Colours from Okabe and Ito's palette, which the colour-blind can tell apart, and of unlike lightness. */
final class Theme {
    static final Color INK = new Color(0x1F2933);
    static final Color QUIET = new Color(0x5B6672);
    static final Color GRID = new Color(0xE4E7EB);
    static final Color MAIN = new Color(0x0072B2);
    static final Color PALE = new Color(0xA9C6DA);
    static final Color OTHER = new Color(0xC9CED4);

    private static final RectangleInsets FRAME = new RectangleInsets(14, 16, 10, 18);
    private static final RectangleInsets BARE = new RectangleInsets(2, 0, 2, 12);
    /** Above, half of a label at the upper end of an axis. */
    private static final RectangleInsets BARE_WITH_AXIS = new RectangleInsets(8, 0, 2, 12);

    private Theme() {}

    /** The chart of {@code plot} under its finding, with what is shown below the title and where it is from at the bottom. */
    static JFreeChart chart(Plot plot, String title, String subtitle, String source, ChartSize size) {
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        JFreeChart chart = new JFreeChart(null, Typeface.regular(12), plot, false);
        chart.setBackgroundPaint(size.isFramed() ? Color.WHITE : null); // in a page its colour shows through
        chart.setBorderVisible(false);
        chart.setPadding(size.isFramed() ? FRAME : plot instanceof XYPlot ? BARE_WITH_AXIS : BARE);
        if (size.isFramed()) {
            frame(chart, title, subtitle, source);
        }
        chart.setTextAntiAlias(true);
        chart.getRenderingHints().put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return chart;
    }

    private static void frame(JFreeChart chart, String title, String subtitle, String source) {
        chart.setTitle(text(title, Typeface.bold(19), INK, 0, 3));
        chart.addSubtitle(text(subtitle, Typeface.regular(13), QUIET, 0, 12));
        TextTitle foot = text(source, Typeface.regular(11), QUIET, 14, 0);
        foot.setPosition(RectangleEdge.BOTTOM);
        chart.addSubtitle(foot);
    }

    private static TextTitle text(String text, Font font, Color colour, int above, int below) {
        TextTitle title = new TextTitle(text, font);
        title.setPaint(colour);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPadding(above, 0, below, 0);
        title.setMargin(RectangleInsets.ZERO_INSETS);
        return title;
    }

    /** Only gridlines of values, and behind everything. */
    static void gridOfValues(CategoryPlot plot) {
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setRangeZeroBaselineVisible(false);
    }

    /** As for categories. */
    static void gridOfValues(XYPlot plot) {
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    /** Quiet labels, no ticks, no line. */
    static void quiet(Axis axis, float size) {
        axis.setTickLabelFont(Typeface.regular(size));
        axis.setTickLabelPaint(QUIET);
        axis.setAxisLineVisible(false);
        axis.setAxisLineStroke(new BasicStroke(1f));
        axis.setTickMarksVisible(false);
        axis.setLabelFont(Typeface.regular(size));
        axis.setLabelPaint(QUIET);
    }

    /** Tick labels of a value axis in the words of {@code label}. */
    static void labels(NumberAxis axis, DoubleFunction<String> label) {
        axis.setNumberFormatOverride(new Labels(label));
    }

    private static final class Labels extends NumberFormat {
        private static final long serialVersionUID = 1L;
        private final transient DoubleFunction<String> label;

        Labels(DoubleFunction<String> label) {
            this.label = label;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return to.append(label.apply(number));
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return format((double) number, to, position);
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("labels are only written");
        }
    }
}
