/**
 * A workshop from the command line: what is asked for, where phones reach this machine, the room, its doors, and the console in the terminal.
 * May import: the console, the options' values, the room, doors; no command.
 * Start reading at {@link dev.handoff.cli.host.Hosting}.
 */
package dev.handoff.cli.host;
