package dev.handoff.report.chart;

import dev.handoff.experiment.RunResult;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Findings;
import dev.handoff.report.Numbers;
import dev.handoff.report.Quarrel;
import dev.handoff.report.TimelineEvent;
import java.awt.Font;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;

/** What reps believe of each channel beside what is true, week by week: one narrow panel for each channel. */
final class BeliefChart {
    private static final int HEIGHT = 290;
    private static final int MOST_PANELS = 7;
    private static final int PANELS_ON_A_PHONE = 3;

    private BeliefChart() {}

    static Optional<ChartPicture> of(RunResult result, List<TimelineEvent> events, String source, ChartSize size) {
        int most = size.isPhone() ? PANELS_ON_A_PHONE : MOST_PANELS;
        List<String> channels =
                Quarrel.channelsByLeads(result).stream().limit(most).toList();
        return channels.isEmpty() ? Optional.empty() : Optional.of(picture(channels, result, events, source, size));
    }

    private static ChartPicture picture(
            List<String> channels, RunResult result, List<TimelineEvent> events, String source, ChartSize size) {
        String title = Quarrel.beliefTitle(result);
        String subtitle = TimelineEvent.keyAfter(
                "Share of good leads by channel, week by week: solid as reps believe, dashed as it is. "
                        + Findings.runs(result),
                events);
        List<List<WeekLine>> panels =
                channels.stream().map(channel -> lines(channel, result)).toList();
        NumberAxis shares =
                LinesOverWeeks.shares(panels.stream().flatMap(List::stream).toList());
        CombinedRangeXYPlot all = new CombinedRangeXYPlot(shares);
        all.setGap(14);
        XYPlot first = panel(channels.get(0), panels.get(0), channels.size(), events);
        all.add(first);
        for (int i = 1; i < channels.size(); i++) {
            all.add(panel(channels.get(i), panels.get(i), channels.size(), events));
        }
        JFreeChart chart = Theme.chart(all, title, subtitle, source, size);
        LinesOverWeeks.legend(chart, first);
        return new ChartPicture(
                "beliefs",
                title,
                subtitle,
                TimelineEvent.keyAfter("Line charts. " + Quarrel.beliefSentence(result), events),
                chart,
                size.width(),
                size.height(HEIGHT));
    }

    private static List<WeekLine> lines(String channel, RunResult result) {
        return List.of(
                new WeekLine("believed", Quarrel.believed(result, channel), WeekLine.Look.FIRST),
                new WeekLine(
                        "true",
                        result.week(Metric.CHANNEL_QUALITY_TRUE.of(channel)).orElseThrow(),
                        WeekLine.Look.TRUTH));
    }

    private static XYPlot panel(String channel, List<WeekLine> lines, int panels, List<TimelineEvent> events) {
        NumberAxis weeks = LinesOverWeeks.weeks(lines.get(0).means().size(), channel.replace('-', ' '));
        if (panels > 4) {
            weeks.setTickLabelsVisible(false);
        }
        Font font = Typeface.regular(panels > 5 ? 10 : 11);
        weeks.setLabelFont(font);
        weeks.setTickUnit(new org.jfree.chart.axis.NumberTickUnit(
                Math.max(1, lines.get(0).means().size() / 2)));
        Theme.labels(weeks, Numbers::count);
        XYPlot plot = new XYPlot(LinesOverWeeks.dataset(lines), weeks, null, LinesOverWeeks.renderer(lines));
        Theme.gridOfValues(plot);
        EventMarks.on(plot, events);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null); // the page's colour shows through
        return plot;
    }
}
