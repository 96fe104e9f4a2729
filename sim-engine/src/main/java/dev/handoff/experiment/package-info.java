/**
 * Replications and what may be concluded from them: intervals, stopping, comparison.
 * May import the whole engine; the only engine package that may use threads.
 * Start reading at {@link dev.handoff.experiment.RunResult}.
 */
package dev.handoff.experiment;
