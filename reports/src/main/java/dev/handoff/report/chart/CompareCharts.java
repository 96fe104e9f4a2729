package dev.handoff.report.chart;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.Comparison.Difference;
import dev.handoff.experiment.Comparison.Turn;
import dev.handoff.ledger.Fate;
import dev.handoff.ledger.Metric;
import dev.handoff.report.Differences;
import dev.handoff.report.LossCause;
import dev.handoff.report.Numbers;
import dev.handoff.report.Provenance;
import dev.handoff.report.chart.SignedBars.Bar;
import dev.handoff.report.content.Waterfall;
import dev.handoff.statistics.IntervalMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.plot.CategoryPlot;

/** The charts of a comparison: where the money comes from, which leads changed their fate, and for several policies which is best. */
public final class CompareCharts {
    private static final List<String> MONEY = List.of(
            Metric.REVENUE_EXPECTED.name(),
            Metric.SPEND.name(),
            Metric.PAYROLL.name(),
            Metric.COST_SLA.name(),
            Metric.CONTRIBUTION_EXPECTED.name());
    private static final int MOST_FATES = 10;

    private final Comparison result;
    private final List<String> titles;
    private final Provenance provenance;
    private final ChartSize size;

    private CompareCharts(Comparison result, List<String> titles, Provenance provenance, ChartSize size) {
        this.result = result;
        this.titles = titles;
        this.provenance = provenance;
        this.size = size;
    }

    /**
     * The charts for that size; none when this machine cannot draw any ({@link RunCharts#problem()}).
     *
     * @param titles what sentences call the policies
     */
    public static List<ChartPicture> of(Comparison result, List<String> titles, Provenance provenance, ChartSize size) {
        return RunCharts.problem().isPresent() ? List.of() : new CompareCharts(result, titles, provenance, size).draw();
    }

    private List<ChartPicture> draw() {
        Stream<ChartPicture> best = result.policies().size() == 2 ? Stream.empty() : best().stream();
        Stream<ChartPicture> each = IntStream.range(1, result.policies().size())
                .boxed()
                .flatMap(other ->
                        Stream.of(waterfall(other), money(other), fates(other)).flatMap(Optional::stream));
        return Stream.concat(best, each).toList();
    }

    private String name(String stem, int other) {
        return result.policies().size() == 2 ? stem : stem + "-" + other;
    }

    private String basis() {
        return Numbers.count(result.replications()) + " replications, ± "
                + Numbers.percent(result.confidence()).replace(".0", "") + " half-width"
                + (isHalls() ? " by Student's t" : "");
    }

    /** Whether texts give other intervals than the charts, whose whiskers reach as far to both sides. */
    private boolean isHalls() {
        return result.differences().stream().anyMatch(d -> d.method() == IntervalMethod.HALL);
    }

    private ChartPicture picture(String name, String title, String subtitle, List<Bar> bars) {
        String alt = bars.stream()
                .map(b -> b.label() + " " + b.figures())
                .collect(Collectors.joining("; ", "Bar chart of differences: ", "."));
        return new ChartPicture(
                name,
                title,
                subtitle,
                alt,
                Theme.chart(SignedBars.plot(bars, size), title, subtitle, provenance.source(), size),
                size.width(),
                SignedBars.height(bars.size(), size));
    }

    private Optional<ChartPicture> best() {
        List<Difference> differences = IntStream.range(1, result.policies().size())
                .boxed()
                .flatMap(other -> result.difference(other, Metric.CONTRIBUTION_EXPECTED).stream())
                .toList();
        List<Bar> bars =
                differences.stream().map(d -> bar(titles.get(d.other()), d)).toList();
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(picture(
                        "best",
                        "What each policy earns beyond \"" + titles.get(0) + "\"",
                        "Contribution, " + differences.get(0).unit() + ". " + basis(),
                        bars));
    }

    /** From today's contribution to tomorrow's: the picture of the sheet. */
    private Optional<ChartPicture> waterfall(int other) {
        return Waterfall.of(result, other).filter(way -> !way.steps().isEmpty()).map(way -> waterfall(other, way));
    }

