package dev.handoff.calibration.fit;

/** What a fit does one after the other; a step for which an export has nothing is left out. */
public enum FitStep {
    ARRIVALS("inquiries by channel, day and hour"),
    HOURS("working hours and people"),
    WAITS("waits and gaps"),
    ENDINGS("how leads end"),
    DECISIONS("which leads reps call again"),
    CONVERSATIONS("what conversations lead to"),
    DECISIONS_SCALED("which leads reps call again, with scores as a scenario has them"),
    CONVERSATIONS_SCALED("what conversations lead to, with scores as a scenario has them"),
    ANSWERS("who answers"),
    CALLS("how long calls take"),
    PROSPECTING("leads that reps find themselves"),
    DEALS("deals"),
    SPEED("speed");

    private final String words;

    FitStep(String words) {
        this.words = words;
    }

    /** What is fitted, as people say. */
    public String words() {
        return words;
    }

    /** Which it is of all steps, from 1. */
    public int number() {
        return ordinal() + 1;
    }
}
