package dev.handoff.report.chart;

import dev.handoff.experiment.FaultSplit;
import dev.handoff.report.Numbers;
import dev.handoff.report.PrintedGap;
import dev.handoff.report.Provenance;
import dev.handoff.report.chart.SignedBars.Bar;
import dev.handoff.statistics.GapSplit;
import dev.handoff.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The chart of {@code handoff whose-fault}: what marketing alone, sales alone, what only both can sign and only these together would bring. */
public final class FaultCharts {
    private FaultCharts() {}

    /** The chart for that size; none when this machine cannot draw any. */
    public static List<ChartPicture> of(FaultSplit result, Provenance provenance, ChartSize size) {
        return RunCharts.problem().isPresent() ? List.of() : List.of(amounts(result, provenance, size));
    }

    private static ChartPicture amounts(FaultSplit result, Provenance provenance, ChartSize size) {
        GapSplit money = result.money();
        PrintedGap printed = new PrintedGap(money, result.unit());
        List<Bar> bars = new ArrayList<>();
        bars.add(bar("Marketing alone", money.firstAlone(), printed, result, size));
        bars.add(bar("Sales alone", money.secondAlone(), printed, result, size));
        money.third().ifPresent(t -> bars.add(bar("What only both can sign", t.alone(), printed, result, size)));
        bars.add(bar(
                money.third().isPresent() ? "Only together" : "Only both together",
                money.onlyTogether(),
                printed,
                result,
                size));
        String title = "What would close the gap of " + printed.interval(money.gap());
        String subtitle = "Contribution, " + result.unit() + ". " + Numbers.count(result.replications())
                + " replications, ± " + Numbers.percent(result.confidence()).replace(".0", "") + " half-width";
        String alt = bars.stream()
                .map(b -> b.label() + " " + b.figures())
                .collect(Collectors.joining("; ", "Bar chart of the gap: ", "."));
        return new ChartPicture(
                "amounts",
                title,
                subtitle,
                alt,
                Theme.chart(SignedBars.plot(bars, size), title, subtitle, provenance.source(), size),
                size.width(),
                SignedBars.height(bars.size(), size));
    }

    private static Bar bar(String label, Interval i, PrintedGap printed, FaultSplit result, ChartSize size) {
        String figures = printed.difference(i);
        return new Bar(
                label,
                i.estimate(),
                i.halfWidth(),
                size.isPhone() ? figures.replace("\u00A0" + result.unit(), "") : figures);
    }
}
