/**
 * The company under study as one tree of immutable records: every parameter with its meaning, unit, range, owner and source mark.
 * May import distributions and calendar value types; knows no files, no paths and no behaviour.
 * Start reading at {@link dev.handoff.company.Company}.
 */
package dev.handoff.company;
