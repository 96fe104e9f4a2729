package dev.handoff.calibration;

/**
 * The attempts of an export to reach a lead, a column each. Sorted by lead, then by instant, ties by a hash of the row, so that the order of rows in the files changes nothing.
 *
 * @param lead row in {@link LeadColumns}
 * @param at epoch seconds
 * @param owner index in {@link CrmTables#owners()}, or −1
 * @param answered 1 somebody answered, 0 nobody did, −1 not recorded
 * @param seconds how long it took, or −1
 * @param timeUnknown it was logged together with many others: it counts, its instant does not
 */
public record ActivityColumns(
        int[] lead, long[] at, int[] owner, byte[] answered, int[] seconds, boolean[] timeUnknown) {

    /** How many attempts there are. */
    public int size() {
        return lead.length;
    }
}
