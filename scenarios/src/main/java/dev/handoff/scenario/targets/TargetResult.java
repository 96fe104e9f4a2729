package dev.handoff.scenario.targets;

import dev.handoff.calibration.moments.MomentFit;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.draws.FittedDraws;
import java.util.List;
import java.util.OptionalInt;

/**
 * What came of a calibration to targets.
 *
 * @param question what was asked
 * @param fitted the company with the fitted values
 * @param reached every target with what the fitted company shows, on luck the search has not met
 * @param values what was adjusted, and draws of it
 * @param fit where the search ended
 * @param spent simulated years the search took
 * @param looked simulated years of the last look
 */
public record TargetResult(
        TargetFit.Question question,
        Scenario fitted,
        List<Reached> reached,
        Values values,
        MomentFit fit,
        int spent,
        int looked) {

    /** How far off is too far, in precisions. */
    public static final double TOO_FAR = 3;

    /** Whether every target is reached to within three of its precisions, as far as the simulation can tell. */
    public boolean isNear() {
        return reached.stream().noneMatch(Reached::isMissed);
    }

    /**
     * A target and what the fitted company shows.
     *
     * @param target what was asked for
     * @param mean what is shown
     * @param error standard error of that mean, because only so many years were simulated
     */
    public record Reached(Target target, double mean, double error) {
        /** Whether it lies within the precision, as far as the simulation can tell. */
        public boolean isMet() {
            return Math.abs(mean - target.asked()) <= target.precision() + error;
        }

        /** Whether it is off by more than three precisions, the simulation's own error included. */
        public boolean isMissed() {
            return Math.abs(mean - target.asked()) > TOO_FAR * Math.hypot(target.precision(), error);
        }
    }

    /**
     * What was adjusted.
     *
     * @param adjusted in the order of the moves of the fit
     * @param each value
     * @param draws how well the targets determine them
     */
    public record Values(List<Adjusted> adjusted, List<Value> each, FittedDraws draws) {}

    /**
     * One thing that was adjusted: a value, or the same value of all channels together.
     *
     * @param name its path, with {@code *} for all channels
     * @param label what it is called in front of people
     * @param members how many values it moves
     * @param was what the scenario said; of several values the lowest and the highest
     * @param is what fits best; of several values how far all of them are moved
     * @param low lower end of 95 % of the draws, likewise
     * @param high upper end
     */
    public record Adjusted(String name, String label, int members, String was, String is, String low, String high) {}

    /**
     * One value.
     *
     * @param path its path
     * @param was what the scenario said
     * @param is what fits best
     * @param low lower end of 95 % of the draws
     * @param high upper end
     * @param movedBy numbers of what moves it, in {@link Values#adjusted}
     * @param toldBy number of the target from which most of what is known about it comes, in {@link TargetResult#reached}; empty for none
     */
    public record Value(
            String path, String was, String is, String low, String high, List<Integer> movedBy, OptionalInt toldBy) {}
}
