package dev.handoff.scenario.tracking;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.DealColumns;
import dev.handoff.calibration.LeadColumns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the tables of any CRM show of the leads of known channels that came since the window began; those that reps found are left out.
 *
 * @param leads by creation
 * @param attempts each attempt with who made it
 * @param deals of those leads
 */
record TrackedLog(List<TrackedLead> leads, List<Attempt> attempts, List<Deal> deals) {

    /** An attempt by a rep of that number. */
    record Attempt(long at, int owner) {}

    /** A deal; {@code amount} is not a number where it is not known, and counts as nothing. */
    record Deal(long opened, long closed, boolean won, double amount) {}

    /** The rows of tables that count. */
    static TrackedLog of(CrmTables tables, List<String> channels, Set<CrmColumn> known) {
        return new Reader(tables, channels, known).read();
    }

    private static final class Reader {
        private final CrmTables tables;
        private final List<String> channels;
        private final Set<CrmColumn> known;
        private final long first;

        Reader(CrmTables tables, List<String> channels, Set<CrmColumn> known) {
            this.tables = tables;
            this.channels = channels;
            this.known = known;
            this.first = clock(tables.from());
        }

        private long clock(long instant) {
            return instant
                    + tables.zone()
                            .getRules()
                            .getOffset(Instant.ofEpochSecond(instant))
                            .getTotalSeconds();
        }

        private long since(long instant) {
            return instant == CrmTables.NEVER ? TrackedLead.NEVER : clock(instant) - first;
        }

        TrackedLog read() {
            LeadColumns columns = tables.leads();
            TrackedLead[] rows = new TrackedLead[columns.size()];
            List<TrackedLead> leads = new ArrayList<>();
            for (int i = 0; i < rows.length; i++) {
                String channel = tables.channels().get(columns.channel()[i]);
                if (!columns.prospected()[i] && channels.contains(channel)) {
                    rows[i] = lead(columns, i, channel);
                    leads.add(rows[i]);
                }
            }
            return new TrackedLog(leads, attempts(rows), deals(rows));
        }

        private TrackedLead lead(LeadColumns columns, int i, String channel) {
            TrackedLead lead = new TrackedLead(since(columns.created()[i]), channel);
            lead.qualified = since(columns.qualified()[i]);
            lead.assigned = since(columns.assigned()[i]);
            lead.handed = known.contains(CrmColumn.LEAD_QUALIFIED)
                    ? lead.qualified
                    : known.contains(CrmColumn.LEAD_ASSIGNED) ? lead.assigned : lead.created;
            lead.sql = known.contains(CrmColumn.LEAD_SQL) ? since(columns.sql()[i]) : TrackedLead.NEVER;
            lead.closed = known.contains(CrmColumn.LEAD_CLOSED) ? since(columns.closed()[i]) : TrackedLead.NEVER;
            lead.owner = columns.owner()[i];
            return lead;
        }

        private List<Attempt> attempts(TrackedLead[] rows) {
            ActivityColumns calls = tables.activities();
            List<Attempt> attempts = new ArrayList<>();
            for (int i = 0; i < calls.size(); i++) {
                TrackedLead lead = rows[calls.lead()[i]];
                if (lead != null) {
                    lead.calls.add(since(calls.at()[i]));
                    attempts.add(new Attempt(since(calls.at()[i]), calls.owner()[i]));
                }
            }
            return attempts;
        }

        private List<Deal> deals(TrackedLead[] rows) {
            DealColumns columns = tables.deals();
            List<Deal> deals = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                TrackedLead lead = columns.lead()[i] < 0 ? null : rows[columns.lead()[i]];
                if (lead != null) {
                    long closed = columns.outcome()[i] < 0 ? TrackedLead.NEVER : since(columns.closed()[i]);
                    deals.add(new Deal(
                            since(columns.opened()[i]), closed, columns.outcome()[i] == 1, columns.amount()[i]));
                    if (!known.contains(CrmColumn.LEAD_SQL)) {
                        lead.sql = Math.min(lead.sql, since(columns.opened()[i]));
                    }
                }
            }
            return deals;
        }
    }
}
