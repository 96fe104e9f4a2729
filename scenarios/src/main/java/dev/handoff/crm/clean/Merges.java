package dev.handoff.crm.clean;

import dev.handoff.crm.raw.LeadFinder;
import dev.handoff.crm.raw.LeadTable;
import dev.handoff.crm.told.LeftOutTally;
import dev.handoff.crm.told.Rule;
import dev.handoff.crm.value.Longs;
import dev.handoff.crm.value.RowKeys;
import dev.handoff.crm.words.ColumnRole;
import java.util.BitSet;

/**
 * A record merged into another counts as that one, which came when the first of them came. What was done with the merged one was done with it.
 */
final class Merges {
    private Merges() {}

    /** Takes merged records out of those kept, and enters every lead in an index. */
    static LeadFinder index(LeadTable leads, BitSet kept, LeftOutTally tally) {
        merge(leads, kept, tally);
        LeadFinder index = new LeadFinder();
        for (int row : inOrder(leads, kept)) {
            index.add(leads.id.get(row), leads.name.get(row), leads.deal.get(row), row);
        }
        for (int i = 0; i < leads.mergedId.size(); i++) {
            if (kept.get(leads.mergedInto.get(i))) {
                index.addAlias(leads.mergedId.get(i), leads.mergedInto.get(i));
            }
        }
        for (int i = 0; i < leads.leftOut.size(); i++) {
            index.addAlias(leads.leftOut.get(i), LeadFinder.LEFT_OUT);
        }
        return index;
    }

    private static void merge(LeadTable leads, BitSet kept, LeftOutTally tally) {
        if (leads.mergedId.size() == 0) {
            return;
        }
        RowKeys rows = new RowKeys();
        kept.stream().forEach(row -> rows.put(leads.id.get(row), row));
        Longs created = leads.moments.get(ColumnRole.CREATED);
        for (int i = 0; i < leads.mergedId.size(); i++) {
            int merged = rows.get(leads.mergedId.get(i));
            int into = leads.mergedInto.get(i);
            if (merged != RowKeys.NONE && merged != into && kept.get(merged) && kept.get(into)) {
                created.set(into, Math.min(created.get(into), created.get(merged)));
                kept.clear(merged);
                tally.leaveOut(leads.file.get(merged), leads.line.get(merged), Rule.MERGED);
            }
        }
    }

    private static int[] inOrder(LeadTable leads, BitSet kept) {
        int n = leads.size();
        int[] group = new int[n];
        long[] at = new long[n];
        long[] tie = new long[n];
        for (int row = 0; row < n; row++) {
            group[row] = kept.get(row) ? 0 : -1;
            at[row] = leads.at(ColumnRole.CREATED, row);
            tie[row] = leads.id.get(row);
        }
        return Groups.of(group, 1, at, tie).order();
    }
}
