package dev.handoff.handoff;

/** How a lead leaves the follow-up, as sales records it. */
public enum Ending {
    /** A conversation confirmed that it is worth pursuing. */
    QUALIFIED,
    /** A conversation showed that it does not fit. */
    NOT_A_FIT,
    /** A conversation showed that it has bought elsewhere. */
    BOUGHT_ELSEWHERE,
    /** It asked to be left alone. */
    OPTED_OUT,
    /** The cadence was worked to its end. */
    CADENCE_DONE,
    /** The rep let it go before that, or never picked it up. */
    LET_GO,
    /** It dropped out of an overfull inbox unread. */
    DROPPED,
    /** It was taken out of the inbox unread when its time was up. */
    EXPIRED_UNREAD,
    /** The rep rejected it when reading it. */
    REJECTED,
    /** It was given back to marketing because a clause was broken. */
    RETURNED
}
