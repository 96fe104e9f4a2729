/**
 * Where the {@code handoff} program starts: all commands put together, and whatever happens turned into output and an exit code.
 * May import: everything; nothing imports this.
 * Start reading at {@link dev.handoff.cli.Main}.
 */
package dev.handoff.cli;
