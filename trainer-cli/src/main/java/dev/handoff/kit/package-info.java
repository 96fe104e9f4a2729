/**
 * What a trainer prints for a workshop: guides, sheets for the tables, the causal map, the quiz. The prose stands in {@code
 * src/main/resources}, a folder for each language; minutes, levers, clauses, questions and figures come from the game and the plan of the workshop.
 * May import: the game, the workshop's log, scenarios, reports, texts; no screen, no store, no command line.
 * Start reading at {@link dev.handoff.kit.Kit}.
 */
package dev.handoff.kit;
