package dev.handoff.calibration.estimate;

/**
 * What followed the conversations with one lead.
 *
 * @param channel of the lead, from 0
 * @param score of the lead less the mean score; 0 when there is none
 * @param attempt number of the attempt of each conversation, ascending
 * @param days from the inquiry to each conversation
 * @param outcome what is known of the lead since
 * @param misfitUnrecorded chance that nobody recorded that a lead does not fit; counts for {@link Outcome#UNKNOWN} only
 * @param notCalled chance that a lead that fits was not called again by now; counts for {@link Outcome#UNKNOWN} only
 */
public record Conversations(
        int channel,
        double score,
        int[] attempt,
        double[] days,
        Outcome outcome,
        double misfitUnrecorded,
        double notCalled) {

    /** What is known of a lead since its last conversation. */
    public enum Outcome {
        /** The last conversation made it worth pursuing. */
        SUCCESS,
        /** It was called again, or ended for a reason that only a lead that fits can have: it fits, and was not ready. */
        FITS,
        /** It was recorded that it does not fit. */
        MISFIT,
        /** Nobody called again and nothing was recorded: it does not fit, it was given up, or its next call is yet to come. */
        UNKNOWN
    }
}
