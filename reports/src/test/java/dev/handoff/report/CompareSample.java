package dev.handoff.report;

import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.Comparison.Difference;
import dev.handoff.experiment.Comparison.PolicyFigures;
import dev.handoff.experiment.Comparison.Ranking;
import dev.handoff.experiment.Comparison.Turn;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.RunResult.Stop;
import dev.handoff.ledger.Better;
import dev.handoff.ledger.Fate;
import dev.handoff.statistics.AdjustedComparison;
import dev.handoff.statistics.IntervalMethod;
import dev.handoff.statistics.PairedComparison;
import dev.handoff.statistics.ShareBetter;
import dev.handoff.statistics.WithBest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Hand-made comparisons of a baseline with an agreement. Not the output of a simulation. */
public final class CompareSample {
    private static final int N = 100;

    private CompareSample() {}

    /** Where it comes from. */
    public static Provenance provenance() {
        return new Provenance(
                "handoff",
                "0.1.0",
                List.of(
                        new Provenance.Tested("base", "aaaa000011112222"),
                        new Provenance.Tested("signed", "bbbb000011112222")),
                7,
                "handoff compare base signed --budget 100 --seed 7");
    }

    /** What the reader is told. */
    public static CompareContext context(int policies) {
        List<CompareContext.PolicyNote> notes = List.of(
                new CompareContext.PolicyNote("base", "The old way", List.of()),
                new CompareContext.PolicyNote(
                        "signed",
                        "Signed",
                        List.of(new CompareContext.Change(
                                "sla.sales.enforcement", "sales' promise: enforcement", "0", "0.9", "joint", false))),
                new CompareContext.PolicyNote("same", "The same again", List.of()));
        return new CompareContext(
                provenance(),
                notes.subList(0, policies),
                false,
                List.of(),
                List.of("Deal size: median 10,000 EUR (assume)."));
    }

    /** The agreement earns 684,000 more and takes five hours a day. */
    public static Comparison two() {
        return comparison(2, 1);
    }

    /** With a third policy that is the base again. */
    public static Comparison three() {
        return comparison(3, 1);
    }

    /** Nothing can be told apart. */
    public static Comparison unclear() {
        return comparison(2, 0.01);
    }

    /** Two with contribution corrected for luck: 10,000 less in every replication of the base, 30,000 less in the other. */
    public static Comparison corrected() {
        return corrected(List.of(0, 1, 2));
    }

    /** The same by the controls of those numbers. */
    public static Comparison corrected(List<Integer> controls) {
        Comparison c = two();
        Difference d = c.differences().get(0);
        double[] base = luck(386_000, 20_000);
        double[] other = other(386_000, 664_000);
        AdjustedComparison shown = AdjustedComparison.family(List.of(PairedComparison.of(base, other, 0.95)))
                .get(0);
        Difference corrected = new Difference(
                d.other(), d.metric(), d.unit(), shown, d.better(), d.quarter(), d.method(), Optional.of(d.adjusted()));
        List<PolicyFigures> policies = IntStream.range(0, 2)
                .mapToObj(p -> new PolicyFigures(
                        c.policies().get(p).name(),
                        c.policies().get(p).metrics().stream()
                                .map(m -> m.name().equals(d.metric())
                                        ? Sample.corrected(
                                                m,
                                                p == 0
                                                        ? shown.comparison().base()
                                                        : shown.comparison().other(),
                                                controls)
                                        : m)
                                .toList()))
                .toList();
        return ShortResults.comparison(
                c.seed(),
                c.replications(),
                c.confidence(),
                c.warmUpWeeks(),
                c.horizonWeeks(),
                c.stop(),
                policies,
                Stream.concat(Stream.of(corrected), c.differences().stream().skip(1))
                        .toList(),
                c.best(),
                c.turns(),
                c.events());
    }

