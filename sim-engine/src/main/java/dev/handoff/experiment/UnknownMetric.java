package dev.handoff.experiment;

import java.util.List;

/** Refuses a metric that the company does not have. */
public final class UnknownMetric extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String metric;
    private final transient List<String> known;

    UnknownMetric(String metric, List<String> known) {
        super("there is no metric " + metric + " here");
        this.metric = metric;
        this.known = List.copyOf(known);
    }

    /** What was asked for. */
    public String metric() {
        return metric;
    }

    /** The metrics there are. */
    public List<String> known() {
        return known;
    }
}
