package dev.handoff.report.chart;

import dev.handoff.experiment.WeeklySummary;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Bars;
import dev.handoff.report.document.Lines;
import dev.handoff.report.document.Series;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;

/** The charts drawn from a document's own blocks, for pages and phones. */
public final class BookCharts {
    private static final int HEIGHT = 250;
    private static final int HEIGHT_ON_A_PHONE =
            165; // as flat as it can be read: a debrief of many charts has to fit two sheets
    private static final int ROUND_DOT = 7;

    private BookCharts() {}

    /** Lines over rounds; empty when this machine cannot draw any. */
    public static Optional<ChartPicture> of(Lines lines, ChartSize size) {
        if (RunCharts.problem().isPresent() || lines.labels().isEmpty()) {
            return Optional.empty();
        }
        XYPlot plot = plot(lines, looks(lines));
        JFreeChart chart = Theme.chart(plot, lines.title(), "", "", size);
        if (lines.series().size() > 1) {
            LinesOverWeeks.legend(chart, plot);
        }
        return Optional.of(new ChartPicture(
                lines.id(),
                lines.title(),
                "By round, in " + (lines.unit().equals("share") ? "%" : lines.unit()) + ".",
                "Line chart. " + lines.sentence(),
                chart,
                size.width(),
                size.height(size.isPhone() ? HEIGHT_ON_A_PHONE : HEIGHT)));
    }

    private static XYPlot plot(Lines lines, List<WeekLine> looks) {
        NumberAxis values = lines.unit().equals("share") ? LinesOverWeeks.shares(looks) : money(lines);
        DeviationRenderer renderer = LinesOverWeeks.renderer(looks);
        dots(renderer);
        renderer.setDefaultToolTipGenerator((data, line, at) -> {
            double value = data.getYValue(line, at);
            return "Round " + Numbers.count(data.getXValue(line, at)) + ", "
                    + looks.get(line).label() + ": "
                    + (lines.unit().equals("share")
                            ? Numbers.percent(value)
                            : Numbers.amount(value) + "\u00A0" + lines.unit());
        });
        XYPlot plot =
                new XYPlot(LinesOverWeeks.dataset(looks), rounds(lines.labels().size()), values, renderer);
        Theme.gridOfValues(plot);
        return plot;
    }

    private static List<WeekLine> looks(Lines lines) {
        List<WeekLine> looks = new ArrayList<>();
        for (Series line : lines.series()) {
            List<Double> nothing = Collections.nCopies(line.values().size(), Double.NaN);
            WeeklySummary values =
                    new WeeklySummary(line.name(), lines.unit(), line.values(), nothing, nothing, nothing);
            looks.add(new WeekLine(line.name(), values, WeekLine.Look.values()[looks.size()]));
        }
        return looks;
    }

    private static NumberAxis rounds(int count) {
        NumberAxis axis = LinesOverWeeks.weeks(count, "Round");
        axis.setRange(0.8, Math.max(2, count) + 0.2);
        axis.setTickUnit(new NumberTickUnit(1));
        return axis;
    }

    private static void dots(DeviationRenderer renderer) {
        renderer.setDefaultShapesVisible(true);
        renderer.setDefaultShape(
                new java.awt.geom.Ellipse2D.Double(-ROUND_DOT / 2.0, -ROUND_DOT / 2.0, ROUND_DOT, ROUND_DOT));
        for (int series = 0; series < WeekLine.Look.values().length; series++) {
            renderer.setSeriesShape(series, renderer.getDefaultShape());
        }
    }

    private static NumberAxis money(Lines lines) {
        double top = lines.series().stream()
                .flatMap(line -> line.values().stream())
                .filter(Double::isFinite)
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
        NumberAxis axis = new NumberAxis();
        if (top > 0) {
            axis.setTickUnit(new NumberTickUnit(Numbers.niceStep(top / 4)));
        }
        Theme.quiet(axis, 12);
        axis.setAutoRangeIncludesZero(true);
        Theme.labels(axis, Numbers::amount);
        return axis;
    }

    /** Whether there are bars, and this machine can draw them. */
    public static boolean canDraw(Bars bars) {
        return RunCharts.problem().isEmpty() && !bars.bars().isEmpty();
    }

    /** Bars; empty when this machine cannot draw any. */
    public static Optional<ChartPicture> of(Bars bars, ChartSize size) {
        if (!canDraw(bars)) {
            return Optional.empty();
        }
        List<SignedBars.Bar> drawn = bars.bars().stream()
                .map(bar -> new SignedBars.Bar(bar.name(), bar.value(), bar.halfWidth(), bar.figures()))
                .toList();
        String alt = bars.bars().stream()
                .map(bar -> bar.name() + " " + bar.figures())
                .collect(Collectors.joining("; ", "Bar chart: ", "."));
        return Optional.of(new ChartPicture(
                bars.id(),
                bars.title(),
                bars.subtitle(),
                alt,
                Theme.chart(SignedBars.plot(drawn, size), bars.title(), bars.subtitle(), "", size),
                size.width(),
                SignedBars.height(drawn.size(), size)));
    }
}
