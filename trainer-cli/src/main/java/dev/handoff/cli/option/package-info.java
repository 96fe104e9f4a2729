/**
 * Options that several commands take, what their values mean, and what is said when they are misused.
 * May import: the console, everything below the command line.
 * Start reading at {@link dev.handoff.cli.option.Values}, then {@link dev.handoff.cli.option.LengthOptions}.
 */
package dev.handoff.cli.option;