    private ChartPicture waterfall(int other, Waterfall way) {
        String title = moneyTitle(other);
        String subtitle = "Contribution in " + way.unit() + ", mean of " + Numbers.count(result.replications())
                + " replications: what each part adds or takes away. It adds up.";
        List<String> names = new ArrayList<>(List.of(titles.get(0)));
        way.steps().forEach(step -> names.add(step.label()));
        names.add(titles.get(other));
        String alt = IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + " " + way.amounts().get(i))
                .collect(Collectors.joining("; ", "Waterfall chart of contribution: ", "."));
        CategoryPlot plot = WaterfallChart.plot(way, titles.get(0), titles.get(other), size);
        return new ChartPicture(
                name("money", other),
                title,
                subtitle,
                alt,
                Theme.chart(plot, title, subtitle, provenance.source(), size),
                size.width(),
                WaterfallChart.height(way, size));
    }

    /** The parts of money one by one with their intervals, for who looks them up. */
    private Optional<ChartPicture> money(int other) {
        List<Difference> differences = MONEY.stream()
                .flatMap(m -> result.difference(other, m).stream())
                .filter(d -> d.adjusted().comparison().count() > 1)
                .filter(d -> !Numbers.isNone(d.mean(), d.halfWidth())
                        || d.metric().equals(Metric.CONTRIBUTION_EXPECTED.name()))
                .toList();
        List<Bar> bars =
                differences.stream().map(d -> bar(Metric.label(d.metric()), d)).toList();
        return bars.size() < 2
                ? Optional.empty()
                : Optional.of(picture(
                        name("usual", other),
                        "How far each part of the money differs"
                                + (result.policies().size() == 2 ? "" : " with \"" + titles.get(other) + '"'),
                        "Difference to \"" + titles.get(0) + "\" in "
                                + differences.get(0).unit() + ". " + basis(),
                        bars));
    }

    private String moneyTitle(int other) {
        String change = result.difference(other, Metric.CONTRIBUTION_EXPECTED)
                .map(d -> !d.clear()
                        ? " makes no difference to contribution that can be told"
                        : (d.mean() > 0 ? " raises" : " lowers") + " contribution by " + Differences.size(d))
                .orElse("");
        return '"' + titles.get(other) + '"' + change;
    }

    private Bar bar(String label, Difference d) {
        double half = d.adjusted().simultaneousHalfWidth();
        String figures = Numbers.difference(d.mean(), half, Numbers.unit(d.metric(), d.unit()));
        return new Bar(label, d.mean(), half, size.isPhone() ? figures.replace("\u00A0" + d.unit(), "") : figures);
    }

    private Optional<ChartPicture> fates(int other) {
        List<Turn> turns = result.turns().stream()
                .filter(t -> t.other() == other)
                .sorted(Comparator.comparingDouble(Turn::leads).reversed())
                .limit(MOST_FATES)
                .toList();
        List<Bar> bars = new ArrayList<>();
        turns.stream().filter(Turn::gained).map(CompareCharts::bar).forEach(bars::add);
        turns.stream().filter(t -> !t.gained()).map(CompareCharts::bar).forEach(bars::add);
        return turns.isEmpty()
                ? Optional.empty()
                : Optional.of(picture(
                        name("fates", other),
                        fatesTitle(other),
                        "Leads won under one policy only, by what they are under the other. " + basis(),
                        bars));
    }

    private static Bar bar(Turn t) {
        String words = t.fate() == Fate.OPEN
                ? "open or never asked"
                : LossCause.of(t.fate()).words();
        double leads = t.gained() ? t.leads() : -t.leads();
        String label = t.gained() ? "Won, formerly " + words : "Not won now: " + words;
        return new Bar(label, leads, t.halfWidth(), Numbers.difference(leads, t.halfWidth(), "leads"));
    }

    private String fatesTitle(int other) {
        String by = result.policies().size() == 2 ? "" : "With \"" + titles.get(other) + "\" ";
        return by + sum(other, true) + " leads become customers that did not, " + sum(other, false)
                + " do not any more";
    }

    private String sum(int other, boolean gained) {
        return Numbers.about(result.turns().stream()
                .filter(t -> t.other() == other && t.gained() == gained)
                .mapToDouble(Turn::leads)
                .sum());
    }
}
