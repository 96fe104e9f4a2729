package dev.handoff.organisation;

/** Puts reps under obligation to spend working time on something else than selling: implemented by sales. */
@FunctionalInterface
public interface RepObligations {

    /** Every rep who has not left owes so many milliseconds of working time more. */
    void everybodyOwes(long millis);
}
