package dev.handoff.crm.clean;

import static dev.handoff.calibration.CrmTables.NEVER;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.DealColumns;
import dev.handoff.crm.raw.DealFile;
import dev.handoff.crm.raw.DealTable;
import dev.handoff.crm.raw.LeadTable;
import dev.handoff.crm.told.LeftOutTally;
import dev.handoff.crm.told.Rule;
import dev.handoff.crm.words.ColumnRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes out deals whose dates cannot be, and makes columns of the others. */
final class DealRules {
    private static final int DAY = 86_400;
    private static final int OPEN = -1;
    private static final int WON = 1;

    private final DealTable table;
    private final BitSet kept;
    private final LeftOutTally tally;
    private int reopened;

    DealRules(DealTable table, BitSet kept, LeftOutTally tally) {
        this.table = table;
        this.kept = kept;
        this.tally = tally;
    }

    /** Takes out what was never opened, was opened after the export, or closed at no known or an impossible time. */
    void apply(long asOf, LeadTable leads, Known known) {
        for (int row = kept.nextSetBit(0); row >= 0; row = kept.nextSetBit(row + 1)) {
            open(row, leads);
            Rule rule = broken(row, asOf, known);
            if (rule != null) {
                kept.clear(row);
                tally.leaveOut(table.file.get(row), table.line.get(row), rule);
            }
        }
        table.files.forEach(this::tellAmounts);
    }

    /** A won deal of no or a negative amount (money paid back, say) is won all the same; how large deals are it does not tell. */
    private void tellAmounts(DealFile file) {
        int[] lines = kept.stream()
                .filter(row -> table.file.get(row) == file.file() && table.outcome.get(row) == WON)
                .filter(row -> table.amount.get(row) <= 0)
                .map(table.line::get)
                .sorted()
                .toArray();
        if (lines.length == 1) {
            file.note("a won deal has an amount of 0 or less (line " + lines[0]
                    + "): it counts as won, but not for how large deals are");
        } else if (lines.length > 1) {
            file.note(String.format(
                    Locale.ROOT,
                    "%,d won deals have amounts of 0 or less (the first in line %d): they count as won, but not for how large deals are",
                    lines.length,
                    lines[0]));
        }
    }

    /** Where no column says when deals are opened, or one table holds leads and deals, a deal begins with its lead at the latest. */
    private void open(int row, LeadTable leads) {
        DealFile file = table.files.get(table.file.get(row) - table.files.get(0).file());
        boolean byLead =
                !file.columns().has(ColumnRole.OPENED) || file.columns().has(ColumnRole.ROW_TYPE);
        if (table.opened.get(row) == NEVER && byLead && table.lead.get(row) >= 0) {
            long created = leads.at(ColumnRole.CREATED, table.lead.get(row));
            long closed = table.closed.get(row);
            table.opened.set(row, closed == NEVER ? created : Math.min(created, closed));
        }
    }

    private Rule broken(int row, long asOf, Known known) {
        long opened = table.opened.get(row);
        long closed = table.closed.get(row);
        if (opened == NEVER) {
            return Rule.NEVER_OPENED;
        }
        if (opened > asOf) {
            return Rule.FUTURE;
        }
        if (table.outcome.get(row) == OPEN || !known.columns().contains(CrmColumn.DEAL_CLOSED)) {
            return null;
        }
        if (closed == NEVER) {
            return Rule.CLOSED_WHEN;
        }
        if (closed > asOf) {
            reopen(row);
            return null;
        }
        boolean wholeDays = known.isDay(CrmColumn.DEAL_CLOSED);
        return closed + (wholeDays ? DAY - 1 : 0) < opened ? Rule.CLOSED_BEFORE_OPENED : null;
    }

    /** What was decided after the export was open then. */
    private void reopen(int row) {
        table.outcome.set(row, OPEN);
        table.closed.set(row, NEVER);
        reopened++;
    }

    /** Deals decided after the export, which count as open. */
    int reopened() {
        return reopened;
    }

    /** When the first deal of each row of the table of leads was opened, or the largest number where there is none. */
    long[] firstOpened(int leads) {
        long[] first = new long[leads];
        Arrays.fill(first, Long.MAX_VALUE);
        kept.stream().filter(row -> table.lead.get(row) >= 0).forEach(row -> {
            int lead = table.lead.get(row);
            first[lead] = Math.min(first[lead], table.opened.get(row));
        });
        return first;
    }

    /** The deals in the order of opening. */
    DealColumns columns(int[] clean, OwnerNumbers owners) {
        int n = table.size();
        int[] group = new int[n];
        long[] at = new long[n];
        long[] tie = new long[n];
        for (int row = 0; row < n; row++) {
            group[row] = kept.get(row) ? 0 : -1;
            at[row] = table.opened.get(row);
            tie[row] = table.id.get(row);
        }
        int[] order = Groups.of(group, 1, at, tie).order();
        List<String> stages = stages();
        DealColumns columns = new DealColumns(
                new int[order.length],
                new int[order.length],
                new long[order.length],
                new long[order.length],
                new byte[order.length],
                new double[order.length],
                new long[order.length][]);
        for (int i = 0; i < order.length; i++) {
            int row = order[i];
            columns.lead()[i] = table.lead.get(row) >= 0 ? clean[table.lead.get(row)] : -1;
            columns.owner()[i] = owners.number(table.owner.get(row));
            columns.opened()[i] = table.opened.get(row);
            columns.closed()[i] = table.closed.get(row);
            columns.outcome()[i] = (byte) table.outcome.get(row);
            columns.amount()[i] = table.amount.get(row);
            columns.entered()[i] =
                    stages.stream().mapToLong(s -> table.stages.get(s).get(row)).toArray();
        }
        return columns;
    }

    /** Stages that some deal entered, in the order in which deals enter them: by the median time since the opening. */
    List<String> stages() {
        Map<String, Double> since = new java.util.TreeMap<>();
        table.stages.forEach((stage, entered) -> {
            double[] times = kept.stream()
                    .filter(row -> entered.get(row) != NEVER)
                    .mapToDouble(row -> entered.get(row) - table.opened.get(row))
                    .sorted()
                    .toArray();
            if (times.length > 0) {
                since.put(stage, times[(times.length - 1) / 2]);
            }
        });
        List<String> stages = new ArrayList<>(since.keySet());
        stages.sort(Comparator.comparing(since::get));
        return stages;
    }
}
