/**
 * The full-screen form of the game: draws the view model of {@code terminal} in place on a real terminal and reads its keys.
 * May import: the view model and the dialogue, JLine; no rules, no store, no command line. Everything but FullScreen and Keys is pure.
 * Start reading at {@link dev.handoff.terminal.full.FullScreen}, then {@link dev.handoff.terminal.full.FullScreenRenderer}.
 */
package dev.handoff.terminal.full;
