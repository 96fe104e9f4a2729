package dev.handoff.handoff;

/**
 * Where a lead is on its way through sales. These are all the moves there are; {@link Handover} refuses any other.
 *
 * <table>
 *   <caption>From place, by method of {@link Handover}, to place</caption>
 *   <tr><th>from</th><th>by</th><th>to</th><th>because</th></tr>
 *   <tr><td>UNASSIGNED</td><td>hold</td><td>HELD</td><td>nobody can take it</td></tr>
 *   <tr><td>UNASSIGNED, HELD</td><td>waitAtDesk</td><td>WAITING</td><td>a desk gets it</td></tr>
 *   <tr><td>UNASSIGNED, HELD, RESTING</td><td>awaitTrial</td><td>IN_HAND</td><td>a trial sets the first attempt</td></tr>
 *   <tr><td>WAITING</td><td>takeInHand</td><td>IN_HAND</td><td>a rep picks it</td></tr>
 *   <tr><td>WAITING</td><td>waitAtDesk</td><td>WAITING</td><td>another desk gets it</td></tr>
 *   <tr><td>IN_HAND</td><td>waitAtDesk</td><td>WAITING</td><td>the shift ended while it was read</td></tr>
 *   <tr><td>IN_HAND</td><td>restUntil</td><td>RESTING</td><td>the next attempt comes later</td></tr>
 *   <tr><td>RESTING</td><td>waitAtDesk</td><td>WAITING</td><td>the next attempt is due, or another desk gets it</td></tr>
 *   <tr><td>WAITING, IN_HAND</td><td>putAside</td><td>SHELVED</td><td>nobody works it, and a clause binds it</td></tr>
 *   <tr><td>SHELVED</td><td>waitAtDesk</td><td>WAITING</td><td>somebody looks at it, or a clause brings it back</td></tr>
 *   <tr><td>WAITING, IN_HAND, RESTING, SHELVED, HELD</td><td>settle</td><td>SETTLED</td><td>it is over</td></tr>
 * </table>
 */
public enum LeadPlace {
    /** Qualified, but not yet with sales. */
    UNASSIGNED,
    /** In an inbox or the shared queue. */
    WAITING,
    /** A rep is at work on it, or a trial will be. */
    IN_HAND,
    /** Between two attempts. */
    RESTING,
    /** Put aside; a clause of the agreement may still bring it back. */
    SHELVED,
    /** Out of the follow-up for good. */
    SETTLED,
    /** Delivered by the systems, but nobody who may get it has room or is employed. */
    HELD;

    /** Whether the table leads from that place to this one. */
    public boolean mayFollow(LeadPlace from) {
        return switch (this) {
            case UNASSIGNED -> false;
            case HELD -> from == UNASSIGNED;
            case WAITING -> from != SETTLED;
            case IN_HAND -> from == UNASSIGNED || from == HELD || from == RESTING || from == WAITING;
            case RESTING -> from == IN_HAND;
            case SHELVED -> from == WAITING || from == IN_HAND;
            case SETTLED -> from != UNASSIGNED && from != SETTLED;
        };
    }
}
