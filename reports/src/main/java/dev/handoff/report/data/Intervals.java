package dev.handoff.report.data;

import dev.handoff.experiment.MetricSummary;
import dev.handoff.report.Unseen;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.IntervalMethod;
import dev.handoff.statistics.QuantileInterval;
import java.util.Locale;

/** How data files name and bound intervals. */
final class Intervals {
    private Intervals() {}

    /** The word for a method: {@code student} or {@code hall}. */
    static String method(IntervalMethod method) {
        return method.name().toLowerCase(Locale.ROOT);
    }

    static String method(MetricSummary m) {
        return Unseen.bound(m).or(() -> Unseen.floor(m)).isPresent()
                ? "rule-of-three"
                : method(m.hall().isPresent() ? IntervalMethod.HALL : IntervalMethod.STUDENT);
    }

    static double lower(MetricSummary m) {
        return Unseen.floor(m)
                .or(() -> Unseen.bound(m).map(bound -> 0.0))
                .orElseGet(() -> m.hall().map(Interval::lower).orElse(m.mean() - m.halfWidth()));
    }

    static double upper(MetricSummary m) {
        return Unseen.bound(m).orElseGet(() -> m.hall().map(Interval::upper).orElse(m.mean() + m.halfWidth()));
    }

    /** "p10", "p50", "p90". */
    static String name(QuantileInterval q) {
        return "p" + Math.round(100 * q.p());
    }
}
