/**
 * Lives here: what may be concluded from numbers: tallies, intervals, paired and several comparisons, selection of the best, sensitivity,
 * fair shares, few data beside luck, break-even, what knowing is worth; it knows no leads, no runs and no metric names. May import: nothing of Handoff, of other libraries commons-math3 only.
 * Start reading at {@link dev.handoff.statistics.PairedComparison}.
 */
package dev.handoff.statistics;
