package dev.handoff.statistics;

import java.util.Arrays;

/**
 * How strongly one factor moves the output, in the output's unit per full range of the factor.
 *
 * <p>Source: Morris (Technometrics 33, 1991); μ* by Campolongo, Cariboni, Saltelli, "An effective screening design for sensitivity analysis
 * of large models", Environmental Modelling and Software 22 (2007). The intervals are Student's over the trajectories.
 *
 * @param factor which factor
 * @param mu mean effect: its sign says which way; effects of both signs cancel
 * @param muStar mean size of the effect, the one to rank by; noise of the output adds to it
 * @param sigma standard deviation of the effects: large beside μ* when the factor acts non-linearly or together with others
 */
public record ElementaryEffects(int factor, Interval mu, Interval muStar, double sigma) {

    static ElementaryEffects of(int factor, double[] effects, double confidence) {
        Interval size =
                MeanIntervals.student(Arrays.stream(effects).map(Math::abs).toArray(), confidence);
        return new ElementaryEffects(
                factor,
                MeanIntervals.student(effects, confidence),
                new Interval(size.estimate(), Math.max(0, size.lower()), size.upper(), confidence),
                Moments.of(effects).sd());
    }
}
