package dev.handoff.crm.raw;

import dev.handoff.crm.value.Doubles;
import dev.handoff.crm.value.Ints;
import dev.handoff.crm.value.Longs;
import dev.handoff.crm.value.RowKeys;

/** What was spent, of all files, a row each; columns as in {@link LeadTable}. Not for several threads. */
public final class SpendTable {
    public final Ints file = new Ints();
    public final Ints line = new Ints();
    /** Number of the channel among those of the leads. */
    public final Ints channel = new Ints();
    /** An instant of the week in which it was spent. */
    public final Longs week = new Longs();

    public final Doubles spent = new Doubles();
    final RowKeys seen = new RowKeys();

    public int size() {
        return channel.size();
    }
}
