package dev.handoff.experiment;

import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Metric;
import java.util.ArrayList;
import java.util.List;

/** How the state of one policy moves over the window, replication by replication. */
final class StateOverRuns {

    private static final String REVENUE = Metric.REVENUE_EXPECTED.name();

    private final double weeks;
    private final List<Drift> drifts = new ArrayList<>();
    private double revenue;

    StateOverRuns(Policy policy) {
        this.weeks = policy.timeline().start().run().horizon().toMillis() / (double) SimTime.WEEK;
    }

    void add(PolicyOutcome outcome) {
        drifts.add(outcome.drift());
        double value = outcome.value(REVENUE);
        revenue += Double.isFinite(value) ? value : 0;
    }

    /** Every measure of state that has not settled; none before there are replications enough to tell. */
    List<Unsettled> unsettled() {
        return drifts.isEmpty() ? List.of() : Unsettled.of(drifts, revenue / drifts.size() / weeks);
    }
}
