package dev.handoff.scenario.fitted;

import dev.handoff.calibration.fit.Estimate;

/**
 * A value that was found by simulation.
 *
 * @param estimate what was found
 * @param shift whether it moves a value that was fitted before, so that draws of that move with it
 * @param before what it was before
 * @param draws of the value, one for each draw
 */
public record Tuned(Estimate estimate, boolean shift, double before, double[] draws) {
    /** Copies the draws. */
    public Tuned {
        draws = draws.clone();
    }

    /** How far what was fitted is moved. */
    double by() {
        return estimate.value() - before;
    }
}
