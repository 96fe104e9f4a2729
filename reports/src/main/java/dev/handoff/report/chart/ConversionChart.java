package dev.handoff.report.chart;

import dev.handoff.experiment.RunResult;
import dev.handoff.report.Findings;
import dev.handoff.report.Quarrel;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/** The two figures that go by the name of conversion, side by side. */
final class ConversionChart {
    private static final int HEIGHT = 260;

    private ConversionChart() {}

    static Optional<ChartPicture> of(RunResult result, String source, ChartSize size) {
        return result.week("conversion.marketing")
                .flatMap(marketing -> result.week("conversion.sales")
                        .map(sales -> picture(
                                List.of(
                                        new Line("conversion, says marketing", marketing, Line.Look.FIRST),
                                        new Line("conversion, says sales", sales, Line.Look.SECOND)),
                                result,
                                source,
                                size)));
    }

    private static ChartPicture picture(List<Line> lines, RunResult result, String source, ChartSize size) {
        String title = Quarrel.conversionTitle(result);
        String subtitle = Quarrel.CONVERSION_MEANINGS + " " + Findings.runs(result);
        XYPlot plot = LinesOverWeeks.plot(lines);
        JFreeChart chart = Theme.chart(plot, title, subtitle, source, size);
        LinesOverWeeks.legend(chart, plot);
        return new ChartPicture(
                "conversions", title, subtitle, "Line chart. " + title + ".", chart, size.width(), size.height(HEIGHT));
    }
}
