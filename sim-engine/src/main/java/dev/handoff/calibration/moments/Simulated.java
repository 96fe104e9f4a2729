package dev.handoff.calibration.moments;

import java.util.Optional;

/** A company as a function: which figures it shows after given moves. Every call meets the same luck. */
@FunctionalInterface
public interface Simulated {
    /**
     * The figures; empty when no more can be simulated, because time or budget is up or somebody has asked to end.
     *
     * @param moves a move per value, in standard deviations
     */
    Optional<Figures> at(double[] moves);

    /**
     * What was simulated.
     *
     * @param means the figures; NaN where the company does not show one
     * @param noise standard errors of the means, because only so many years were simulated
     */
    record Figures(double[] means, double[] noise) {
        /** Whether every figure is there. */
        boolean isWhole() {
            for (double mean : means) {
                if (!Double.isFinite(mean)) {
                    return false;
                }
            }
            return true;
        }
    }
}
