package dev.handoff.experiment;

import dev.handoff.ledger.Better;
import dev.handoff.ledger.Metric;
import dev.handoff.statistics.AdjustedComparison;
import dev.handoff.statistics.Contributions;
import dev.handoff.statistics.CrossedVariance;
import dev.handoff.statistics.Moments;
import dev.handoff.statistics.PairedComparison;
import dev.handoff.statistics.ShareBetter;
import dev.handoff.statistics.ValueOfKnowing;
import dev.handoff.statistics.WithBest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns the figures of all policies under all draws and lucks into what they say, and what their ± consists of. */
public final class DataUncertaintySummaries {

    private static final List<Metric> MAXIMISED = List.of(Metric.REVENUE_EXPECTED, Metric.CONTRIBUTION_EXPECTED);

    private final CrossedTable table;
    private final CrossedPlan plan;
    private final List<DataUncertainty.Source> sources;

    /** Index of the base among the policies that the answer is about. */
    private final int base;

    private final int policies;

    private DataUncertaintySummaries(CrossedTable table, CrossedPlan plan, List<DataUncertainty.Source> sources) {
        this.table = table;
        this.plan = plan;
        this.sources = sources;
        int all = table.policies().size();
        this.policies = plan.assumptions() ? all / 2 : all;
        this.base = all - policies;
    }

    /**
     * What the figures say.
     *
     * @param sources the groups of parameters drawn, each with a row for every draw there is
     */
    public static DataUncertainty of(CrossedTable table, CrossedPlan plan, List<DataUncertainty.Source> sources) {
        DataUncertaintySummaries s = new DataUncertaintySummaries(table, plan, sources);
        String decisive = CrossedExperiment.decisive(table, plan);
        List<SideCondition> conditions =
                plan.bounds().stream().map(s::condition).toList();
        List<Integer> among = IntStream.range(0, s.policies)
                .filter(p ->
                        conditions.stream().allMatch(c -> c.policies().get(p).verdict() == SideCondition.Verdict.KEPT))
                .boxed()
                .toList();
        return new DataUncertainty(
                plan.seed(),
                table.draws(),
                table.lucks(),
                plan.confidence(),
                table.warmUpWeeks(),
                table.horizonWeeks(),
                table.stop(),
                plan.assumptions(),
                decisive,
                plan.larger(),
                IntStream.range(0, s.policies).mapToObj(s::figures).toList(),
                s.differences(),
                conditions,
                MAXIMISED.stream()
                        .flatMap(m -> s.ranking(m.name(), among).stream())
                        .toList(),
                s.knowing(decisive, among),
                s.origins(decisive));
    }

    private DataUncertainty.PolicyFigures figures(int policy) {
        return new DataUncertainty.PolicyFigures(
                table.policies().get(policy),
                table.metrics(base + policy).stream()
                        .distinct()
                        .map(metric -> figure(policy, metric))
                        .toList(),
                table.unsettled(base + policy));
    }

    private UncertainFigure figure(int policy, String metric) {
        CrossedVariance parts = CrossedVariance.of(table.values(base + policy, metric));
        double fewData = base == 0
                ? parts.fromData()
                : CrossedVariance.of(table.values(policy, metric)).fromData();
        return figure(metric, table.unit(base + policy, metric), parts, fewData);
    }

    /** What draws of fitted values alone leave open is data; what comes on top is assumed. */
    private static UncertainFigure figure(String metric, String unit, CrossedVariance parts, double fewData) {
        return new UncertainFigure(metric, unit, parts, Math.max(0, parts.fromData() - fewData));
    }

    private UncertainFigure difference(int other, String metric) {
        CrossedVariance parts = CrossedVariance.of(table.difference(base, base + other, metric));
        double fewData = base == 0
                ? parts.fromData()
                : CrossedVariance.of(table.difference(0, other, metric)).fromData();
        return figure(metric, table.unit(base, metric), parts, fewData);
    }

    private List<DataUncertainty.Difference> differences() {
        List<DataUncertainty.Difference> all = new ArrayList<>();
        table.metrics(base).stream().distinct().forEach(metric -> all.addAll(family(metric)));
        all.sort(Comparator.comparingInt(DataUncertainty.Difference::other));
        return all;
    }

    private List<DataUncertainty.Difference> family(String metric) {
        List<Integer> others = IntStream.range(1, policies)
                .filter(p -> table.metrics(base + p).contains(metric))
                .boxed()
                .toList();
        List<UncertainFigure> figures =
                others.stream().map(other -> difference(other, metric)).toList();
        List<AdjustedComparison> adjusted = AdjustedComparison.family(IntStream.range(0, figures.size())
                .mapToObj(i -> comparison(others.get(i), figures.get(i)))
                .toList());
        Better better = Better.of(metric);
        return IntStream.range(0, figures.size())
                .mapToObj(i -> difference(others.get(i), metric, figures.get(i), adjusted.get(i), better))
                .toList();
    }

