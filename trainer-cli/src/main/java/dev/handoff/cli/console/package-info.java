/**
 * What goes into the program and out of it: environment, standard streams, typed lines, files that appear whole, Ctrl-C, exit codes.
 * May import: the figures' spelling of reports, the full screen; no other room of the command line.
 * Start reading at {@link dev.handoff.cli.console.Console}, then {@link dev.handoff.cli.console.OutputFiles}.
 */
package dev.handoff.cli.console;
