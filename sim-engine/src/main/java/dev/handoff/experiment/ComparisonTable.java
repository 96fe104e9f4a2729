package dev.handoff.experiment;

import dev.handoff.ledger.Fate;
import dev.handoff.ledger.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures of every policy in every replication, as plain arrays, and how many leads changed their fate. */
final class ComparisonTable {

    private static final int FATES = Fate.values().length;
    private static final String REVENUE = Metric.REVENUE_EXPECTED.name();

    private final List<Policy> policies;
    private final List<List<double[]>> values = new ArrayList<>();
    private final List<KnownColumns> quarters = new ArrayList<>();
    private final List<List<double[]>> contributions = new ArrayList<>();
    private final List<List<double[]>> openDeals = new ArrayList<>();
    private final List<List<Drift>> drifts = new ArrayList<>();
    private final List<List<Long>> histories = new ArrayList<>();
    private final List<List<double[]>> turns = new ArrayList<>();
    private final List<List<double[]>> lucks = new ArrayList<>();
    private List<PolicyOutcome> first = List.of();
    private long events;

    ComparisonTable(List<Policy> policies) {
        this.policies = policies;
        for (int i = 0; i < policies.size(); i++) {
            values.add(new ArrayList<>());
            quarters.add(new KnownColumns());
            contributions.add(new ArrayList<>());
            openDeals.add(new ArrayList<>());
            drifts.add(new ArrayList<>());
            histories.add(new ArrayList<>());
            turns.add(new ArrayList<>());
            lucks.add(new ArrayList<>());
        }
    }

    void add(List<PolicyOutcome> outcomes) {
        if (first.isEmpty()) {
            first = outcomes;
        }
        for (int i = 0; i < outcomes.size(); i++) {
            values.get(i).add(outcomes.get(i).values());
            quarters.get(i).add(outcomes.get(i).quarter());
            contributions.get(i).add(outcomes.get(i).contributions());
            openDeals.get(i).add(byChannel(i, outcomes.get(i).openDeals()));
            drifts.get(i).add(outcomes.get(i).drift());
            histories.get(i).add(outcomes.get(i).history());
            turns.get(i).add(outcomes.get(i).turns());
            lucks.get(i).add(outcomes.get(i).luck());
            events += outcomes.get(i).events();
        }
    }

    /** In the order of the policy's channels. */
    private double[] byChannel(int policy, Map<String, Double> figures) {
        return channels(policy).stream()
                .mapToDouble(channel -> figures.getOrDefault(channel, 0.0))
                .toArray();
    }

    private Set<String> channels(int policy) {
        return policies.get(policy).timeline().start().channels().keySet();
    }

    List<Policy> policies() {
        return policies;
    }

    int replications() {
        return values.get(0).size();
    }

    long events() {
        return events;
    }

    /** Metric names of a policy. */
    List<String> names(int policy) {
        return first.get(policy).names();
    }

    String unit(int policy, String metric) {
        return first.get(policy).units().get(names(policy).indexOf(metric));
    }

    /** A metric of a policy, replication by replication. */
    double[] values(int policy, String metric) {
        return column(values.get(policy), names(policy).indexOf(metric));
    }

    /** How lucky a policy was in that metric. */
    MetricLuck luck(int policy, String metric) {
        List<String> names = first.get(policy).luckNames();
        return MetricLuck.of(lucks.get(policy).stream()
                .map(row -> LuckControls.ofMetric(names, row, metric))
                .toList());
    }

    /** Whether the luck of all policies is of one kind, so that it can be taken out of all of them. */
    boolean luckIsAlike() {
        return LuckControls.alike(policies.stream().map(Policy::timeline).toList());
    }

    /** The realised form of a metric over the first quarter, replication by replication. */
    double[] quarter(int policy, String metric) {
        return quarters.get(policy).column(names(policy).indexOf(metric));
    }

    /** Realised contribution of a policy in one quarter (0 …), replication by replication. */
    double[] contribution(int policy, int quarter) {
        return column(contributions.get(policy), quarter);
    }

    /** By how much the open deals of a channel's leads have gained in value under a policy, replication by replication. */
    double[] openDeals(int policy, String channel) {
        return ofChannel(openDeals.get(policy), policy, channel);
    }

    private double[] ofChannel(List<double[]> rows, int policy, String channel) {
        int number = List.copyOf(channels(policy)).indexOf(channel);
        return number < 0 ? new double[replications()] : column(rows, number);
    }

    /** What of a policy's state has not settled over the window. */
    List<Unsettled> unsettled(int policy) {
        double[] revenues = names(policy).contains(REVENUE) ? values(policy, REVENUE) : new double[0];
        return StateOverRuns.unsettled(policies.get(policy).timeline().start(), drifts.get(policy), revenues);
    }

    /** The first policy in whose world the same happens, event by event, in every replication; the policy itself when there is none. */
    int sameHistoryAs(int policy) {
        return histories.indexOf(histories.get(policy));
    }

    /** Leads that were not won under the base, with that fate there, and are won under the other policy. */
    double[] gained(int policy, Fate before) {
        return column(turns.get(policy), before.ordinal());
    }

    /** Leads that were won under the base and have that fate under the other policy. */
    double[] forfeited(int policy, Fate after) {
        return column(turns.get(policy), FATES + after.ordinal());
    }

    private static double[] column(List<double[]> rows, int index) {
        return rows.stream().mapToDouble(row -> row[index]).toArray();
    }
}
