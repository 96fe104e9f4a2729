package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.LeadEnding;
import java.util.List;

/**
 * How many of the leads that sales let go come back to it: by a status that says so; where none does, by leads that had been tried before they
 * were qualified for the last time. Only some of those that are nurtured again qualify again, so that the second share is too small; simulated
 * logs show by how much.
 */
final class ComingBack {
    private static final String PATH = "recycling.share";
    private static final int NEEDED = 30;

    private final CrmTables tables;
    private final FollowUpLog log;

    ComingBack(CrmTables tables, FollowUpLog log) {
        this.tables = tables;
        this.log = log;
    }

    void add(FitParts parts, List<FitBlock.Value> values, List<double[]> numbers) {
        int back = 0;
        int others = 0;
        for (LeadEnding ending : tables.leads().ending()) {
            back += ending == LeadEnding.RECYCLED ? 1 : 0;
            others += isLetGo(ending) ? 1 : 0;
        }
        if (back >= NEEDED) {
            add(back, others, "share of the leads that were let go", values, numbers);
            return;
        }
        int again = 0;
        int once = 0;
        for (int i = 0; i < tables.leads().size(); i++) {
            boolean counts = isOver(i);
            boolean twice = counts && wasTriedBefore(i);
            again += twice ? 1 : 0;
            once += counts && !twice ? 1 : 0;
        }
        if (parts.enough(PATH, again, NEEDED, "leads that went back to marketing or came from it twice")) {
            add(again, once, "share of the leads let go that were tried before they qualified again", values, numbers);
        }
    }

    private static void add(int back, int others, String method, List<FitBlock.Value> values, List<double[]> numbers) {
        double share = back / (double) (back + others);
        values.add(FitBlock.Value.of(PATH, "", ErrorScale.LOGIT, back + others, method));
        numbers.add(new double[] {share, EndingsFit.logitError(share, back + others)});
    }

    private static boolean isLetGo(LeadEnding ending) {
        return ending == LeadEnding.REJECTED || ending == LeadEnding.UNRESPONSIVE || ending == LeadEnding.NO_REASON;
    }

    /** Tried, not for so long that nobody will any more, and nothing recorded that would keep it from coming back. */
    private boolean isOver(int lead) {
        LeadColumns leads = tables.leads();
        LeadEnding ending = leads.ending()[lead];
        boolean open = ending == LeadEnding.NONE || isLetGo(ending);
        boolean tried = log.attempts(lead) > 0 && leads.sql()[lead] == CrmTables.NEVER;
        return open
                && tried
                && !leads.prospected()[lead]
                && tables.asOf() - tables.activities().at()[log.to(lead) - 1] > log.lateGap();
    }

    /** A lead whose first attempt came before its record was not handed over by then. */
    private boolean wasTriedBefore(int lead) {
        long first = tables.activities().at()[log.from(lead)];
        return tables.knows(CrmColumn.LEAD_QUALIFIED)
                && tables.leads().qualified()[lead] != CrmTables.NEVER
                && first >= tables.leads().created()[lead]
                && first + LocalClock.DAY < tables.leads().qualified()[lead];
    }
}
