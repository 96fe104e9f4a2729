package dev.handoff.scenario.fitted;

import dev.handoff.calibration.fit.Estimate;

/**
 * A fitted value moved so that the same is fitted to simulated logs as to the export.
 *
 * @param path of the value
 * @param by how far, on the scale of its link
 * @param error standard error of that, because only so many logs were simulated, on the same scale
 */
public record Recentred(String path, double by, double error) {

    /** The estimate after the move. */
    Estimate moved(Estimate e) {
        return new Estimate(
                e.path(),
                e.unit(),
                value(e, e.value(), by),
                Math.hypot(e.standardError(), error),
                e.link(),
                e.n(),
                e.priorShare(),
                e.method() + "; moved so that simulated logs give the same",
                e.block());
    }

    /** A value of that estimate so far away; what lies at an end of what it can be stays there. */
    static double value(Estimate e, double value, double by) {
        double at = e.link().of(value);
        return Double.isFinite(at) ? e.link().inverse(at + by) : value;
    }
}
