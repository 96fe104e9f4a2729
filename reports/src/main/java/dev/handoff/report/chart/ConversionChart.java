package dev.handoff.report.chart;

import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Findings;
import dev.handoff.report.Quarrel;
import dev.handoff.report.TimelineEvent;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** The two figures that go by the name of conversion, side by side. */
final class ConversionChart {
    private static final int HEIGHT = 260;

    private ConversionChart() {}

    static Optional<ChartPicture> of(RunResult result, List<TimelineEvent> events, String source, ChartSize size) {
        return result.week(Metric.CONVERSION_MARKETING)
                .flatMap(marketing -> result.week(Metric.CONVERSION_SALES)
                        .map(sales -> picture(
                                List.of(
                                        new WeekLine("conversion, says marketing", marketing, WeekLine.Look.FIRST),
                                        new WeekLine("conversion, says sales", sales, WeekLine.Look.SECOND)),
                                result,
                                events,
                                source,
                                size)));
    }

    private static ChartPicture picture(
            List<WeekLine> lines, RunResult result, List<TimelineEvent> events, String source, ChartSize size) {
        String title = Quarrel.conversionTitle(result);
        String subtitle = TimelineEvent.keyAfter(Quarrel.CONVERSION_MEANINGS + " " + Findings.runs(result), events);
        XYPlot plot = LinesOverWeeks.plot(lines);
        EventMarks.on(plot, events);
        JFreeChart chart = Theme.chart(plot, title, subtitle, source, size);
        LinesOverWeeks.legend(chart, plot);
        return new ChartPicture(
                "conversions",
                title,
                subtitle,
                TimelineEvent.keyAfter("Line chart. " + title + ".", events),
                chart,
                size.width(),
                size.height(HEIGHT));
    }
}
