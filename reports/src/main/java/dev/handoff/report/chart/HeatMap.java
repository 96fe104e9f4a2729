package dev.handoff.report.chart;

import dev.handoff.report.Numbers;
import java.awt.Color;
import java.awt.Font;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYZDataset;

/** One response over two factors: a tile per combination, the darker the higher, with its mean in it. */
final class HeatMap {
    private static final int ROW = 34;
    private static final int MARGINS = 60;
    private static final int MOST_LABELLED = 12;

    /** Colours of tiles and figures that are no other chart's, so that they stay together on a dark page ({@link ChartStyle}). */
    private static final Color LOW = new Color(0xF1F6FA);

    private static final Color HIGH = new Color(0x00629A);
    private static final Color NONE = new Color(0xD5D9DE);
    private static final Color ON_PALE = new Color(0x1B242D);

    private HeatMap() {}

    static int height(int rows, ChartSize size) {
        return size.height(MARGINS + Math.max(3, rows) * ROW);
    }

    /**
     * The plot.
     *
     * @param columns levels across
     * @param rows levels upwards
     * @param means [row][column]
     */
    static XYPlot plot(
            String across, List<String> columns, String upwards, List<String> rows, double[][] means, String unit) {
        XYPlot plot = new XYPlot(dataset(means), axis(across, columns), axis(upwards, rows), new XYBlockRenderer());
        Shades shades = new Shades(means);
        XYBlockRenderer renderer = (XYBlockRenderer) plot.getRenderer();
        renderer.setPaintScale(shades);
        renderer.setDefaultToolTipGenerator((data, series, tile) -> {
            int row = tile / columns.size();
            int column = tile % columns.size();
            return rows.get(row) + ", " + columns.get(column) + ": " + figure(means[row][column], unit);
        });
        Theme.gridOfValues(plot);
        plot.setRangeGridlinesVisible(false);
        if (columns.size() <= MOST_LABELLED) {
            label(plot, means, unit, shades);
        }
        return plot;
    }

    private static void label(XYPlot plot, double[][] means, String unit, Shades shades) {
        Font font = Typeface.regular(means[0].length > 6 ? 10 : 12);
        for (int r = 0; r < means.length; r++) {
            for (int c = 0; c < means[r].length; c++) {
                XYTextAnnotation text = new XYTextAnnotation(figure(means[r][c], unit), c, r);
                text.setFont(font);
                text.setPaint(shades.share(means[r][c]) > 0.65 ? Color.WHITE : ON_PALE);
                text.setTextAnchor(TextAnchor.CENTER);
                plot.addAnnotation(text);
            }
        }
    }

    private static String figure(double mean, String unit) {
        if (!Double.isFinite(mean)) {
            return "n/a";
        }
        return unit.equals("share") ? Numbers.percent(mean) : Numbers.amount(mean);
    }

    private static DefaultXYZDataset dataset(double[][] means) {
        int columns = means[0].length;
        double[][] data = new double[3][means.length * columns];
        for (int i = 0; i < data[0].length; i++) {
            data[0][i] = i % columns;
            data[1][i] = i / columns;
            data[2][i] = means[i / columns][i % columns];
        }
        DefaultXYZDataset set = new DefaultXYZDataset();
        set.addSeries("mean", data);
        return set;
    }

    private static SymbolAxis axis(String name, List<String> labels) {
        SymbolAxis axis = new SymbolAxis(name, labels.toArray(String[]::new));
        Theme.quiet(axis, 12);
        axis.setGridBandsVisible(false);
        axis.setRange(-0.5, labels.size() - 0.5);
        return axis;
    }

    /** White to blue from the lowest to the highest mean. */
    private static final class Shades implements PaintScale {
        private final double low;
        private final double high;

        Shades(double[][] means) {
            double[] finite = Arrays.stream(means)
                    .flatMapToDouble(Arrays::stream)
                    .filter(Double::isFinite)
                    .toArray();
            this.low = Arrays.stream(finite).min().orElse(0);
            this.high = Arrays.stream(finite).max().orElse(1);
        }

        double share(double value) {
            return !Double.isFinite(value) || high <= low ? 0 : (value - low) / (high - low);
        }

        @Override
        public double getLowerBound() {
            return low;
        }

        @Override
        public double getUpperBound() {
            return high;
        }

        @Override
        public Color getPaint(double value) {
            double s = share(value);
            return Double.isFinite(value)
                    ? new Color(
                            mix(LOW.getRed(), HIGH.getRed(), s),
                            mix(LOW.getGreen(), HIGH.getGreen(), s),
                            mix(LOW.getBlue(), HIGH.getBlue(), s))
                    : NONE;
        }

        private static int mix(int from, int to, double share) {
            return (int) Math.round(from + share * (to - from));
        }
    }
}
