package dev.handoff.company;

/** A switch that a scenario file spells as a word. */
public enum YesNo {
    /** Off. */
    NO,
    /** On. */
    YES;

    /** Whether it is on. */
    public boolean isYes() {
        return this == YES;
    }
}
