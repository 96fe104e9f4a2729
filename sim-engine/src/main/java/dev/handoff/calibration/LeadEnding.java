package dev.handoff.calibration;

/** What a lead's status says became of it. */
public enum LeadEnding {
    /** No status, or one that says it is still being worked on. */
    NONE,
    /** Sales called it worth pursuing. */
    QUALIFIED,
    /** A conversation showed that it does not fit. */
    MISFIT,
    /** Nobody was reached, and it was given up. */
    UNRESPONSIVE,
    /** It asked not to be called again. */
    OPT_OUT,
    /** It bought from a rival. */
    COMPETITOR,
    /** Sales refused it without trying. */
    REJECTED,
    /** It went back to marketing. */
    RECYCLED,
    /** It ended, and no reason was recorded. */
    NO_REASON
}
