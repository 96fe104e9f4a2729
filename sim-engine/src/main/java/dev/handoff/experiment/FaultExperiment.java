package dev.handoff.experiment;

import dev.handoff.company.Company;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Fate;
import dev.handoff.ledger.Metric;
import dev.handoff.statistics.GapSplit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs a company as it is and with every combination of marketing, sales and what only both can sign at a reference policy, all on the same
 * draws: four worlds where nothing joint differs, else eight.
 */
public final class FaultExperiment {

    /** Name of the part of the gap that belongs to no channel. */
    public static final String REST = "no channel";

    private static final String MONEY = Metric.CONTRIBUTION_EXPECTED.name();

    private final ComparisonTable table;
    private final Plan plan;
    private final Company company;
    private final boolean wanted;
    private final boolean corrects;
    private final boolean moneyIsCorrected;

    private FaultExperiment(ComparisonTable table, Plan plan, boolean corrects) {
        this.table = table;
        this.plan = plan;
        this.wanted = corrects;
        this.corrects = corrects && table.luckIsAlike();
        this.company = table.policies().get(0).timeline().start();
        this.moneyIsCorrected = samples(money()).areCorrected();
    }

    /**
     * Runs it.
     *
     * @param worlds the policy in force first, in whose world the others begin; then with marketing (bit 0), sales (bit 1) and, in eight
     *     worlds, what only both can sign (bit 2) at the reference, by number
     * @throws CancellationException when the user cancelled before two replications were finished
     */
    public static FaultSplit run(List<Policy> worlds, Plan plan, Progress progress) {
        PolicyTrial.Outcome outcome = PolicyTrial.figures(worlds, plan, progress);
        return new FaultExperiment(outcome.table(), plan, true).split(outcome.stop());
    }

    /**
     * A split and what it splits.
     *
     * @param split the split
     * @param asItIs contribution of the policy in force, replication by replication
     */
    public record Counted(FaultSplit split, List<Double> asItIs) {
        public Counted {
            asItIs = List.copyOf(asItIs);
        }
    }

    /**
     * The same of plain values, with what the policy in force brings in each replication: what somebody proposes is set beside these, one by
     * one, so nothing is corrected for luck.
     */
    public static Counted counted(List<Policy> worlds, Plan plan, Progress progress) {
        PolicyTrial.Outcome outcome = PolicyTrial.figures(worlds, plan, progress);
        FaultExperiment experiment = new FaultExperiment(outcome.table(), plan, false);
        List<Double> asItIs =
                Arrays.stream(experiment.money().values().get(0)).boxed().toList();
        return new Counted(experiment.split(outcome.stop()), asItIs);
    }

    private FaultSplit split(RunResult.Stop stop) {
        return new FaultSplit(
                plan.seed(),
                table.replications(),
                plan.confidence(),
                company.run().warmUp().toMillis() / (double) SimTime.WEEK,
                company.run().horizon().toMillis() / (double) SimTime.WEEK,
                stop,
                company.money().currency(),
                worlds().mapToObj(this::level).toList(),
                worlds().mapToObj(this::passedOn).toList(),
                split(money()),
                asItWas(money()),
                wanted && LuckCorrection.leavesPlain(corrects, table.replications(), plan),
                table.unsettled(0),
                byChannel(),
                byCause());
    }

    private MetricSummary level(int policy) {
        double[] values = money().values().get(policy);
        return Summaries.summary(MONEY, table.unit(policy, MONEY), values, plan.confidence())
                .withControlled(
                        corrects
                                ? LuckCorrection.of(MONEY, values, table.luck(policy, MONEY), plan)
                                : Optional.empty());
    }

    private MetricSummary passedOn(int policy) {
        String leads = Metric.MQLS.name();
        return Summaries.summary(leads, table.unit(policy, leads), table.values(policy, leads), plan.confidence());
    }

    private IntStream worlds() {
        return IntStream.range(0, table.policies().size());
    }

    /**
     * An amount of money, a row per world.
     *
     * @param values as it is
     * @param sizes what the sizes of customers did to it
     */
    private record Amount(List<double[]> values, List<double[]> sizes) {

        Amount less(Amount other) {
            return new Amount(FaultExperiment.less(values, other.values), FaultExperiment.less(sizes, other.sizes));
        }
    }

    /** Split as corrected values where contribution is corrected; what adds up to it is corrected alike, and so adds up still. */
    private GapSplit split(Amount amount) {
        LuckCorrection.Samples samples = samples(amount);
        return GapSplit.of(List.of(samples.rows()), samples.spent(), plan.confidence());
    }

