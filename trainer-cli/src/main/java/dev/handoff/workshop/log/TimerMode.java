package dev.handoff.workshop.log;

/** What happens when the time of a phase is over. */
public enum TimerMode {
    /** No time is kept. */
    OFF,
    /** It is said, and nothing closes. */
    SOFT,
    /** A round closes by itself. */
    HARD
}
