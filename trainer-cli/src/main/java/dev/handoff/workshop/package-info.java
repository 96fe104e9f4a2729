/**
 * Where games are kept: an SQLite database with a row for each event, durable before anybody is told.
 * May import: the game's rules; no terminal, no command line.
 * Start reading at {@link dev.handoff.workshop.GameStore}.
 */
package dev.handoff.workshop;