    private FaultSplit.Part part(String name, Amount amount) {
        return new FaultSplit.Part(name, split(amount), asItWas(amount));
    }

    private Optional<GapSplit> asItWas(Amount amount) {
        return moneyIsCorrected ? Optional.of(plain(amount.values())) : Optional.empty();
    }

    private GapSplit plain(List<double[]> values) {
        return GapSplit.of(values, plan.confidence());
    }

    private LuckCorrection.Samples samples(Amount amount) {
        return LuckCorrection.together(
                MONEY,
                amount.values(),
                worlds().mapToObj(policy -> table.luck(policy, MONEY)
                                .withSizes(amount.sizes().get(policy)))
                        .toList(),
                corrects,
                plan);
    }

    private Amount money() {
        return new Amount(
                values(MONEY, 1),
                worlds().mapToObj(policy -> table.luck(policy, MONEY).sizes()).toList());
    }

    /** A metric of all worlds times a factor; 0 where a company does not have it. */
    private List<double[]> values(String metric, double factor) {
        return worlds().mapToObj(policy -> table.names(policy).contains(metric)
                        ? Arrays.stream(table.values(policy, metric))
                                .map(v -> factor * v)
                                .toArray()
                        : new double[table.replications()])
                .toList();
    }

    /** What a channel's leads bring, those in open deals among it, less what it costs. */
    private Amount ofChannel(String channel) {
        double margin = company.money().margin();
        List<double[]> revenue =
                values(Metric.CHANNEL_REVENUE_EXPECTED.of(channel).name(), margin);
        List<double[]> open = atMargin(policy -> table.openDeals(policy, channel));
        List<double[]> cost = less(values(Metric.CHANNEL_SPEND.of(channel).name(), 1), open);
        return new Amount(less(revenue, cost), atMargin(policy -> sizes(policy, channel)));
    }

    /** What sizes of customers did to what a channel's leads bring, those in open deals among it. */
    private double[] sizes(int policy, String channel) {
        double[] closed = table.luck(policy, Metric.CHANNEL_REVENUE_EXPECTED.nameOf(channel))
                .sizes();
        double[] open = table.luck(policy, LuckControls.openDealsOf(channel)).sizes();
        return IntStream.range(0, closed.length)
                .mapToDouble(r -> closed[r] + open[r])
                .toArray();
    }

    /** What is counted in revenue, at the margin that closed deals have. */
    private List<double[]> atMargin(IntFunction<double[]> ofWorld) {
        return worlds().mapToObj(policy -> Arrays.stream(ofWorld.apply(policy))
                        .map(v -> company.money().margin() * v)
                        .toArray())
                .toList();
    }

    private static List<double[]> less(List<double[]> one, List<double[]> other) {
        return IntStream.range(0, one.size())
                .mapToObj(p -> IntStream.range(0, one.get(p).length)
                        .mapToDouble(r -> one.get(p)[r] - other.get(p)[r])
                        .toArray())
                .toList();
    }

    private List<FaultSplit.Part> byChannel() {
        List<FaultSplit.Part> parts = new ArrayList<>();
        Amount rest = money();
        for (String channel : company.channels().keySet()) {
            Amount contribution = ofChannel(channel);
            rest = rest.less(contribution);
            FaultSplit.Part part = part(channel, contribution);
            if (differs(part)) {
                parts.add(part);
            }
        }
        parts.add(part(REST, rest));
        return parts;
    }

    private List<FaultSplit.Part> byCause() {
        return Stream.of(Fate.values())
                .filter(Fate::lost)
                .filter(fate -> table.names(0).contains(metric(fate)))
                .map(fate -> new FaultSplit.Part(fate.label(), plain(values(metric(fate), -1)), Optional.empty()))
                .filter(FaultExperiment::differs)
                .toList();
    }

    /** Whether any of the worlds does something to it. */
    private static boolean differs(FaultSplit.Part part) {
        GapSplit s = part.split();
        return Stream.concat(
                        Stream.of(s.gap(), s.firstAlone(), s.secondAlone(), s.onlyTogether()),
                        s.third().map(GapSplit.Third::alone).stream())
                .anyMatch(i -> i.estimate() != 0 || i.halfWidth() != 0);
    }

    private static String metric(Fate fate) {
        return Metric.lostValue(fate).name();
    }
}
