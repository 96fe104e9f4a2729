package dev.handoff.experiment;

/** Refuses a metric that the experiment cannot do without and that is undefined in some replication: a rate of leads where there was none, say. */
public final class UndefinedMetric extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UndefinedMetric(String metric) {
        super(metric + " is undefined or infinite in some replication");
    }

    /** The value of a metric that may be infinite, as a time that never comes. */
    static double defined(String metric, double value) {
        if (Double.isNaN(value)) {
            throw new UndefinedMetric(metric);
        }
        return value;
    }

    /** The value of a metric that must be a number. */
    static double finite(String metric, double value) {
        if (Double.isInfinite(value)) {
            throw new UndefinedMetric(metric);
        }
        return defined(metric, value);
    }
}
