package dev.handoff.experiment;

/** Is told how an experiment gets on, and asked whether to go on. */
public interface Progress {

    /** Tells nobody and never stops. */
    Progress SILENT = new Progress() {};

    /**
     * A further replication is finished.
     *
     * @param done replications finished in order
     * @param planned replications that will be run as far as is known
     */
    default void finished(int done, int planned) {}

    /**
     * Another part of the work begins.
     *
     * @param stage what it does, in a few words: {@code screening}
     */
    default void begins(String stage) {}

    /** Whether the time granted is used up; what is finished is reported, as far as it is enough to report anything. */
    default boolean timeIsUp() {
        return false;
    }

    /** Whether the time granted would be used up before so many more were finished, as fast as the last ones of this stage were. */
    default boolean timeIsUpAfter(int more) {
        return timeIsUp();
    }

    /** Whether so much more than the time granted is used up that nothing more is worth waiting for. */
    default boolean timeIsWellOver() {
        return false;
    }

    /** The same for a stage that may take only that share of the time granted. */
    default Progress upTo(double share) {
        return this;
    }

    /** Whether the user wants to end here. */
    default boolean cancelled() {
        return false;
    }
}
