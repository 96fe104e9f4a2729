package dev.handoff.report;

import dev.handoff.experiment.WeeklySummary;
import java.util.List;
import java.util.Optional;

/**
 * Whether a weekly series rises, falls or holds: the last quarter of the weeks against the first. A change is named only when it exceeds
 * both quarters' half-widths together; the half-width of a quarter is bounded by the average of its weeks' half-widths.
 */
public final class Trend {
    private Trend() {}

    /** Whether some week's mean is above zero. */
    static boolean earnsAnything(WeeklySummary w) {
        return w.mean().stream().anyMatch(mean -> mean > 0);
    }

    /** How much a single week varies from run to run; nothing when there is but one run. */
    static Optional<String> spread(WeeklySummary w) {
        double low = average(w.p10(), 0, weeks(w));
        double high = average(w.p90(), 0, weeks(w));
        return high > low
                ? Optional.of("8 of 10 runs a single week brings " + Numbers.range(low, high, w.unit()) + " " + w.unit()
                        + ".")
                : Optional.empty();
    }

    /** The finding without its spread, fit for a title. */
    public static String title(WeeklySummary w) {
        int quarter = Math.max(1, weeks(w) / 4);
        int last = weeks(w) - quarter;
        double before = average(w.mean(), 0, quarter);
        double after = average(w.mean(), last, weeks(w));
        double noise = average(w.halfWidth(), 0, quarter) + average(w.halfWidth(), last, weeks(w));
        if (Double.isNaN(noise)) {
            return "Weekly revenue averages " + over(w, 0, weeks(w));
        }
        if (!(Math.abs(after - before) > noise)) {
            return "Weekly revenue holds at about " + over(w, 0, weeks(w));
        }
        return "Weekly revenue " + (after > before ? "rises" : "falls") + " from about " + over(w, 0, quarter) + " to "
                + over(w, last, weeks(w));
    }

    private static String over(WeeklySummary w, int from, int to) {
        return Numbers.interval(average(w.mean(), from, to), average(w.halfWidth(), from, to), w.unit());
    }

    private static int weeks(WeeklySummary w) {
        return w.mean().size();
    }

    private static double average(List<Double> values, int from, int to) {
        return values.subList(from, to).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
    }
}
