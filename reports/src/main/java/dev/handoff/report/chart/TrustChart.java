package dev.handoff.report.chart;

import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Findings;
import dev.handoff.report.Quarrel;
import dev.handoff.report.TimelineEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** Trust of both sides week by week, with the share of the agreement that sales keeps. */
final class TrustChart {
    private static final int HEIGHT = 280;

    private TrustChart() {}

    static Optional<ChartPicture> of(RunResult result, List<TimelineEvent> events, String source, ChartSize size) {
        List<WeekLine> lines = new ArrayList<>();
        result.week(Metric.TRUST_SALES)
                .ifPresent(w -> lines.add(new WeekLine(Metric.TRUST_SALES.labelInSentence(), w, WeekLine.Look.FIRST)));
        result.week(Metric.TRUST_MARKETING)
                .ifPresent(w ->
                        lines.add(new WeekLine(Metric.TRUST_MARKETING.labelInSentence(), w, WeekLine.Look.SECOND)));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Quarrel.attainment(result)
                .ifPresent(w -> lines.add(new WeekLine("agreement kept by sales", w, WeekLine.Look.THIRD)));
        return Optional.of(picture(lines, result, events, source, size));
    }

    private static ChartPicture picture(
            List<WeekLine> lines, RunResult result, List<TimelineEvent> events, String source, ChartSize size) {
        String title = Quarrel.trustTitle(result);
        String subtitle = TimelineEvent.keyAfter(
                "Trust, 0 to 100 %"
                        + (lines.size() > 2 ? ", and share of leads for which sales kept its promise" : "") + ". "
                        + Findings.runs(result),
                events);
        XYPlot plot = LinesOverWeeks.plot(lines);
        EventMarks.on(plot, events);
        plot.getRangeAxis().setRange(0, 1.02);
        JFreeChart chart = Theme.chart(plot, title, subtitle, source, size);
        LinesOverWeeks.legend(chart, plot);
        return new ChartPicture(
                "trust",
                title,
                subtitle,
                TimelineEvent.keyAfter("Line chart. " + title + ".", events),
                chart,
                size.width(),
                size.height(HEIGHT));
    }
}
