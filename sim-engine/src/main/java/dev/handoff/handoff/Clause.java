package dev.handoff.handoff;

/** Clauses of the agreement whose keeping is measured. */
public enum Clause {
    /** Sales makes the first attempt in time. */
    FIRST_TOUCH("sla.sales.firstTouch"),
    /** Sales makes the minimum number of attempts within the window. */
    MINIMUM_ATTEMPTS("sla.sales.minimumAttempts");

    private final String metric;

    Clause(String metric) {
        this.metric = metric;
    }

    /** Name of the metric that reports its attainment. */
    public String metric() {
        return metric;
    }
}
