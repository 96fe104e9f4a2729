package dev.handoff.evidence.cases;

import java.util.ArrayList;
import java.util.List;

/** Overrides that make a queue of one of the queue scenarios; rates are by the hour. */
final class QueueSettings {

    static final double HOURS_A_WEEK = 168;

    private final List<String> overrides = new ArrayList<>();

    static QueueSettings of(double arrivalRate, int servers, String touch) {
        return new QueueSettings()
                .set("channels.arrivals.inquiriesPerWeek", arrivalRate * HOURS_A_WEEK)
                .set("teams.servers.reps", Integer.toString(servers))
                .set("work.touch", touch);
    }

    static String exponential(double meanHours) {
        return "{exponential: {mean: " + hours(meanHours) + "}}";
    }

    /** Spelled to the nearest nanosecond and better: the clock rounds to milliseconds. */
    static String hours(double hours) {
        return hours * 3600 + " s";
    }

    QueueSettings set(String path, double value) {
        return set(path, Double.toString(value));
    }

    QueueSettings set(String path, String value) {
        overrides.add(path + "=" + value);
        return this;
    }

    QueueSettings weeks(int warmUp, int horizon) {
        return set("run.warmUp", warmUp + " weeks").set("run.horizon", horizon + " weeks");
    }

    /** Intent fades at rate k, so that the share of qualified leads is {@code E[exp(−k·wait)]}. */
    QueueSettings fading(double k) {
        return set("channels.arrivals.intentFadesIn", hours(1 / k));
    }

    List<String> overrides() {
        return List.copyOf(overrides);
    }
}
