package dev.handoff.experiment;

import dev.handoff.company.Company;
import dev.handoff.company.Period;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Better;
import dev.handoff.ledger.Fate;
import dev.handoff.ledger.Metric;
import dev.handoff.statistics.AdjustedComparison;
import dev.handoff.statistics.IntervalMethod;
import dev.handoff.statistics.MeanIntervals;
import dev.handoff.statistics.PairedComparison;
import dev.handoff.statistics.QuantileInterval;
import dev.handoff.statistics.ShareBetter;
import dev.handoff.statistics.WithBest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns the figures of all policies into differences with their uncertainty. */
final class ComparisonSummaries {

    /** The share of quarters whose lower end is told. */
    private static final double WORST = 0.1;

    private static final List<String> MAXIMISED =
            List.of(Metric.REVENUE_EXPECTED.name(), Metric.CONTRIBUTION_EXPECTED.name());

    private final ComparisonTable table;
    private final Plan plan;
    private final double confidence;
    private final boolean alike;

    private ComparisonSummaries(ComparisonTable table, Plan plan) {
        this.table = table;
        this.plan = plan;
        this.confidence = plan.confidence();
        this.alike = table.luckIsAlike();
    }

    static Comparison of(ComparisonTable table, Plan plan, RunResult.Stop stop) {
        ComparisonSummaries s = new ComparisonSummaries(table, plan);
        Period period = s.company().run();
        return new Comparison(
                plan.seed(),
                table.replications(),
                plan.confidence(),
                period.warmUp().toMillis() / (double) SimTime.WEEK,
                period.horizon().toMillis() / (double) SimTime.WEEK,
                stop,
                s.policies(),
                s.differences(),
                s.rankings(),
                s.turns(),
                s.quarters(),
                IntStream.range(0, table.policies().size())
                        .map(table::sameHistoryAs)
                        .boxed()
                        .toList(),
                IntStream.range(0, table.policies().size())
                        .mapToObj(table::unsettled)
                        .toList(),
                LuckCorrection.leavesPlain(s.alike, table.replications(), plan),
                table.events());
    }

    private List<Comparison.QuarterFigures> quarters() {
        return others().boxed()
                .flatMap(other -> IntStream.range(0, Quarter.QUARTERS).boxed().flatMap(q -> quarter(other, q).stream()))
                .toList();
    }

    private Optional<Comparison.QuarterFigures> quarter(int other, int quarter) {
        double[] base = table.contribution(0, quarter);
        double[] mine = table.contribution(other, quarter);
        ShareBetter better = ShareBetter.of(base, mine, true, confidence);
        if (better.count() < 2) {
            return Optional.empty();
        }
        double[] differences = IntStream.range(0, base.length)
                .mapToDouble(i -> mine[i] - base[i])
                .filter(Double::isFinite)
                .toArray();
        return Optional.of(new Comparison.QuarterFigures(
                other,
                quarter + 1,
                better,
                MeanIntervals.student(differences, confidence),
                QuantileInterval.of(differences, WORST, confidence)));
    }

    private List<Comparison.PolicyFigures> policies() {
        return IntStream.range(0, table.policies().size())
                .mapToObj(p -> new Comparison.PolicyFigures(
                        table.policies().get(p).name(),
                        table.names(p).stream().map(m -> figure(p, m)).toList()))
                .toList();
    }

    private MetricSummary figure(int policy, String metric) {
        double[] values = table.values(policy, metric);
        MetricSummary summary = Summaries.summary(metric, table.unit(policy, metric), values, confidence);
        return Summaries.withInterval(summary, company(), plan)
                .withControlled(
                        alike ? LuckCorrection.of(metric, values, table.luck(policy, metric), plan) : Optional.empty());
    }

    /** A metric of these policies, corrected for luck where that is done. */
    private LuckCorrection.Samples samples(String metric, List<Integer> members) {
        return LuckCorrection.together(
                metric,
                members.stream().map(p -> table.values(p, metric)).toList(),
                members.stream().map(p -> table.luck(p, metric)).toList(),
                alike,
                plan);
    }

    private Company company() {
        return table.policies().get(0).timeline().start();
    }

    private IntStream others() {
        return IntStream.range(1, table.policies().size());
    }

