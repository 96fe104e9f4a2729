package dev.handoff.crm.told;

/**
 * A row that does not count. Nothing of what it says is in here.
 *
 * @param file as the user named it
 * @param line in which the row begins, the header being line 1
 * @param rule why it does not count
 */
public record ExcludedRow(String file, int line, Rule rule) {}
