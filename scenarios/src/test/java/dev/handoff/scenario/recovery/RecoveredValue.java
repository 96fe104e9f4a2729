package dev.handoff.scenario.recovery;

import dev.handoff.calibration.fit.Estimate;
import dev.handoff.statistics.Moments;
import java.util.List;
import java.util.Locale;

/**
 * One value over several logs of a company: what was fitted beside what its file says.
 *
 * @param path of the value
 * @param planted what the file says
 * @param estimates one for each log in which it was fitted
 */
record RecoveredValue(String path, double planted, List<Estimate> estimates) {
    private static final double FULL_BIAS = 1;
    private static final double LEAST_COVERAGE = 0.8;

    RecoveredValue {
        estimates = List.copyOf(estimates);
    }

    /** Distance from what was planted in standard errors, on the scale on which the error is about normal. */
    private double[] distances() {
        return estimates.stream()
                .mapToDouble(e -> (e.link().of(e.value()) - e.link().of(planted)) / e.standardError())
                .toArray();
    }

    /** Whether it can be said how far it is off: it was fitted with an error, and what was planted lies on that scale. */
    boolean isComparable() {
        return estimates.size() > 1
                && estimates.stream()
                        .allMatch(e -> e.standardError() > 0
                                && Double.isFinite(e.link().of(planted)));
    }

    /** Mean distance from what was planted, in standard errors. */
    double bias() {
        return Moments.of(distances()).mean();
    }

    /** Standard deviation of that distance; 1 where the errors are as large as they say. */
    double scatter() {
        return Moments.of(distances()).sd();
    }

    /** Number of 95 % intervals that hold what was planted. */
    int covered() {
        return (int)
                estimates.stream().filter(e -> e.interval().covers(planted)).count();
    }

    double coverage() {
        return (double) covered() / estimates.size();
    }

    /** Mean share of assumption in what is known of it. */
    double priorShare() {
        return estimates.stream().mapToDouble(Estimate::priorShare).average().orElseThrow();
    }

    /** Mean fitted value. */
    double mean() {
        return estimates.stream().mapToDouble(Estimate::value).average().orElseThrow();
    }

    /** Whether its own bars are reached: bias at most one standard error unless it is mostly assumed, four of five intervals hold. */
    boolean holds() {
        boolean near = Math.abs(bias()) <= FULL_BIAS || priorShare() > 0.5;
        return near && coverage() >= LEAST_COVERAGE;
    }

    /** In a line, for whoever looks into a failed test. */
    String told() {
        return String.format(
                Locale.ROOT,
                "%s: planted %.4g, mean %.4g, bias %.2f standard errors, %d of %d intervals hold",
                path,
                planted,
                mean(),
                bias(),
                covered(),
                estimates.size());
    }
}
