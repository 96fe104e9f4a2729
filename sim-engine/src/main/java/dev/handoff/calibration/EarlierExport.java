package dev.handoff.calibration;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What an export would have shown at an earlier instant: leads that had come by then, attempts that had been made, deals that had been opened, and
 * nothing of what became of them later. A reason without a date is kept only where the lead was left alone from then on.
 */
public final class EarlierExport {
    private final CrmTables all;
    private final long at;
    private final int leads;

    private EarlierExport(CrmTables all, long at) {
        this.all = all;
        this.at = at;
        this.leads = (int) Arrays.stream(all.leads().created())
                .filter(created -> created < at)
                .count();
    }

    /**
     * The tables as an export at that instant would have had them.
     *
     * @param at epoch seconds after the first instant of the window; it ends the window and is when the export is made
     */
    public static CrmTables of(CrmTables all, long at) {
        return new EarlierExport(all, at).tables();
    }

    private CrmTables tables() {
        ActivityColumns activities = activities();
        return new CrmTables(
                all.zone(),
                all.from(),
                Math.min(all.to(), at),
                Math.min(all.asOf(), at),
                all.channels(),
                all.owners(),
                leads(),
                activities,
                deals(),
                all.known(),
                all.datesOnly());
    }

    /** An instant that had come by then; else none. */
    private long seen(long instant) {
        return instant < at ? instant : CrmTables.NEVER;
    }

    private long[] seen(long[] instants, int[] rows) {
        return Arrays.stream(rows).mapToLong(row -> seen(instants[row])).toArray();
    }

    private LeadColumns leads() {
        LeadColumns from = all.leads();
        int[] rows = IntStream.range(0, leads).toArray();
        long[] last = lastTried();
        LeadEnding[] ending = new LeadEnding[leads];
        int[] times = new int[leads];
        for (int i = 0; i < leads; i++) {
            boolean over = from.closed()[i] == CrmTables.NEVER ? last[i] < at && seenAsSql(i) : from.closed()[i] < at;
            ending[i] = over ? from.ending()[i] : LeadEnding.NONE;
            times[i] = times(i);
        }
        return new LeadColumns(
                Arrays.copyOf(from.created(), leads),
                Arrays.copyOf(from.channel(), leads),
                Arrays.copyOf(from.owner(), leads),
                seen(from.assigned(), rows),
                seen(from.qualified(), rows),
                seen(from.sql(), rows),
                seen(from.closed(), rows),
                Arrays.copyOf(from.score(), leads),
                ending,
                times,
                seen(from.firstContacted(), rows),
                seen(from.lastContacted(), rows),
                Arrays.copyOf(from.prospected(), leads),
                Arrays.copyOf(from.delayUnknown(), leads));
    }

    /** Whether what sales called it worth pursuing, if it did, had happened by then. */
    private boolean seenAsSql(int lead) {
        return all.leads().sql()[lead] < at;
    }

    /** The CRM's own count, where all it counts had happened by then; none where nothing had; unknown between. */
    private int times(int lead) {
        LeadColumns from = all.leads();
        long last = from.lastContacted()[lead];
        if (from.timesContacted()[lead] <= 0 || last != CrmTables.NEVER && last < at) {
            return from.timesContacted()[lead];
        }
        return from.firstContacted()[lead] >= at ? 0 : -1;
    }

    private long[] lastTried() {
        long[] last = new long[all.leads().size()];
        Arrays.fill(last, CrmTables.NEVER);
        ActivityColumns from = all.activities();
        for (int i = 0; i < from.size(); i++) {
            last[from.lead()[i]] = Math.max(last[from.lead()[i]], from.at()[i]);
        }
        return last;
    }

    private static int[] rows(int size, IntPredicate which) {
        return IntStream.range(0, size).filter(which).toArray();
    }

    private ActivityColumns activities() {
        ActivityColumns from = all.activities();
        int[] rows = rows(from.size(), i -> from.at()[i] < at && from.lead()[i] < leads);
        byte[] answered = new byte[rows.length];
        boolean[] unknown = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            answered[i] = from.answered()[rows[i]];
            unknown[i] = from.timeUnknown()[rows[i]];
        }
        return new ActivityColumns(
                Arrays.stream(rows).map(i -> from.lead()[i]).toArray(),
                Arrays.stream(rows).mapToLong(i -> from.at()[i]).toArray(),
                Arrays.stream(rows).map(i -> from.owner()[i]).toArray(),
                answered,
                Arrays.stream(rows).map(i -> from.seconds()[i]).toArray(),
                unknown);
    }

    private DealColumns deals() {
        DealColumns from = all.deals();
        int[] rows = rows(from.size(), i -> from.opened()[i] < at);
        byte[] outcome = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            outcome[i] = from.closed()[rows[i]] < at ? from.outcome()[rows[i]] : -1;
        }
        return new DealColumns(
                Arrays.stream(rows)
                        .map(i -> from.lead()[i] < leads ? from.lead()[i] : -1)
                        .toArray(),
                Arrays.stream(rows).map(i -> from.owner()[i]).toArray(),
                Arrays.stream(rows).mapToLong(i -> from.opened()[i]).toArray(),
                seen(from.closed(), rows),
                outcome,
                Arrays.stream(rows).mapToDouble(i -> from.amount()[i]).toArray(),
                Arrays.stream(rows)
                        .mapToObj(i ->
                                Arrays.stream(from.entered()[i]).map(this::seen).toArray())
                        .toArray(long[][]::new));
    }
}
