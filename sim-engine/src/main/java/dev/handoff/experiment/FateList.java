package dev.handoff.experiment;

import dev.handoff.company.Period;
import dev.handoff.ledger.Fate;
import dev.handoff.ledger.LeadFates;
import dev.handoff.market.Lead;
import java.util.Arrays;

/** What became of each lead of the window in one replication of one policy, found again by the lead's identity. */
final class FateList implements LeadFates {

    private static final int FATE_BITS = 4;
    private static final int CHANNEL_SHIFT = 52;
    private static final Fate[] FATES = Fate.values();

    private final long from;
    private final long to;
    private long[] entries = new long[1024];
    private int size;
    private boolean sorted;

    FateList(Period period) {
        this.from = period.warmUp().toMillis();
        this.to = from + period.horizon().toMillis();
    }

    /** Enters a lead's fate; leads that reps found themselves, and what happens outside the window, are left out. */
    @Override
    public void decided(long at, Lead lead, boolean own, Fate fate) {
        if (!own && inside(at) && inside(lead.inquiredAt())) {
            add((((long) lead.channel().number() << CHANNEL_SHIFT) + lead.id()) << FATE_BITS | fate.ordinal());
        }
    }

    private boolean inside(long at) {
        return at >= from && at < to;
    }

    private void add(long entry) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size++] = entry;
        sorted = false;
    }

    /** Leads won in the other only, by what they were here; then those won here only, by what they became. */
    double[] turns(FateList other) {
        long[][] counts = against(other);
        double[] turns = new double[2 * FATES.length];
        int won = Fate.WON.ordinal();
        for (int fate = 0; fate < FATES.length; fate++) {
            turns[fate] = fate == won ? 0 : counts[fate][won];
            turns[FATES.length + fate] = fate == won ? 0 : counts[won][fate];
        }
        return turns;
    }

    /** Counts by fate here (row) and fate there (column) of leads decided in both; {@link Fate#OPEN} stands for leads not decided in one. */
    long[][] against(FateList other) {
        sort();
        other.sort();
        long[][] counts = new long[FATES.length][FATES.length];
        int i = 0;
        int j = 0;
        while (i < size || j < other.size) {
            long mine = i < size ? entries[i] >> FATE_BITS : Long.MAX_VALUE;
            long theirs = j < other.size ? other.entries[j] >> FATE_BITS : Long.MAX_VALUE;
            int row = mine <= theirs ? fate(entries[i++]) : Fate.OPEN.ordinal();
            int column = theirs <= mine ? fate(other.entries[j++]) : Fate.OPEN.ordinal();
            counts[row][column]++;
        }
        return counts;
    }

    private static int fate(long entry) {
        return (int) (entry & (1 << FATE_BITS) - 1);
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(entries, 0, size);
            sorted = true;
        }
    }
}
