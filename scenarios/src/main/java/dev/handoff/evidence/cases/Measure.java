package dev.handoff.evidence.cases;

import dev.handoff.ledger.Metric;

/** How one replication measures a figure. */
@FunctionalInterface
public interface Measure {

    /** The replication's value; its expectation should be the figure itself, so that no bias hides in a small sample. */
    double of(Observation run);

    /** A metric of the ledger, such as {@code rep.utilization}. */
    static Measure metric(Metric metric) {
        return run -> run.metric(metric);
    }

    /** One metric divided by another. */
    static Measure ratio(Metric dividend, Metric divisor) {
        return run -> run.metric(dividend) / run.metric(divisor);
    }

    /** Variance of the waits about the mean that theory names: unlike a sample variance not biased by correlated waits. */
    static Measure waitVariance(double mean) {
        return run -> run.waits().meanSquareAbout(mean);
    }

    /** Share of the waits that last no longer than so many hours. */
    static Measure waitAtMost(double hours) {
        return run -> run.waits().shareUpTo(hours);
    }
}
