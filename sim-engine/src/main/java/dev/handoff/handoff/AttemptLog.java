package dev.handoff.handoff;

/** What was done about one lead: the attempts made, those only logged, and whether anybody has spoken to it. */
public final class AttemptLog {

    /** Value of {@link #firstAt()} and {@link #lastAt()} while nobody has tried. */
    public static final long NEVER = Long.MAX_VALUE;

    private int made;
    private int faked;
    private long firstAt = NEVER;
    private long lastAt = NEVER;
    private int lastBy = Handover.NOBODY;
    private boolean spoken;

    void attempt(long at, int rep) {
        made++;
        if (made == 1) {
            firstAt = at;
        }
        lastAt = at;
        lastBy = rep;
    }

    void fake() {
        faked++;
    }

    void speak() {
        spoken = true;
    }

    /** Attempts begun. */
    public int made() {
        return made;
    }

    /** Attempts in the log: those made, and those that never took place. */
    public int logged() {
        return made + faked;
    }

    /** Start of the first attempt, or {@link #NEVER}. */
    public long firstAt() {
        return firstAt;
    }

    /** Start of the latest attempt, or {@link #NEVER}. */
    public long lastAt() {
        return lastAt;
    }

    /** Number of the rep who made the latest attempt, or {@link Handover#NOBODY}. */
    public int lastBy() {
        return lastBy;
    }

    /** Whether anybody has spoken to it. */
    public boolean spoken() {
        return spoken;
    }
}