    /** Metric by metric, so that the others of one metric are judged as one family; then sorted by other. */
    private List<Comparison.Difference> differences() {
        List<Comparison.Difference> all = new ArrayList<>();
        for (String metric : table.names(0)) {
            all.addAll(family(metric));
        }
        return others().boxed()
                .flatMap(other -> all.stream().filter(d -> d.other() == other))
                .toList();
    }

    private List<Comparison.Difference> family(String metric) {
        List<Integer> members = Stream.concat(
                        Stream.of(0),
                        others().filter(p -> table.names(p).contains(metric)).boxed())
                .toList();
        LuckCorrection.Samples shown = samples(metric, members);
        List<AdjustedComparison> adjusted = family(shown);
        List<AdjustedComparison> plain = shown.areCorrected()
                ? family(LuckCorrection.Samples.plain(
                        members.stream().map(p -> table.values(p, metric)).toList()))
                : adjusted;
        return IntStream.range(1, members.size())
                .mapToObj(i -> difference(
                        members.get(i),
                        metric,
                        adjusted.get(i - 1),
                        Optional.of(plain.get(i - 1)).filter(p -> shown.areCorrected())))
                .toList();
    }

    /** All others against the first. */
    private List<AdjustedComparison> family(LuckCorrection.Samples samples) {
        return AdjustedComparison.family(IntStream.range(1, samples.all().size())
                .mapToObj(i -> PairedComparison.of(samples.of(0), samples.of(i), confidence))
                .toList());
    }

    private Comparison.Difference difference(
            int other, String metric, AdjustedComparison adjusted, Optional<AdjustedComparison> plain) {
        Better better = Better.of(metric);
        return new Comparison.Difference(
                other,
                metric,
                table.unit(0, metric),
                adjusted,
                better,
                quarter(other, metric, better),
                method(table.unit(0, metric), adjusted),
                plain);
    }

    /** Hall's where it is asked for, the figure is money, and the interval can be had. */
    private IntervalMethod method(String unit, AdjustedComparison adjusted) {
        boolean hall = plan.intervals() == IntervalMethod.HALL
                && unit.equals(company().money().currency())
                && Double.isFinite(
                        adjusted.simultaneousInterval(IntervalMethod.HALL).halfWidth());
        return hall ? IntervalMethod.HALL : IntervalMethod.STUDENT;
    }

    private Optional<ShareBetter> quarter(int other, String metric, Better better) {
        if (better == Better.NEITHER) {
            return Optional.empty();
        }
        ShareBetter share = ShareBetter.of(
                table.quarter(0, metric), table.quarter(other, metric), better == Better.HIGHER, confidence);
        return Optional.of(share).filter(s -> s.count() > 0);
    }

    private List<Comparison.Ranking> rankings() {
        return MAXIMISED.stream().flatMap(m -> ranking(m).stream()).toList();
    }

    private Optional<Comparison.Ranking> ranking(String metric) {
        int policies = table.policies().size();
        boolean known =
                IntStream.range(0, policies).allMatch(p -> table.names(p).contains(metric));
        if (!known) {
            return Optional.empty();
        }
        LuckCorrection.Samples samples =
                samples(metric, IntStream.range(0, policies).boxed().toList());
        boolean finite =
                Arrays.stream(samples.rows()).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
        return finite
                ? Optional.of(new Comparison.Ranking(
                        metric, table.unit(0, metric), WithBest.of(samples.rows(), samples.spent(), confidence)))
                : Optional.empty();
    }

    private List<Comparison.Turn> turns() {
        List<Comparison.Turn> turns = new ArrayList<>();
        others().forEach(other -> {
            for (Fate fate : Fate.values()) {
                turn(other, true, fate, table.gained(other, fate)).ifPresent(turns::add);
                turn(other, false, fate, table.forfeited(other, fate)).ifPresent(turns::add);
            }
        });
        return turns;
    }

    private Optional<Comparison.Turn> turn(int other, boolean gained, Fate fate, double[] leads) {
        if (Arrays.stream(leads).allMatch(n -> n == 0)) {
            return Optional.empty();
        }
        MeanInterval mean = MeanInterval.of(leads, confidence);
        return Optional.of(new Comparison.Turn(other, gained, fate, mean.mean(), mean.halfWidth()));
    }
}
