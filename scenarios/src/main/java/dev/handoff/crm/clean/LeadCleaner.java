package dev.handoff.crm.clean;

import static dev.handoff.calibration.CrmTables.NEVER;

import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.LeadEnding;
import dev.handoff.crm.raw.LeadTable;
import dev.handoff.crm.words.ColumnRole;
import java.util.Arrays;
import java.util.BitSet;

/** Makes columns of the leads of the window. */
final class LeadCleaner {
    private final LeadTable table;
    private final BitSet inWindow;
    private final long asOf;
    private int laterDates;
    private int madeByReps;

    LeadCleaner(LeadTable table, BitSet inWindow, long asOf) {
        this.table = table;
        this.inWindow = inWindow;
        this.asOf = asOf;
    }

    /** Rows of the raw table in the order of the clean one. */
    int[] order() {
        int n = table.size();
        int[] group = new int[n];
        long[] at = new long[n];
        long[] tie = new long[n];
        for (int row = 0; row < n; row++) {
            group[row] = inWindow.get(row) ? 0 : -1;
            at[row] = table.at(ColumnRole.CREATED, row);
            tie[row] = table.id.get(row);
        }
        return Groups.of(group, 1, at, tie).order();
    }

    /** What the other tables tell of leads, by row of the raw table. */
    record FromOthers(long[] firstAttempt, long attemptsLast, long[] firstDeal, boolean sqlByDeals) {}

    LeadColumns columns(int[] order, ChannelNumbers channels, OwnerNumbers owners, BitSet uploaded, FromOthers others) {
        int n = order.length;
        LeadColumns columns = new LeadColumns(
                past(order, ColumnRole.CREATED),
                new short[n],
                new int[n],
                past(order, ColumnRole.ASSIGNED),
                past(order, ColumnRole.MQL),
                others.sqlByDeals() ? byDeals(order, others.firstDeal()) : past(order, ColumnRole.SQL),
                past(order, ColumnRole.LEAD_CLOSED),
                new double[n],
                new LeadEnding[n],
                new int[n],
                past(order, ColumnRole.FIRST_CONTACTED),
                past(order, ColumnRole.LAST_CONTACTED),
                new boolean[n],
                new boolean[n]);
        for (int i = 0; i < n; i++) {
            int row = order[i];
            columns.channel()[i] = channels.numbers()[table.channel.get(row)];
            columns.owner()[i] = owners.number(table.owner.get(row));
            columns.score()[i] = table.score.get(row);
            columns.ending()[i] = LeadEnding.values()[table.ending.get(row)];
            columns.timesContacted()[i] = table.timesContacted.get(row);
            long first = others.firstAttempt()[row];
            boolean before =
                    first != Long.MAX_VALUE && first + others.attemptsLast() < table.at(ColumnRole.CREATED, row);
            int maker = table.createdBy.get(row);
            columns.prospected()[i] = before && maker >= 0 && maker == table.owner.get(row);
            columns.delayUnknown()[i] = before || uploaded.get(row);
            madeByReps += before ? 1 : 0;
        }
        return columns;
    }

    /** A role's instants; what lies after the export has not happened. */
    private long[] past(int[] order, ColumnRole role) {
        return Arrays.stream(order)
                .mapToLong(row -> {
                    long at = table.at(role, row);
                    laterDates += at > asOf ? 1 : 0;
                    return at > asOf ? NEVER : at;
                })
                .toArray();
    }

    private static long[] byDeals(int[] order, long[] firstDeal) {
        return Arrays.stream(order)
                .mapToLong(row -> firstDeal[row] == Long.MAX_VALUE ? NEVER : firstDeal[row])
                .toArray();
    }

    /** Dates that lay after the export and were taken for plans. */
    int laterDates() {
        return laterDates;
    }

    /** Leads with an attempt before they came. */
    int madeByReps() {
        return madeByReps;
    }
}
