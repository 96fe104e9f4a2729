/**
 * The commands: each reads what was asked, calls the engine and prints what it found.
 * May import: progress, rerun, options and console, everything below the command line.
 * Start reading at {@link dev.handoff.cli.command.RunCommand}, then {@link dev.handoff.cli.command.ExperimentCommand}.
 */
package dev.handoff.cli.command;
