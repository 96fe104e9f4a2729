package dev.handoff.calibration;

/**
 * The leads of an export, a column each; row {@code i} is the same lead in every array. Sorted by creation, ties by a hash of the identifier, so that the order of rows in the files changes nothing.
 *
 * @param created epoch seconds
 * @param channel index in {@link CrmTables#channels()}
 * @param owner index in {@link CrmTables#owners()}, or −1
 * @param assigned epoch seconds, or {@link CrmTables#NEVER}
 * @param qualified (MQL) epoch seconds, or {@link CrmTables#NEVER}
 * @param sql epoch seconds, or {@link CrmTables#NEVER}
 * @param closed epoch seconds, or {@link CrmTables#NEVER}
 * @param score as recorded, or NaN
 * @param ending what the status says
 * @param timesContacted by the CRM's own count, or −1
 * @param firstContacted by the CRM's own count: epoch seconds, or {@link CrmTables#NEVER}
 * @param lastContacted by the CRM's own count: epoch seconds, or {@link CrmTables#NEVER}
 * @param prospected the owner made the record of a company they had already called
 * @param delayUnknown its first delay says nothing: an attempt came before the record, or many records were made at once in a
 *     channel that brings leads one by one
 */
public record LeadColumns(
        long[] created,
        short[] channel,
        int[] owner,
        long[] assigned,
        long[] qualified,
        long[] sql,
        long[] closed,
        double[] score,
        LeadEnding[] ending,
        int[] timesContacted,
        long[] firstContacted,
        long[] lastContacted,
        boolean[] prospected,
        boolean[] delayUnknown) {

    /** How many leads there are. */
    public int size() {
        return created.length;
    }
}
