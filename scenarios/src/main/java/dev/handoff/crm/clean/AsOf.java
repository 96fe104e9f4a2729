package dev.handoff.crm.clean;

import dev.handoff.crm.raw.ActivityTable;
import dev.handoff.crm.raw.DealTable;
import dev.handoff.crm.raw.LeadTable;
import dev.handoff.crm.value.Ints;
import dev.handoff.crm.value.Longs;
import dev.handoff.crm.words.ColumnRole;
import java.util.List;

/**
 * When an export was made, if nobody says: the newest creation of a lead or instant of an attempt in the files that does not lie after the file's
 * own modification. Without attempts, what was done with deals counts too; with them it must not, for deals that are exported later than
 * the attempts would make the time between look like a time in which nobody called.
 */
final class AsOf {
    private final List<Long> modified;
    private long newest = Long.MIN_VALUE;

    /**
     * @param modified when each file was last modified, epoch seconds, by its number
     */
    AsOf(List<Long> modified) {
        this.modified = modified;
    }

    long of(LeadTable leads, ActivityTable activities, DealTable deals) {
        look(leads.moments.get(ColumnRole.CREATED), leads.file);
        look(activities.at, activities.file);
        if (activities.size() == 0) {
            look(deals.opened, deals.file);
            look(deals.closed, deals.file);
        }
        return newest;
    }

    private void look(Longs instants, Ints files) {
        for (int row = 0; row < instants.size(); row++) {
            if (instants.get(row) <= modified.get(files.get(row))) {
                newest = Math.max(newest, instants.get(row));
            }
        }
    }
}
