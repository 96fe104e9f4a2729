package dev.handoff.report.chart;

import dev.handoff.experiment.RunResult;
import dev.handoff.report.Findings;
import dev.handoff.report.Quarrel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** Trust of both sides week by week, with the share of the agreement that sales keeps. */
final class TrustChart {
    private static final int HEIGHT = 280;

    private TrustChart() {}

    static Optional<ChartPicture> of(RunResult result, String source, ChartSize size) {
        List<Line> lines = new ArrayList<>();
        result.week("trust.sales").ifPresent(w -> lines.add(new Line("sales in marketing", w, Line.Look.FIRST)));
        result.week("trust.marketing").ifPresent(w -> lines.add(new Line("marketing in sales", w, Line.Look.SECOND)));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Quarrel.attainment(result).ifPresent(w -> lines.add(new Line("agreement kept by sales", w, Line.Look.THIRD)));
        return Optional.of(picture(lines, result, source, size));
    }

    private static ChartPicture picture(List<Line> lines, RunResult result, String source, ChartSize size) {
        String title = Quarrel.trustTitle(result);
        String subtitle = "Trust, 0 to 100 %"
                + (lines.size() > 2 ? ", and share of leads for which sales kept its promise" : "") + ". "
                + Findings.runs(result);
        XYPlot plot = LinesOverWeeks.plot(lines);
        plot.getRangeAxis().setRange(0, 1.02);
        JFreeChart chart = Theme.chart(plot, title, subtitle, source, size);
        LinesOverWeeks.legend(chart, plot);
        return new ChartPicture(
                "trust", title, subtitle, "Line chart. " + title + ".", chart, size.width(), size.height(HEIGHT));
    }
}
