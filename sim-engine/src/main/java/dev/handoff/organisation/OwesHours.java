package dev.handoff.organisation;

/** Sales, as those see it who want reps' time for something else than selling: implemented by sales. */
@FunctionalInterface
public interface OwesHours {

    /** Every rep who has not left owes so many milliseconds of working time more. */
    void everybodyOwes(long millis);
}
