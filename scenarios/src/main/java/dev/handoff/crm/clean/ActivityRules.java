package dev.handoff.crm.clean;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.crm.raw.ActivityTable;
import dev.handoff.crm.raw.NameNumbers;
import dev.handoff.crm.told.LeftOutTally;
import dev.handoff.crm.told.Rule;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** Takes out activities that are no attempts, or whose lead does not count, and makes columns of the others. */
final class ActivityRules {
    private static final int NOWHERE = -1;

    private final ActivityTable table;
    private final BitSet kept;
    private final LeftOutTally tally;
    private int bulk;

    ActivityRules(ActivityTable table, BitSet kept, LeftOutTally tally) {
        this.table = table;
        this.kept = kept;
        this.tally = tally;
    }

    /** Takes out what did not happen by then, and what the user does not call an attempt. */
    void apply(long asOf, Optional<Set<Integer>> said, BitSet leads) {
        Set<Integer> types = said.orElseGet(this::usualTypes);
        for (int row = kept.nextSetBit(0); row >= 0; row = kept.nextSetBit(row + 1)) {
            if (!types.contains(table.type.get(row))) {
                leaveOut(row, table.type.get(row) == ActivityTable.EMAIL ? Rule.EMAIL : Rule.CALL);
            } else if (!leads.get(table.lead.get(row))) {
                leaveOut(row, Rule.LEAD_LEFT_OUT);
            } else if (table.at.get(row) > asOf) {
                leaveOut(row, Rule.FUTURE);
            }
        }
    }

    /** Calls; and e-mails too where people write more of them than they call. */
    private Set<Integer> usualTypes() {
        long emails = kept.stream()
                .filter(row -> table.type.get(row) == ActivityTable.EMAIL)
                .count();
        return emails > kept.cardinality() - emails
                ? Set.of(ActivityTable.CALL, ActivityTable.EMAIL)
                : Set.of(ActivityTable.CALL);
    }

    private void leaveOut(int row, Rule rule) {
        kept.clear(row);
        tally.leaveOut(table.file.get(row), table.line.get(row), rule);
    }

    /** The instant of the first attempt of each row of the table of leads, or the largest number where there is none. */
    long[] firstAttempts(int leads) {
        long[] first = new long[leads];
        java.util.Arrays.fill(first, Long.MAX_VALUE);
        kept.stream().forEach(row -> {
            int lead = table.lead.get(row);
            first[lead] = Math.min(first[lead], table.at.get(row));
        });
        return first;
    }

    /**
     * The attempts on leads of the window, lead after lead.
     *
     * @param clean row in the clean table of leads by row in the raw one; −1 outside the window
     */
    ActivityColumns columns(int[] clean, int leads, OwnerNumbers owners, NameNumbers names, boolean daysOnly) {
        int n = table.size();
        int[] lead = new int[n];
        int[] owner = new int[n];
        long[] at = new long[n];
        long[] tie = new long[n];
        int[] seconds = new int[n];
        for (int row = 0; row < n; row++) {
            lead[row] = kept.get(row) ? clean[table.lead.get(row)] : NOWHERE;
            owner[row] = kept.get(row) ? table.owner.get(row) : NOWHERE;
            at[row] = table.at.get(row);
            tie[row] = table.hash.get(row);
            seconds[row] = table.seconds.get(row);
            if (kept.get(row) && lead[row] < 0) {
                tally.leaveOut(table.file.get(row), table.line.get(row), Rule.OUTSIDE_WINDOW);
            }
        }
        boolean[] logged = daysOnly ? new boolean[n] : BulkLogging.find(owner, names.size(), at, tie, seconds);
        Groups groups = Groups.of(lead, leads, at, tie);
        return filled(groups.order(), lead, at, logged, owners);
    }

    private ActivityColumns filled(int[] order, int[] lead, long[] at, boolean[] logged, OwnerNumbers owners) {
        int n = order.length;
        ActivityColumns columns =
                new ActivityColumns(new int[n], new long[n], new int[n], new byte[n], new int[n], new boolean[n]);
        for (int i = 0; i < n; i++) {
            int row = order[i];
            columns.lead()[i] = lead[row];
            columns.at()[i] = at[row];
            columns.owner()[i] = owners.number(table.owner.get(row));
            columns.answered()[i] = (byte) table.answered.get(row);
            columns.seconds()[i] = table.seconds.get(row);
            columns.timeUnknown()[i] = logged[row];
            bulk += logged[row] ? 1 : 0;
        }
        return columns;
    }

    /** Attempts whose instants mean nothing, for they were entered all at once. */
    int bulk() {
        return bulk;
    }
}
