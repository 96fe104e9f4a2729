package dev.handoff.scenario.likeness;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.DealColumns;
import dev.handoff.calibration.LeadColumns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the CRM of a real company shows, by the company's clock: the hour of a change to or from summer time counts as it is read off. */
final class ExportLog {
    private ExportLog() {}

    private static long clock(CrmTables tables, long instant) {
        return instant
                + tables.zone()
                        .getRules()
                        .getOffset(Instant.ofEpochSecond(instant))
                        .getTotalSeconds();
    }

    /** Seconds from the first instant of the window. */
    private static long sinceFirst(CrmTables tables, long instant) {
        return clock(tables, instant) - clock(tables, tables.from());
    }

    static SeenLog of(CrmTables tables) {
        LeadColumns columns = tables.leads();
        List<SeenLog.OneLead> leads = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            SeenLog.OneLead lead = new SeenLog.OneLead(sinceFirst(tables, columns.created()[i]), columns.channel()[i]);
            lead.handed = since(tables, handed(tables, i));
            lead.sql = columns.sql()[i] != CrmTables.NEVER;
            lead.pursued = since(tables, columns.sql()[i]);
            lead.delayKnown = !columns.delayUnknown()[i];
            leads.add(lead);
        }
        calls(tables, leads);
        deals(tables, leads);
        return new SeenLog(
                tables.channels(),
                where(leads, columns.prospected(), false),
                where(leads, columns.prospected(), true),
                sinceFirst(tables, tables.asOf()));
    }

    private static List<SeenLog.OneLead> where(List<SeenLog.OneLead> leads, boolean[] prospected, boolean wanted) {
        List<SeenLog.OneLead> kept = new ArrayList<>();
        for (int i = 0; i < prospected.length; i++) {
            if (prospected[i] == wanted) {
                kept.add(leads.get(i));
            }
        }
        return kept;
    }

    private static long handed(CrmTables tables, int lead) {
        LeadColumns columns = tables.leads();
        if (tables.knows(CrmColumn.LEAD_ASSIGNED)) {
            return columns.assigned()[lead];
        }
        return tables.knows(CrmColumn.LEAD_QUALIFIED) ? columns.qualified()[lead] : columns.created()[lead];
    }

    private static long since(CrmTables tables, long instant) {
        return instant == CrmTables.NEVER ? SeenLog.NEVER : sinceFirst(tables, instant);
    }

    private static void calls(CrmTables tables, List<SeenLog.OneLead> leads) {
        ActivityColumns calls = tables.activities();
        for (int i = 0; i < calls.size(); i++) {
            leads.get(calls.lead()[i])
                    .calls
                    .add(
                            sinceFirst(tables, calls.at()[i]),
                            calls.answered()[i] == 1,
                            calls.answered()[i] >= 0,
                            !calls.timeUnknown()[i]);
        }
    }

    private static void deals(CrmTables tables, List<SeenLog.OneLead> leads) {
        DealColumns deals = tables.deals();
        for (int i = 0; i < deals.size(); i++) {
            if (deals.lead()[i] >= 0) {
                leads.get(deals.lead()[i])
                        .deals
                        .add(new SeenLog.Deal(
                                sinceFirst(tables, deals.opened()[i]),
                                deals.outcome()[i] < 0 ? SeenLog.NEVER : since(tables, deals.closed()[i]),
                                deals.outcome()[i] == 1,
                                deals.amount()[i]));
            }
        }
    }
}
