package dev.handoff.experiment;

import dev.handoff.company.Company;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** How the state of one policy moves over the window, replication by replication. */
final class StateOverRuns {

    /** The figure that says how large a move of contribution is. */
    static final String REVENUE = Metric.REVENUE_EXPECTED.name();

    private final Company company;
    private final List<Drift> drifts = new ArrayList<>();
    private final List<Double> revenues = new ArrayList<>();

    StateOverRuns(Policy policy) {
        this.company = policy.timeline().start();
    }

    void add(PolicyOutcome outcome) {
        add(outcome.drift(), outcome.value(REVENUE));
    }

    /** Several replications that are not independent of each other, as the one that they are on average. */
    void addOneOf(List<PolicyOutcome> outcomes) {
        add(
                Drift.mean(outcomes.stream().map(PolicyOutcome::drift).toList()),
                outcomes.stream()
                        .mapToDouble(outcome -> outcome.value(REVENUE))
                        .average()
                        .orElse(Double.NaN));
    }

    void add(Drift drift, double revenue) {
        drifts.add(drift);
        revenues.add(revenue);
    }

    /** Every measure of state that has not settled; none before there are replications enough to tell. */
    List<Unsettled> unsettled() {
        return unsettled(
                company,
                drifts,
                revenues.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * What of a company's state has not settled.
     *
     * @param drifts one a replication
     * @param revenues expected revenue of each replication over the window; one that is not known counts as none
     */
    static List<Unsettled> unsettled(Company company, List<Drift> drifts, double[] revenues) {
        double weeks = company.run().horizon().toMillis() / (double) SimTime.WEEK;
        double mean = DoubleStream.of(revenues)
                .map(revenue -> Double.isFinite(revenue) ? revenue : 0)
                .average()
                .orElse(0);
        return Unsettled.of(drifts, mean / weeks);
    }
}
