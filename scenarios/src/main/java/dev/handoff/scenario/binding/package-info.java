/**
 * Trees become company records and records become trees, by the annotations of the records.
 * May import spellings, trees, problems and the engine's company records; knows no file and no rule between parameters.
 * Start reading at {@link dev.handoff.scenario.binding.Shape}.
 */
package dev.handoff.scenario.binding;
