package dev.handoff.report.chart;

import dev.handoff.ledger.Metric;
import dev.handoff.report.content.Waterfall;
import java.awt.BasicStroke;
import java.awt.Paint;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.CategoryLineAnnotation;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultIntervalCategoryDataset;

/** From one total to another in steps: each begins where the one above it ends. Its figure, with its sign, stands behind it. */
final class WaterfallChart {
    private static final int BAR_HEIGHT = 34;
    private static final int MARGINS = 24;
    private static final int GAP = 8;

    private final ChartSize size;
    private final List<Stage> stages;
    private final BarRows rows;

    private WaterfallChart(List<Stage> stages, ChartSize size) {
        this.size = size;
        this.stages = stages;
        this.rows = new BarRows(size, stages.stream().map(Stage::toString).toList(), 0.44, 40, 0.34);
    }

    /** What a bar is. */
    private enum Kind {
        TOTAL,
        UP,
        DOWN
    }

    /**
     * A bar, known by its place: two may have one name.
     *
     * @param place from the top
     * @param label its name
     * @param start where it begins
     * @param end where it ends
     * @param figures its amount in words
     * @param kind whether it is a total or a step
     */
    private record Stage(int place, String label, double start, double end, String figures, Kind kind)
            implements Comparable<Stage> {
        @Override
        public int compareTo(Stage other) {
            return Integer.compare(place, other.place);
        }

        @Override
        public String toString() {
            return label;
        }

        double low() {
            return Math.min(start, end);
        }

        double high() {
            return Math.max(start, end);
        }
    }

    /** The plot of a way from one policy's contribution to another's. */
    static CategoryPlot plot(Waterfall way, String base, String other, ChartSize size) {
        return new WaterfallChart(stages(way, base, other, size), size).plot();
    }

    static int height(Waterfall way, ChartSize size) {
        return size.height(MARGINS + (way.steps().size() + 2) * BAR_HEIGHT);
    }

    private static List<Stage> stages(Waterfall way, String base, String other, ChartSize size) {
        List<String> figures = way.amounts().stream()
                .map(f -> size.isPhone() ? f.replace("\u00A0" + way.unit(), "") : f)
                .toList();
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage(0, base, 0, way.from(), figures.get(0), Kind.TOTAL));
        double at = way.from();
        for (Waterfall.Step step : way.steps()) {
            double to = at + step.amount();
            Kind kind = step.amount() < 0 ? Kind.DOWN : Kind.UP;
            stages.add(new Stage(stages.size(), step.label(), at, to, figures.get(stages.size()), kind));
            at = to;
        }
        stages.add(new Stage(stages.size(), other, 0, way.to(), figures.get(stages.size()), Kind.TOTAL));
        return stages;
    }

    private CategoryPlot plot() {
        double low = Math.min(0, stages.stream().mapToDouble(Stage::low).min().orElse(0));
        double length = length(low);
        CategoryPlot plot = rows.plot(dataset(), low - length / 60, low + length, renderer());
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Theme.QUIET);
        plot.setRangeZeroBaselineStroke(new BasicStroke(1f));
        for (int i = 0; i < stages.size(); i++) {
            if (i > 0) {
                plot.addAnnotation(joint(stages.get(i - 1), stages.get(i)));
            }
            plot.addAnnotation(figures(stages.get(i), (NumberAxis) plot.getRangeAxis()));
        }
        return plot;
    }

    /** From where a bar ends to where the next one begins. */
    private static CategoryLineAnnotation joint(Stage above, Stage below) {
        return new CategoryLineAnnotation(above, above.end(), below, above.end(), Theme.QUIET, new BasicStroke(1f));
    }

    private CategoryTextAnnotation figures(Stage stage, NumberAxis axis) {
        double gap = GAP * axis.getRange().getLength() / size.width();
        CategoryTextAnnotation text =
                new CategoryTextAnnotation(stage.figures(), stage, Math.max(0, stage.high()) + gap);
        text.setFont(stage.kind() == Kind.TOTAL ? Typeface.bold(rows.font().getSize2D()) : rows.font());
        text.setPaint(Theme.INK);
        text.setTextAnchor(TextAnchor.CENTER_LEFT);
        return text;
    }

    private DefaultIntervalCategoryDataset dataset() {
        Number[][] starts = {stages.stream().map(Stage::low).toArray(Number[]::new)};
        Number[][] ends = {stages.stream().map(Stage::high).toArray(Number[]::new)};
        return new DefaultIntervalCategoryDataset(
                new Comparable<?>[] {Metric.CONTRIBUTION_EXPECTED.labelInSentence()},
                stages.toArray(Stage[]::new),
                starts,
                ends);
    }

    /** The scale leaves room for the figures behind every bar. */
    private double length(double low) {
        double perPixel = stages.stream()
                .mapToDouble(s -> (Math.max(0, s.high()) - low) / rows.roomBefore(s.figures(), 3 * GAP))
                .max()
                .orElse(1);
        return perPixel > 0 ? perPixel * rows.room() : 1;
    }

    private IntervalBarRenderer renderer() {
        IntervalBarRenderer renderer = new Coloured(stages);
        renderer.setDefaultToolTipGenerator(
                (data, row, bar) -> stages.get(bar) + ": " + stages.get(bar).figures());
        return renderer;
    }

    /** Totals, what is added and what is taken away. */
    private static final class Coloured extends IntervalBarRenderer {
        private static final long serialVersionUID = 1L;
        private final transient List<Stage> stages;

        Coloured(List<Stage> stages) {
            this.stages = stages;
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return switch (stages.get(column).kind()) {
                case TOTAL -> Theme.MAIN;
                case UP -> WeekLine.Look.THIRD.colour();
                case DOWN -> WeekLine.Look.SECOND.colour();
            };
        }
    }
}
