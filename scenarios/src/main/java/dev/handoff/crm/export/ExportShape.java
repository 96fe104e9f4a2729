package dev.handoff.crm.export;

import java.util.List;

/** What the three tables of a vendor's export look like. */
interface ExportShape {
    /** The columns of leads, without those that only an untidy export has. */
    List<Column<LeadRow>> leads();

    /** The column of e-mail addresses, by which test leads are found. */
    String email();

    /** The columns of calls. */
    List<Column<AttemptRow>> attempts();

    /** The columns of deals. */
    List<Column<DealRow>> deals();

    /** What stands between two cells. */
    default char separator() {
        return ',';
    }
}
