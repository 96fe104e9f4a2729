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

    /** Whether the user wants to end here. */
    default boolean cancelled() {
        return false;
    }
}
