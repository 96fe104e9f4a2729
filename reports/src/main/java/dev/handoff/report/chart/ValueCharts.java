package dev.handoff.report.chart;

import dev.handoff.experiment.InformationValue;
import dev.handoff.report.Findings;
import dev.handoff.report.Numbers;
import dev.handoff.report.ValueContext;
import dev.handoff.report.ValueContext.Subject;
import dev.handoff.report.chart.SignedBars.Bar;
import dev.handoff.report.content.ValueReport;
import dev.handoff.statistics.ValueOfInformation.Worth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chart of a value of information: what it would be worth to know everything, and each of what was drawn. */
public final class ValueCharts {
    private static final int MOST_BARS = 10;
    private static final int FEWEST_BARS = 4;

    private ValueCharts() {}

    /** The chart for that size; none when this machine cannot draw any. */
    public static List<ChartPicture> of(InformationValue result, ValueContext context, ChartSize size) {
        if (RunCharts.problem().isPresent()) {
            return List.of();
        }
        List<Bar> bars = new ArrayList<>();
        bars.add(bar("everything", result.everything(), result, size));
        Stream.concat(
                        ValueReport.ranked(result, context, s -> !s.isGroup()).stream(),
                        ValueReport.ranked(result, context, Subject::isGroup).stream())
                .filter(i -> result.isTold(result.subjects().get(i)))
                .sorted((a, b) -> Double.compare(
                        result.subjects().get(b).value(),
                        result.subjects().get(a).value()))
                .limit(MOST_BARS)
                .forEach(i -> bars.add(
                        bar(name(context.subjects().get(i)), result.subjects().get(i), result, size)));
        if (bars.size() == 1) {
            ValueReport.ranked(result, context, s -> !s.isGroup()).stream()
                    .limit(FEWEST_BARS)
                    .forEach(i -> bars.add(bar(
                            name(context.subjects().get(i)), result.subjects().get(i), result, size)));
        }
        return List.of(picture(bars, result, context, size));
    }

    private static String name(Subject subject) {
        return subject.isGroup() ? "all of " + subject.label() : subject.label();
    }

    /** Pale where it cannot be told from chance. */
    private static Bar bar(String label, Worth worth, InformationValue result, ChartSize size) {
        String figures = Numbers.atLeastNought(worth.value(), worth.halfWidth(), result.unit());
        return Bar.atLeastNought(
                label,
                worth.value(),
                worth.halfWidth(),
                size.isPhone() ? figures.replace("\u00A0" + result.unit(), "") : figures);
    }

    private static ChartPicture picture(List<Bar> bars, InformationValue result, ValueContext context, ChartSize size) {
        String title = "What it would be worth to know before choosing";
        String subtitle = "In " + result.unit() + " over " + Findings.weeks(result.horizonWeeks()) + ". "
                + Numbers.count(result.draws()) + " draws, ± 95 % half-width; pale: nothing that can be told";
        return new ChartPicture(
                "value",
                title,
                subtitle,
                bars.stream()
                        .map(b -> b.label() + " " + b.figures())
                        .collect(Collectors.joining("; ", "Bar chart: ", ".")),
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
