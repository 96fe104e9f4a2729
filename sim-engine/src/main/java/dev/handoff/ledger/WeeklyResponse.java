package dev.handoff.ledger;

/**
 * One response of one replication week by week.
 *
 * @param name metric name
 * @param unit unit of the values
 * @param values one value for each whole week of the window; NaN where it is not defined in that week
 */
public record WeeklyResponse(String name, String unit, double[] values) {}
