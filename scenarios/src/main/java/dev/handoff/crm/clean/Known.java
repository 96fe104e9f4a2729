package dev.handoff.crm.clean;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.crm.raw.ActivityFile;
import dev.handoff.crm.raw.ActivityTable;
import dev.handoff.crm.raw.DealFile;
import dev.handoff.crm.raw.DealTable;
import dev.handoff.crm.raw.LeadFile;
import dev.handoff.crm.raw.LeadTable;
import dev.handoff.crm.words.ColumnRole;
import dev.handoff.crm.words.Columns;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which columns there are in any file, and which of them have no time of day in some file.
 *
 * @param columns those there are
 * @param datesOnly those of days
 */
record Known(EnumSet<CrmColumn> columns, EnumSet<CrmColumn> datesOnly) {
    static Known of(LeadTable leads, ActivityTable activities, DealTable deals) {
        Known known = new Known(EnumSet.noneOf(CrmColumn.class), EnumSet.noneOf(CrmColumn.class));
        for (LeadFile file : leads.files) {
            known.add(file.columns(), file.datesOnly());
        }
        for (ActivityFile file : activities.files) {
            known.add(file.columns(), file.datesOnly());
        }
        for (DealFile file : deals.files) {
            known.add(file.columns(), file.datesOnly());
        }
        boolean joined = leads.files.stream().anyMatch(f -> f.columns().has(ColumnRole.DEAL_OF_LEAD));
        if (joined && !deals.files.isEmpty()) {
            known.columns.add(CrmColumn.DEAL_LEAD);
        }
        if (!deals.stages.isEmpty()) {
            known.columns.add(CrmColumn.DEAL_STAGES);
        }
        return known;
    }

    private void add(Columns file, Set<ColumnRole> days) {
        file.positions().keySet().forEach(role -> role.column().ifPresent(columns::add));
        days.forEach(role -> role.column().ifPresent(datesOnly::add));
    }

    boolean isDay(CrmColumn column) {
        return datesOnly.contains(column);
    }
}