    private DataUncertainty.Difference difference(
            int other, String metric, UncertainFigure figure, AdjustedComparison adjusted, Better better) {
        double[][] mine = table.values(base, metric);
        double[][] others = table.values(base + other, metric);
        boolean larger = better != Better.LOWER;
        return new DataUncertainty.Difference(
                other,
                figure,
                adjusted,
                better,
                ShareBetter.of(cells(mine), cells(others), larger, plan.confidence()),
                ShareBetter.of(rows(mine), rows(others), larger, plan.confidence()));
    }

    /** The comparison whose ± and p-value are those of the mean year: draws do not average out, for only one of them is true. */
    private PairedComparison comparison(int other, UncertainFigure figure) {
        int draws = table.draws();
        double[] mine = rows(table.values(base, figure.metric()));
        double[] others = rows(table.values(base + other, figure.metric()));
        Moments differences = Moments.of(rows(table.difference(base, base + other, figure.metric())));
        return new PairedComparison(
                draws,
                Moments.of(mine).mean(),
                Moments.of(others).mean(),
                figure.mean(),
                figure.parts().errorOfMeanYear() * Math.sqrt(draws),
                figure.meanYear(plan.confidence()).halfWidth(),
                figure.parts().pValueOfMeanYear(),
                (Moments.of(mine).variance() + Moments.of(others).variance()) / differences.variance(),
                differences.skewness(),
                plan.confidence(),
                0);
    }

    /** How every policy stands to a bound. */
    private SideCondition condition(OptimizePlan.Bound bound) {
        int atOnce = policies * plan.bounds().size();
        return new SideCondition(
                bound,
                table.unit(base, bound.metric()),
                IntStream.range(base, base + policies)
                        .mapToObj(p -> SideCondition.standing(
                                table.values(p, bound.metric()), bound, atOnce, plan.confidence()))
                        .toList());
    }

    private Optional<Comparison.Ranking> ranking(String metric, List<Integer> among) {
        boolean known = among.size() > 1
                && among.stream().allMatch(p -> table.metrics(base + p).contains(metric));
        if (!known) {
            return Optional.empty();
        }
        double[][] samples = among.stream()
                .map(p -> asOneYear(rows(table.values(base + p, metric))))
                .toArray(double[][]::new);
        boolean finite = Stream.of(samples).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
        return finite
                ? Optional.of(new Comparison.Ranking(
                        metric,
                        table.unit(base, metric),
                        WithBest.of(samples, plan.confidence()).stream()
                                .map(w -> w.as(among.get(w.index())))
                                .toList()))
                : Optional.empty();
    }

    /** Row means moved away from their mean by √B: the standard error of their mean is then the spread of one draw, the true one. */
    private static double[] asOneYear(double[] rows) {
        double mean = Moments.of(rows).mean();
        double wider = Math.sqrt(rows.length);
        return Arrays.stream(rows).map(x -> mean + wider * (x - mean)).toArray();
    }

    private Optional<ValueOfKnowing> knowing(String metric, List<Integer> among) {
        if (policies == 1 || among.isEmpty()) {
            return Optional.empty();
        }
        double[][] byPolicy = IntStream.range(base, base + policies)
                .mapToObj(p -> rows(table.values(p, metric)))
                .toArray(double[][]::new);
        double[][] byDraw = IntStream.range(0, table.draws())
                .mapToObj(b -> Arrays.stream(byPolicy)
                        .mapToDouble(p -> plan.larger() ? p[b] : -p[b])
                        .toArray())
                .toArray(double[][]::new);
        return Optional.of(ValueOfKnowing.of(byDraw, among));
    }

    private List<DataUncertainty.Origins> origins(String metric) {
        return policies == 1
                ? List.of(origins(0, rows(table.values(base, metric))))
                : IntStream.range(1, policies)
                        .mapToObj(other -> origins(other, rows(table.difference(base, base + other, metric))))
                        .toList();
    }

    private DataUncertainty.Origins origins(int policy, double[] results) {
        Contributions found = Contributions.of(
                sources.stream()
                        .map(s -> new Contributions.Group(s.name(), Arrays.copyOf(s.draws(), results.length)))
                        .toList(),
                results);
        List<DataUncertainty.Part> parts = IntStream.range(0, sources.size())
                .mapToObj(g ->
                        new DataUncertainty.Part(sources.get(g), found.shares().get(g)))
                .filter(part -> part.share() > 0)
                .sorted(Comparator.comparingDouble(DataUncertainty.Part::share).reversed())
                .toList();
        return new DataUncertainty.Origins(policy, parts, found.explained(), found.rough());
    }

    /** What each draw came to, averaged over its lucks. */
    static double[] rows(double[][] values) {
        return Arrays.stream(values).mapToDouble(row -> Moments.of(row).mean()).toArray();
    }

    private static double[] cells(double[][] values) {
        return Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray();
    }
}
