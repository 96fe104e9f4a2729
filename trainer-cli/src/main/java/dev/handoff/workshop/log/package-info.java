/**
 * What happened in a workshop, and what it adds up to: who is there, who sits where, which phase is open and until when. The games of the
 * teams have logs of their own.
 * May import: the game's rules; no terminal, no database, no clock, no command line.
 * Start reading at {@link dev.handoff.workshop.log.Workshop}.
 */
package dev.handoff.workshop.log;
