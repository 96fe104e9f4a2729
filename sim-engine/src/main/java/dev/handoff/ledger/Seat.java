package dev.handoff.ledger;

/** From where one looks at the company. */
public enum Seat {
    /** The marketing department's desk. */
    MARKETING,
    /** The sales department's desk. */
    SALES,
    /** Nobody's desk: everything, for debriefs. */
    TRUTH
}
