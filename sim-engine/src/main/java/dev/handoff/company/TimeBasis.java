package dev.handoff.company;

/** Which clock a limit counts. */
public enum TimeBasis {
    /** Every hour counts, nights and weekends too. */
    CLOCK,
    /** Only working time counts. */
    WORKING,
    /** Whole working days: one is the working time of the calendar's longest day. */
    WORKING_DAYS
}