    /** The same with intervals of money by that method. */
    public static Comparison with(Comparison c, IntervalMethod method) {
        List<Difference> differences = c.differences().stream()
                .map(d -> d.unit().equals("EUR")
                        ? new Difference(
                                d.other(),
                                d.metric(),
                                d.unit(),
                                d.adjusted(),
                                d.better(),
                                d.quarter(),
                                method,
                                d.plain())
                        : d)
                .toList();
        return ShortResults.comparison(
                c.seed(),
                c.replications(),
                c.confidence(),
                c.warmUpWeeks(),
                c.horizonWeeks(),
                c.stop(),
                c.policies(),
                differences,
                c.best(),
                c.turns(),
                c.events());
    }

    private static Comparison comparison(int policies, double effect) {
        List<Difference> differences = new ArrayList<>();
        for (int other = 1; other < policies; other++) {
            double size = other == 1 ? effect : 0;
            differences.add(difference(other, "contribution.expected", "EUR", 396_000, 684_000 * size));
            differences.add(difference(other, "revenue.expected", "EUR", 4_030_000, 1_040_000 * size));
            differences.add(difference(other, "spend", "EUR", 1_365_000, 0));
            differences.add(difference(other, "wins", "leads", 97, 50 * size));
            differences.add(difference(other, "followup.rate", "share", 0.614, 0.323 * size));
            differences.add(difference(other, "rep.hours", "hours/day", 46.4, 5 * size));
        }
        return ShortResults.comparison(
                7,
                N,
                0.95,
                26,
                52,
                Stop.FIXED,
                figures(policies),
                differences,
                ranking(policies, effect),
                turns(policies),
                1000);
    }

    private static double[] luck(double level, double spread) {
        return IntStream.range(0, N)
                .mapToDouble(i -> level + spread * StrictMath.sin(i))
                .toArray();
    }

    private static double[] other(double level, double change) {
        return IntStream.range(0, N)
                .mapToDouble(i -> level * (1 + 0.1 * StrictMath.sin(i))
                        + change * (1 + StrictMath.cos(3.0 * i))
                        + 0.2 * level * StrictMath.cos(5.0 * i))
                .toArray();
    }

    private static Difference difference(int other, String metric, String unit, double level, double change) {
        double[] base = luck(level, 0.1 * level);
        double[] values = change == 0 ? base : other(level, change);
        Better better = Better.of(metric);
        Optional<ShareBetter> quarter = better == Better.NEITHER
                ? Optional.empty()
                : Optional.of(ShareBetter.of(base, values, better == Better.HIGHER, 0.95));
        PairedComparison pair = PairedComparison.of(base, values, 0.95);
        return new Difference(
                other, metric, unit, AdjustedComparison.family(List.of(pair)).get(0), better, quarter);
    }

    private static List<PolicyFigures> figures(int policies) {
        List<MetricSummary> metrics = List.of(
                Sample.metric("contribution.expected", "EUR", 396_000, 41_000),
                Sample.metric("revenue.expected", "EUR", 4_030_000, 52_000),
                Sample.metric("spend", "EUR", 1_365_000, 0),
                Sample.metric("wins", "leads", 97, 3),
                Sample.metric("followup.rate", "share", 0.614, 0.002),
                Sample.metric("rep.hours", "hours/day", 46.4, 0.2));
        return List.of("base", "signed", "same").subList(0, policies).stream()
                .map(name -> new PolicyFigures(name, metrics))
                .toList();
    }

    private static List<Ranking> ranking(int policies, double effect) {
        double[][] samples = {luck(396_000, 39_600), other(396_000, 684_000 * effect), luck(396_000, 39_600)};
        double[][] chosen = java.util.Arrays.copyOf(samples, policies);
        return List.of(new Ranking("contribution.expected", "EUR", WithBest.of(chosen, 0.95)));
    }

    private static List<Turn> turns(int policies) {
        return policies > 2
                ? List.of()
                : List.of(
                        new Turn(1, true, Fate.NEVER_WORKED, 34, 2),
                        new Turn(1, false, Fate.NEVER_WORKED, 0.15, 0.12),
                        new Turn(1, true, Fate.OPEN, 3.8, 0.6),
                        new Turn(1, false, Fate.LOST_DEAL, 5.1, 0.7));
    }
}
