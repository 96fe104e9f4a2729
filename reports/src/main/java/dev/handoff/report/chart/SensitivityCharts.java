package dev.handoff.report.chart;

import dev.handoff.experiment.Sensitivity;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Numbers;
import dev.handoff.report.SensitivityContext;
import dev.handoff.report.chart.SignedBars.Bar;
import dev.handoff.report.content.SensitivityReport;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.SobolIndices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The charts of a sensitivity analysis: a tornado of effects, and the shares of the variance. */
public final class SensitivityCharts {
    private static final int MOST_BARS = 15;

    private SensitivityCharts() {}

    /** The charts for that size; none when this machine cannot draw any. */
    public static List<ChartPicture> of(Sensitivity result, SensitivityContext context, ChartSize size) {
        if (RunCharts.problem().isPresent()) {
            return List.of();
        }
        List<ChartPicture> charts = new ArrayList<>();
        charts.add(tornado(result, context, size));
        result.variance()
                .filter(v -> !v.drownedByNoise())
                .ifPresent(v -> charts.add(variance(v.indices(), result, context, size)));
        return charts;
    }

    private static ChartPicture tornado(Sensitivity result, SensitivityContext context, ChartSize size) {
        List<Bar> bars = SensitivityReport.ranked(result).stream()
                .limit(MOST_BARS)
                .map(e -> new Bar(
                        context.factors().get(e.factor()).label(),
                        e.mu().estimate(),
                        e.mu().halfWidth(),
                        figures(e.mu(), result.unit(), size)))
                .toList();
        return picture(
                "tornado",
                SensitivityReport.strongest(result, context, bars.get(0).label()),
                "Mean effect of the whole range, " + result.unit() + ". " + result.trajectories()
                        + " trajectories, ± 95 % half-width",
                bars,
                context,
                size);
    }

    private static String figures(Interval i, String unit, ChartSize size) {
        String figures = Numbers.difference(i.estimate(), i.halfWidth(), unit);
        return size.isPhone() ? figures.replace("\u00A0" + unit, "") : figures;
    }

    private static ChartPicture variance(
            List<SobolIndices> indices, Sensitivity result, SensitivityContext context, ChartSize size) {
        List<Bar> bars = indices.stream()
                .sorted(Comparator.comparingDouble(
                        (SobolIndices s) -> -s.total().estimate()))
                .map(s -> new Bar(
                        context.factors().get(result.top().get(s.factor())).label(),
                        s.total().estimate(),
                        s.total().halfWidth(),
                        Numbers.interval(s.total().estimate(), s.total().halfWidth(), "share")))
                .toList();
        return picture(
                "variance",
                "Where the variance of " + Metric.inSentence(result.metric()) + " comes from",
                "Share that involves the parameter, alone or with others (total index). " + result.rows() + " rows",
                bars,
                context,
                size);
    }

    private static ChartPicture picture(
            String name, String title, String subtitle, List<Bar> bars, SensitivityContext context, ChartSize size) {
        String alt = bars.stream()
                .map(b -> b.label() + " " + b.figures())
                .collect(Collectors.joining("; ", "Bar chart: ", "."));
        return new ChartPicture(
                name,
                title,
                subtitle,
                alt,
                Theme.chart(
                        SignedBars.plot(bars, size),
                        title,
                        subtitle,
                        context.provenance().source(),
                        size),
                size.width(),
                SignedBars.height(bars.size(), size));
    }
}
