package dev.handoff.calibration.fit;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.DealColumns;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.LeadEnding;
import dev.handoff.oracle.OracleTable;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Three tables with ISO instants in one zone, as a company whose truth is known writes them; no rules of a reader apply. */
final class PlainTables {

    private final Map<String, Integer> rowOf = new HashMap<>();
    private final List<String> channels = new ArrayList<>();
    private final List<String> owners = new ArrayList<>();

    private PlainTables() {}

    static CrmTables read(String folder, String from, String to) {
        return new PlainTables()
                .tables(
                        OracleTable.of(folder + "leads.csv"),
                        OracleTable.of(folder + "activities.csv"),
                        OracleTable.of(folder + "deals.csv"),
                        instant(from),
                        instant(to));
    }

    private CrmTables tables(OracleTable leads, OracleTable acts, OracleTable deals, long from, long to) {
        LeadColumns leadColumns = leads(leads);
        Set<CrmColumn> known = EnumSet.allOf(CrmColumn.class);
        known.removeAll(EnumSet.of(
                CrmColumn.LEAD_TIMES_CONTACTED,
                CrmColumn.LEAD_FIRST_CONTACTED,
                CrmColumn.LEAD_LAST_CONTACTED,
                CrmColumn.ACTIVITY_DURATION,
                CrmColumn.DEAL_STAGES));
        return new CrmTables(
                ZoneOffset.UTC,
                from,
                to,
                to,
                List.copyOf(channels),
                List.copyOf(owners),
                leadColumns,
                activities(acts),
                deals(deals),
                known,
                Set.of());
    }

    private LeadColumns leads(OracleTable table) {
        int[] order = order(table, "created");
        int n = order.length;
        LeadColumns columns = new LeadColumns(
                new long[n],
                new short[n],
                new int[n],
                new long[n],
                new long[n],
                new long[n],
                new long[n],
                new double[n],
                new LeadEnding[n],
                new int[n],
                new long[n],
                new long[n],
                new boolean[n],
                new boolean[n]);
        for (int i = 0; i < n; i++) {
            int row = order[i];
            rowOf.put(table.text(row, "lead"), i);
            columns.created()[i] = instant(table.text(row, "created"));
            columns.channel()[i] = (short) place(channels, table.text(row, "channel"));
            columns.owner()[i] = table.text(row, "owner").isEmpty() ? -1 : place(owners, table.text(row, "owner"));
            columns.assigned()[i] = instant(table.text(row, "assigned"));
            columns.qualified()[i] = instant(table.text(row, "mql"));
            columns.sql()[i] = instant(table.text(row, "sql"));
            columns.closed()[i] = instant(table.text(row, "closed"));
            columns.score()[i] = table.number(row, "score");
            columns.ending()[i] = ending(table.text(row, "status"));
            columns.timesContacted()[i] = -1;
            columns.firstContacted()[i] = CrmTables.NEVER;
            columns.lastContacted()[i] = CrmTables.NEVER;
        }
        return columns;
    }

    private ActivityColumns activities(OracleTable table) {
        int[] order = IntStream.range(0, table.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer r) -> rowOf.get(table.text(r, "lead")))
                        .thenComparing(r -> table.text(r, "at")))
                .mapToInt(r -> r)
                .toArray();
        int n = order.length;
        ActivityColumns columns =
                new ActivityColumns(new int[n], new long[n], new int[n], new byte[n], new int[n], new boolean[n]);
        for (int i = 0; i < n; i++) {
            int row = order[i];
            columns.lead()[i] = rowOf.get(table.text(row, "lead"));
            columns.at()[i] = instant(table.text(row, "at"));
            columns.owner()[i] = place(owners, table.text(row, "owner"));
            columns.answered()[i] = (byte) (table.text(row, "outcome").equals("connected") ? 1 : 0);
            columns.seconds()[i] = -1;
        }
        return columns;
    }

    private DealColumns deals(OracleTable table) {
        int[] order = order(table, "opened");
        int n = order.length;
        DealColumns columns = new DealColumns(
                new int[n], new int[n], new long[n], new long[n], new byte[n], new double[n], new long[n][0]);
        for (int i = 0; i < n; i++) {
            int row = order[i];
            String outcome = table.text(row, "outcome");
            columns.lead()[i] = rowOf.getOrDefault(table.text(row, "lead"), -1);
            columns.owner()[i] = place(owners, table.text(row, "owner"));
            columns.opened()[i] = instant(table.text(row, "opened"));
            columns.closed()[i] = instant(table.text(row, "closed"));
            columns.outcome()[i] = (byte) (outcome.equals("won") ? 1 : outcome.equals("lost") ? 0 : -1);
            columns.amount()[i] = table.number(row, "amount");
        }
        return columns;
    }

    private static int[] order(OracleTable table, String column) {
        return IntStream.range(0, table.size())
                .boxed()
                .sorted(Comparator.comparing(r -> table.text(r, column)))
                .mapToInt(r -> r)
                .toArray();
    }

    private static LeadEnding ending(String status) {
        return switch (status) {
            case "Qualified" -> LeadEnding.QUALIFIED;
            case "Unqualified - no fit" -> LeadEnding.MISFIT;
            case "Unresponsive" -> LeadEnding.UNRESPONSIVE;
            case "Do not contact" -> LeadEnding.OPT_OUT;
            case "Lost to competitor" -> LeadEnding.COMPETITOR;
            case "Not pursued" -> LeadEnding.NO_REASON;
            default -> LeadEnding.NONE;
        };
    }

    private static int place(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name);
    }

    private static long instant(String text) {
        return text.isEmpty() ? CrmTables.NEVER : LocalDateTime.parse(text).toEpochSecond(ZoneOffset.UTC);
    }
}
