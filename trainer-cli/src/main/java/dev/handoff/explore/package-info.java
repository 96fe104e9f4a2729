/**
 * Lives here: a page whose knobs are a company's parameters and whose figures are experiments, narrowing while somebody looks.
 * May import: the engine, scenarios, reports and {@code web}'s pages of one person; no command. Start reading at {@link
 * dev.handoff.explore.Exploration}, then {@link dev.handoff.explore.ExplorePages}.
 */
package dev.handoff.explore;
