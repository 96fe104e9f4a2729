package dev.handoff.experiment;

import dev.handoff.company.Company;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Fate;
import dev.handoff.statistics.GapSplit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs a company as it is, with marketing, with sales, and with both at a reference policy, all four on the same draws. */
public final class FaultExperiment {

    /** Name of the part of the gap that belongs to no channel. */
    public static final String REST = "no channel";

    private static final String MONEY = "contribution.expected";

    private final ComparisonTable table;
    private final Plan plan;
    private final boolean openDeals;
    private final Company company;

    private FaultExperiment(ComparisonTable table, Plan plan, boolean openDeals) {
        this.table = table;
        this.plan = plan;
        this.openDeals = openDeals;
        this.company = table.policies().get(0).timeline().start();
    }

    /**
     * Runs it.
     *
     * @param asItIs the policy in force; the other three begin in its world
     * @throws CancellationException when the user cancelled before two replications were finished
     */
    public static FaultSplit run(
            Policy asItIs, Policy marketing, Policy sales, Policy both, Plan plan, Progress progress) {
        return run(List.of(asItIs, marketing, sales, both), plan, false, progress)
                .split();
    }

    /**
     * A split that counts open deals.
     *
     * @param split the split
     * @param asItIs what it splits, for the policy in force, replication by replication
     */
    public record Counted(FaultSplit split, List<Double> asItIs) {
        public Counted {
            asItIs = List.copyOf(asItIs);
        }
    }

    /**
     * The same where deals that are open in the end count at margin × what they are worth ({@code pipeline.open}): what a game is scored
     * by. They belong to no channel.
     */
    public static Counted countingOpenDeals(
            Policy asItIs, Policy marketing, Policy sales, Policy both, Plan plan, Progress progress) {
        return run(List.of(asItIs, marketing, sales, both), plan, true, progress);
    }

    private static Counted run(List<Policy> policies, Plan plan, boolean openDeals, Progress progress) {
        PolicyTrial.Outcome outcome = PolicyTrial.run(policies, plan, Luck.COMMON, progress);
        FaultExperiment experiment = new FaultExperiment(outcome.table(), plan, openDeals);
        List<Double> asItIs = Arrays.stream(experiment.money()[0]).boxed().toList();
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
                IntStream.range(0, 4).mapToObj(this::level).toList(),
                split(money()),
                byChannel(),
                byCause());
    }

    private MetricSummary level(int policy) {
        return Summaries.summary(MONEY, table.unit(policy, MONEY), money()[policy], plan.confidence());
    }

    private GapSplit split(double[][] values) {
        return GapSplit.of(values[0], values[1], values[2], values[3], plan.confidence());
    }

    private double[][] money() {
        double margin = company.money().margin();
        return openDeals ? sum(values(MONEY, 1), values("pipeline.open", margin), 1) : values(MONEY, 1);
    }

    /** A metric of all four policies times a factor; 0 where a company does not have it. */
    private double[][] values(String metric, double factor) {
        return IntStream.range(0, 4)
                .mapToObj(policy -> table.names(policy).contains(metric)
                        ? Arrays.stream(table.values(policy, metric))
                                .map(v -> factor * v)
                                .toArray()
                        : new double[table.replications()])
                .toArray(double[][]::new);
    }

    private static double[][] sum(double[][] one, double[][] other, double factor) {
        return IntStream.range(0, one.length)
                .mapToObj(p -> IntStream.range(0, one[p].length)
                        .mapToDouble(r -> one[p][r] + factor * other[p][r])
                        .toArray())
                .toArray(double[][]::new);
    }

    private List<FaultSplit.Part> byChannel() {
        List<FaultSplit.Part> parts = new ArrayList<>();
        double[][] rest = money();
        for (String channel : company.channels().keySet()) {
            double[][] revenue = values(
                    "channel." + channel + ".revenue.expected", company.money().margin());
            double[][] contribution = sum(revenue, values("channel." + channel + ".spend", 1), -1);
            rest = sum(rest, contribution, -1);
            FaultSplit.Part part = new FaultSplit.Part(channel, split(contribution));
            if (differs(part)) {
                parts.add(part);
            }
        }
        parts.add(new FaultSplit.Part(REST, split(rest)));
        return parts;
    }

    private List<FaultSplit.Part> byCause() {
        return Stream.of(Fate.values())
                .filter(Fate::lost)
                .filter(fate -> table.names(0).contains(metric(fate)))
                .map(fate -> new FaultSplit.Part(fate.label(), split(values(metric(fate), -1))))
                .filter(FaultExperiment::differs)
                .toList();
    }

    /** Whether any of the four policies does something to it. */
    private static boolean differs(FaultSplit.Part part) {
        GapSplit s = part.split();
        return Stream.of(s.gap(), s.firstAlone(), s.secondAlone())
                .anyMatch(i -> i.estimate() != 0 || i.halfWidth() != 0);
    }

    private static String metric(Fate fate) {
        return "lost." + fate.label() + ".value";
    }
}
