package dev.handoff.report.chart;

import dev.handoff.experiment.BreakEvenAnalysis;
import dev.handoff.experiment.BreakEvenAnalysis.Point;
import dev.handoff.ledger.Metric;
import dev.handoff.report.BreakEvenContext;
import dev.handoff.report.BreakEvenContext.Axis;
import dev.handoff.report.Enumeration;
import dev.handoff.report.Numbers;
import dev.handoff.report.content.BreakEvenWords;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.ZeroCrossing;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** The charts of a break-even: the difference with its band along one parameter, the crossing marked; a map with the zero contour for two. */
public final class BreakEvenCharts {
    private static final BasicStroke THICK = new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke DASHED =
            new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0);

    private final BreakEvenAnalysis result;
    private final BreakEvenContext context;
    private final ChartSize size;

    private BreakEvenCharts(BreakEvenAnalysis result, BreakEvenContext context, ChartSize size) {
        this.result = result;
        this.context = context;
        this.size = size;
    }

    /** The charts for that size; none when this machine cannot draw any. */
    public static List<ChartPicture> of(BreakEvenAnalysis result, BreakEvenContext context, ChartSize size) {
        if (RunCharts.problem().isPresent()) {
            return List.of();
        }
        BreakEvenCharts charts = new BreakEvenCharts(result, context, size);
        return List.of(result.isOneLine() ? charts.line() : charts.map());
    }

    private String title() {
        if (!result.isOneLine()) {
            return "Where \"" + context.other() + "\" breaks even";
        }
        BreakEvenWords words = new BreakEvenWords(result, context);
        List<ZeroCrossing> crossings = result.lines().get(0).crossings();
        String figure = "The difference in " + Metric.inSentence(result.metric());
        return crossings.isEmpty()
                ? figure + " changes its sign nowhere in the range"
                : figure + " is zero at "
                        + Enumeration.and(crossings.stream().map(words::at).toList());
    }

    private String subtitle(String what) {
        return "Difference in " + Metric.inSentence(result.metric()) + " in " + result.unit() + ", " + what + ". "
                + Numbers.count(result.replications()) + " replications at each point";
    }

    private String alt(String kind) {
        return result.points().stream().map(this::told).collect(Collectors.joining("; ", kind + ": ", "."));
    }

    private String told(Point p) {
        StringBuilder where = new StringBuilder();
        for (int a = 0; a < p.at().size(); a++) {
            where.append(a == 0 ? "" : ", ").append(context.axes().get(a).value(p.at().get(a)));
        }
        return where + ": "
                + Numbers.difference(
                        p.band().estimate(), p.band().halfWidth(), Numbers.unit(result.metric(), result.unit()));
    }

    private ChartPicture line() {
        Axis axis = context.axes().get(0);
        List<Double> numbers = result.points().stream().map(p -> p.at().get(0)).toList();
        List<Interval> bands = result.points().stream().map(Point::band).toList();
        XYPlot plot =
                LineBand.plot(named(axis), numbers.stream().map(axis::value).toList(), numbers, bands, result.unit());
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Theme.INK);
        plot.setRangeZeroBaselineStroke(new BasicStroke(1.2f));
        result.lines().get(0).crossings().forEach(c -> mark(plot, c, numbers));
        return picture("the band holds at all points together", plot, size.height(LineBand.HEIGHT), "Line chart");
    }

    private static String named(Axis axis) {
        return axis.unit().isEmpty() ? axis.label() : axis.label() + ", " + axis.unit();
    }

    /** The crossing as a line, its interval as a strip. */
    private static void mark(XYPlot plot, ZeroCrossing crossing, List<Double> numbers) {
        double low = Math.max(crossing.at().lower(), numbers.get(0));
        double high = Math.min(crossing.at().upper(), numbers.get(numbers.size() - 1));
        IntervalMarker strip = new IntervalMarker(low, high, Theme.GRID);
        strip.setAlpha(0.6f);
        plot.addDomainMarker(strip, Layer.BACKGROUND);
        ValueMarker root = new ValueMarker(crossing.at().estimate(), Theme.QUIET, DASHED);
        plot.addDomainMarker(root, Layer.BACKGROUND);
    }

    private ChartPicture map() {
        Axis across = context.axes().get(0);
        Axis upwards = context.axes().get(1);
        int rows = result.lines().size();
        int columns = result.points().size() / rows;
        XYPlot plot = HeatMap.plot(
                named(across),
                result.points().stream()
                        .limit(columns)
                        .map(p -> across.value(p.at().get(0)))
                        .toList(),
                named(upwards),
                result.lines().stream().map(l -> upwards.value(l.second())).toList(),
                field(columns, Interval::estimate),
                result.unit());
        contour(plot, field(columns, Interval::lower), DASHED);
        contour(plot, field(columns, Interval::upper), DASHED);
        contour(plot, field(columns, Interval::estimate), THICK);
        return picture(
                "zero along the thick line; between the dashed ones it cannot be told",
                plot,
                HeatMap.height(rows, size),
                "Map");
    }

    private double[][] field(int columns, ToDoubleFunction<Interval> what) {
        double[][] field = new double[result.points().size() / columns][columns];
        for (int i = 0; i < result.points().size(); i++) {
            field[i / columns][i % columns] =
                    what.applyAsDouble(result.points().get(i).band());
        }
        return field;
    }

    private static void contour(XYPlot plot, double[][] field, BasicStroke stroke) {
        Color ink = Theme.INK;
        ZeroContour.of(field)
                .forEach(p -> plot.addAnnotation(
                        new XYLineAnnotation(p.fromColumn(), p.fromRow(), p.toColumn(), p.toRow(), stroke, ink)));
    }

    private ChartPicture picture(String what, Plot plot, int height, String kind) {
        String subtitle = subtitle(what);
        return new ChartPicture(
                "breakeven",
                title(),
                subtitle,
                alt(kind),
                Theme.chart(plot, title(), subtitle, context.provenance().source(), size),
                size.width(),
                height);
    }
}
