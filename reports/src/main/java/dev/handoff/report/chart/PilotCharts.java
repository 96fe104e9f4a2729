package dev.handoff.report.chart;

import dev.handoff.experiment.WeeklySummary;
import dev.handoff.experiment.pilot.Pilot;
import dev.handoff.experiment.pilot.PilotMeasure;
import dev.handoff.experiment.pilot.PilotWatching;
import dev.handoff.report.Numbers;
import dev.handoff.report.Provenance;
import dev.handoff.statistics.Interval;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;

/** How likely a pilot shows something by its length, and how likely it alarms when there is nothing to see. */
public final class PilotCharts {
    private static final int HEIGHT = 230;
    private static final double DOT = 7;

    private PilotCharts() {}

    /** The charts for that size; none when this machine cannot draw ({@link RunCharts#problem()}). */
    public static List<ChartPicture> of(Pilot pilot, Provenance from, ChartSize size) {
        if (RunCharts.problem().isPresent()) {
            return List.of();
        }
        String basis = Numbers.count(pilot.replications()) + " pilots; bands: their 95 % intervals.";
        return List.of(
                picture(
                        "seen",
                        "Chance to see the effect, by length of the pilot",
                        "Looking once, at the end. " + basis,
                        results(pilot),
                        from,
                        size),
                picture(
                        "alarms",
                        "False alarms when there is nothing to see, by length of the pilot",
                        "Leads worth pursuing. " + basis,
                        alarms(pilot),
                        from,
                        size));
    }

    private static List<WeekLine> results(Pilot pilot) {
        List<WeekLine> lines = new ArrayList<>();
        for (Pilot.Measured m : pilot.measures()) {
            if (m.measure().isResult()) {
                lines.add(line(
                        m.measure().label(),
                        lines.size(),
                        m,
                        length -> length.chances().get(PilotWatching.AT_THE_END).seen()));
            }
        }
        return lines;
    }

    private static List<WeekLine> alarms(Pilot pilot) {
        Pilot.Measured pursued = pilot.measures().stream()
                .filter(m -> m.measure() == PilotMeasure.PURSUED)
                .findFirst()
                .orElseThrow();
        List<WeekLine> lines = new ArrayList<>();
        for (PilotWatching how : PilotWatching.values()) {
            lines.add(line(
                    how.key(),
                    lines.size(),
                    pursued,
                    length -> length.chances().get(how).falseAlarm()));
        }
        return lines;
    }

    private static WeekLine line(
            String label, int look, Pilot.Measured measured, Function<Pilot.Length, Interval> chance) {
        int weeks = measured.lengths().get(measured.lengths().size() - 1).weeks();
        List<Double> values = new ArrayList<>(Collections.nCopies(weeks, Double.NaN));
        List<Double> halves = new ArrayList<>(values);
        for (Pilot.Length length : measured.lengths()) {
            values.set(length.weeks() - 1, chance.apply(length).estimate());
            halves.set(length.weeks() - 1, chance.apply(length).halfWidth());
        }
        List<Double> nothing = Collections.nCopies(weeks, Double.NaN);
        return new WeekLine(
                label,
                new WeeklySummary(label, "share", values, halves, nothing, nothing),
                WeekLine.Look.values()[look]);
    }

    private static ChartPicture picture(
            String name, String title, String subtitle, List<WeekLine> lines, Provenance from, ChartSize size) {
        XYPlot plot = LinesOverWeeks.plot(lines);
        DeviationRenderer renderer = (DeviationRenderer) plot.getRenderer();
        renderer.setDefaultShapesVisible(true);
        IntStream.range(0, lines.size())
                .forEach(i -> renderer.setSeriesShape(i, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT)));
        JFreeChart chart = Theme.chart(plot, title, subtitle, from.source(), size);
        LinesOverWeeks.legend(chart, plot);
        return new ChartPicture(
                name, title, subtitle, "Line chart. " + alt(lines), chart, size.width(), size.height(HEIGHT));
    }

    private static String alt(List<WeekLine> lines) {
        return lines.stream().map(PilotCharts::told).collect(Collectors.joining("; ", "", "."));
    }

    private static String told(WeekLine line) {
        return line.label() + ": "
                + IntStream.range(0, line.means().size())
                        .filter(i -> Double.isFinite(line.means().get(i)))
                        .mapToObj(i -> Numbers.interval(line.means().get(i), line.halfWidth(i), "share") + " after "
                                + (i + 1) + " weeks")
                        .collect(Collectors.joining(", "));
    }
}
