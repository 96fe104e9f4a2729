/**
 * The commands of the {@code handoff} program: they read what was asked, call the engine and print what it found.
 * May import everything; nothing imports this.
 * Start reading at {@link dev.handoff.cli.Main}.
 */
package dev.handoff.cli;
