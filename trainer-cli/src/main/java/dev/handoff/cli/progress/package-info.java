/**
 * How long work gets on: the passing lines on a terminal, and work that goes on in the background until somebody waits for it.
 * May import: options and console.
 * Start reading at {@link dev.handoff.cli.progress.PassingLine}, then {@link dev.handoff.cli.progress.ExperimentLine}.
 */
package dev.handoff.cli.progress;
