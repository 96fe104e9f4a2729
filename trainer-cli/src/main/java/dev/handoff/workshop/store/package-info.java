/**
 * Where games and workshops are kept: an SQLite database with a row for each event, durable before anybody is told.
 * May import: the game's rules and what its rounds came to, the workshop's log; no terminal, no command line.
 * Start reading at {@link dev.handoff.workshop.store.GameStore}.
 */
package dev.handoff.workshop.store;
