package dev.handoff.calibration.fit;

import java.util.List;
import java.util.Map;

/**
 * Rhythm and hours of a company as counted; their errors are small beside all else and are not drawn.
 *
 * @param dayWeights inquiries Monday … Sunday; empty when not known
 * @param hourWeights inquiries by hour of the day; empty when not known
 * @param shifts working hours in the spelling of a scenario, such as {@code Mon-Fri 09:00-17:00}; empty when not known
 * @param batches channels that deliver in uploads
 * @param uploads how many these delivered, and how far apart
 * @param reps people active in a typical week; 0 when not known
 * @param order which waiting lead is picked next, as a scenario spells it; empty when not known
 * @param ownerShares share of the assigned leads by owner, in the order of the owners
 */
public record Profile(
        List<Double> dayWeights,
        List<Double> hourWeights,
        List<String> shifts,
        Map<String, Upload> batches,
        Map<String, Uploads> uploads,
        int reps,
        Order order,
        List<Double> ownerShares) {

    /**
     * How a channel delivers.
     *
     * @param everyWeeks weeks from one upload to the next
     * @param atHours hours from Monday 00:00 to the upload
     */
    public record Upload(int everyWeeks, double atHours) {}

    /**
     * The uploads of a channel in the window.
     *
     * @param count how many
     * @param weeks how many weeks' leads they are
     * @param shortest weeks between the two that are nearest; NaN of one
     * @param longest weeks between the two that are farthest apart of those that follow one another; NaN of one
     * @param regular whether they come at about even distances, so that one knows when the next is due
     */
    public record Uploads(int count, double weeks, double shortest, double longest, boolean regular) {
        /** So few tell next to nothing of how often they come. */
        public static final int ENOUGH = 3;

        /** Whether there are enough to tell how often they come. */
        public boolean areEnough() {
            return count >= ENOUGH;
        }
    }

    /**
     * Which of two leads that waited together was called first.
     *
     * @param spelling the nearest order a scenario knows; empty when there are too few pairs
     * @param newerFirst share of pairs in which the newer was called first
     * @param betterFirst share of pairs in which the one with the better score was; NaN without scores
     * @param pairs how many pairs there are
     * @param clear whether the share is beyond nine in ten, so that it is no guess
     */
    public record Order(String spelling, double newerFirst, double betterFirst, int pairs, boolean clear) {}
}
