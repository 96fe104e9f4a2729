/**
 * How single values are written and read: numbers, durations, days, shifts, limits, choices, distributions.
 * May import problems, trees and the engine's value types; knows no parameter by name.
 * Start reading at {@link dev.handoff.scenario.spelling.Spelling}.
 */
package dev.handoff.scenario.spelling;
