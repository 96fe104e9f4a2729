package dev.handoff.crm.clean;

import dev.handoff.crm.raw.ActivityTable;
import dev.handoff.crm.raw.DealTable;
import dev.handoff.crm.raw.LeadTable;
import dev.handoff.crm.told.LeftOutTally;
import dev.handoff.crm.told.Rule;
import dev.handoff.crm.value.Ints;
import dev.handoff.crm.value.Longs;
import dev.handoff.crm.value.RowKeys;
import dev.handoff.crm.words.ColumnRole;
import java.util.BitSet;
import java.util.function.IntToLongFunction;

/**
 * Of several rows of one identifier the one modified last counts. Where no column says when a row was modified it is the one with the newest
 * instant in it; of two that are equal in that too, either one, the same whatever the order of the file.
 */
final class RecordVersions {
    private RecordVersions() {}

    static BitSet of(LeadTable leads, LeftOutTally tally) {
        IntToLongFunction newest = row -> {
            long modified = leads.at(ColumnRole.LEAD_MODIFIED, row);
            long latest = modified;
            for (Longs column : leads.moments.values()) {
                latest = modified == Long.MIN_VALUE ? Math.max(latest, column.get(row)) : latest;
            }
            return latest;
        };
        return kept(leads.id, newest, leads.hash, leads.file, leads.line, tally);
    }

    static BitSet of(ActivityTable activities, LeftOutTally tally) {
        IntToLongFunction newest = row -> Math.max(activities.modified.get(row), activities.at.get(row));
        return kept(activities.id, newest, activities.hash, activities.file, activities.line, tally);
    }

    static BitSet of(DealTable deals, LeftOutTally tally) {
        IntToLongFunction newest = row -> deals.modified.get(row) == Long.MIN_VALUE
                ? Math.max(deals.opened.get(row), deals.closed.get(row))
                : deals.modified.get(row);
        return kept(deals.id, newest, deals.hash, deals.file, deals.line, tally);
    }

    private static BitSet kept(
            Longs ids, IntToLongFunction newest, Longs hash, Ints file, Ints line, LeftOutTally tally) {
        RowKeys best = new RowKeys();
        BitSet kept = new BitSet(ids.size());
        for (int row = 0; row < ids.size(); row++) {
            int other = ids.get(row) == 0 ? RowKeys.NONE : best.get(ids.get(row));
            if (other != RowKeys.NONE) {
                boolean newer = newest.applyAsLong(row) != newest.applyAsLong(other)
                        ? newest.applyAsLong(row) > newest.applyAsLong(other)
                        : hash.get(row) > hash.get(other);
                int older = newer ? other : row;
                kept.clear(older);
                tally.leaveOut(file.get(older), line.get(older), Rule.OLDER_VERSION);
                if (!newer) {
                    continue;
                }
            }
            kept.set(row);
            if (ids.get(row) != 0) {
                best.put(ids.get(row), row);
            }
        }
        return kept;
    }
}
