/**
 * Makes an output file again from the command it is stamped with, and compares it.
 * May import: options and console, reports.
 * Start reading at {@link dev.handoff.cli.rerun.RerunCommand}, then {@link dev.handoff.cli.rerun.FileComparison}.
 */
package dev.handoff.cli.rerun;
