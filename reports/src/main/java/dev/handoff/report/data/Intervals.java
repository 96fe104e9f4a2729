package dev.handoff.report.data;

import dev.handoff.experiment.Comparison.Difference;
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

    /** {@code controlled} where the difference is corrected for luck. */
    static String method(Difference d) {
        return d.plain().isPresent() ? "controlled" : method(d.method());
    }

    /** {@code rule-of-three} or {@code none-seen} where no run has seen any, {@code controlled} where the mean is corrected for luck. */
    static String method(MetricSummary m) {
        if (Unseen.is(m)) {
            return Unseen.isBounded(m) ? "rule-of-three" : "none-seen";
        }
        if (m.controlled().isPresent()) {
            return "controlled";
        }
        return method(m.hall().isPresent() ? IntervalMethod.HALL : IntervalMethod.STUDENT);
    }

    static double lower(MetricSummary m) {
        return Unseen.is(m) ? Unseen.lower(m) : shown(m).lower();
    }

    static double upper(MetricSummary m) {
        return Unseen.is(m) ? Unseen.upper(m) : shown(m).upper();
    }

    /** The interval that the texts show. */
    private static Interval shown(MetricSummary m) {
        return m.hall()
                .orElse(new Interval(
                        m.bestMean(), m.bestMean() - m.bestHalfWidth(), m.bestMean() + m.bestHalfWidth(), Double.NaN));
    }

    /** "p10", "p50", "p90". */
    static String name(QuantileInterval q) {
        return "p" + Math.round(100 * q.p());
    }
}
