package dev.handoff.calibration.fit;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.LeadEnding;
import java.util.ArrayList;
import java.util.List;

/**
 * The decisions a log shows: was attempt k made? One counts only when the time for it is over, by a clock that began before it and never by
 * its outcome: for k = 1 thirty days after the handoff, for k &gt; 1 when a gap as long as the longest seen has passed since attempt k − 1.
 * Only decisions after unanswered attempts count: after a conversation silence may mean that the lead does not fit. Of a lead that its rep
 * found there is no record before the first attempt, so that this was always made: only the later decisions tell.
 */
final class Decisions {

    /**
     * One decision.
     *
     * @param lead row of the lead
     * @param made attempts made before
     * @param spoke whether the lead had answered one of them
     * @param yes whether the next was made
     */
    record Decision(int lead, int made, boolean spoke, boolean yes) {}

    private Decisions() {}

    static List<Decision> of(CrmTables tables, FollowUpLog log, Held held) {
        List<Decision> decisions = new ArrayList<>();
        LeadColumns leads = tables.leads();
        ActivityColumns acts = tables.activities();
        double late = log.lateGap();
        for (int lead = 0; lead < leads.size(); lead++) {
            long handed = log.handedAt(lead);
            boolean found = leads.prospected()[lead];
            if (handed == CrmTables.NEVER && !found || leads.ending()[lead] == LeadEnding.REJECTED) {
                continue;
            }
            int n = log.attempts(lead);
            if (!found && tables.asOf() - handed >= FollowUpLog.FIRST_CALL_WITHIN) {
                decisions.add(new Decision(lead, 0, false, n > 0));
            }
            boolean spoke = false;
            for (int k = 1; k <= n; k++) {
                int row = log.from(lead) + k - 1;
                boolean last = k == n;
                if (acts.answered()[row] == 1) {
                    spoke = true;
                } else if (acts.answered()[row] == 0
                        && k < held.maxAttempts()
                        && tables.asOf() - acts.at()[row] >= late
                        && !(last && endedAfter(tables, lead))) {
                    decisions.add(new Decision(lead, k, spoke, !last));
                }
            }
        }
        return decisions;
    }

    /** It was recorded that nobody could call again: the lead opted out, or was worth pursuing by then. */
    private static boolean endedAfter(CrmTables tables, int lead) {
        LeadColumns leads = tables.leads();
        return leads.ending()[lead] == LeadEnding.OPT_OUT
                || tables.knows(CrmColumn.LEAD_SQL) && leads.sql()[lead] != CrmTables.NEVER;
    }
}
