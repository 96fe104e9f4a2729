package dev.handoff.calibration.fit;

import dev.handoff.calibration.LeadColumns;

/** Columns of leads with one of them changed. */
final class ChangedLeads {
    private ChangedLeads() {}

    /** The same leads, pursued at these instants. */
    static LeadColumns pursued(LeadColumns of, long[] sql) {
        return new LeadColumns(
                of.created(),
                of.channel(),
                of.owner(),
                of.assigned(),
                of.qualified(),
                sql,
                of.closed(),
                of.score(),
                of.ending(),
                of.timesContacted(),
                of.firstContacted(),
                of.lastContacted(),
                of.prospected(),
                of.delayUnknown());
    }
}
