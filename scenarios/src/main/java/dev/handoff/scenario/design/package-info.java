/**
 * What an experiment varies: factors and their ranges, grids, and the policies to choose from.
 * May import scenarios and the engine's experiments; knows no report. Its messages name the options of the command line.
 * Start reading at {@link dev.handoff.scenario.design.Grid}.
 */
package dev.handoff.scenario.design;
