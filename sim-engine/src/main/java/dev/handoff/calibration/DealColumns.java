package dev.handoff.calibration;

/**
 * The deals of an export, a column each. Sorted by opening, ties by a hash of the identifier, so that the order of rows in the files changes nothing.
 *
 * @param lead row in {@link LeadColumns}, or −1 when the lead is unknown or outside the window
 * @param owner index in {@link CrmTables#owners()}, or −1
 * @param opened epoch seconds; the creation of the lead where no column tells it, and then {@link CrmColumn#DEAL_OPENED} is not known
 * @param closed epoch seconds when it is won or lost, or {@link CrmTables#NEVER}; a planned date of an open deal is no closing
 * @param outcome 1 won, 0 lost, −1 open
 * @param amount in the company's currency, or NaN
 * @param entered one array a deal: epoch seconds at which each stage was entered, {@link CrmTables#NEVER} for one it never saw; empty without such columns
 */
public record DealColumns(
        int[] lead, int[] owner, long[] opened, long[] closed, byte[] outcome, double[] amount, long[][] entered) {

    /** How many deals there are. */
    public int size() {
        return opened.length;
    }
}
