package dev.handoff.crm.raw;

import dev.handoff.crm.value.Ints;
import dev.handoff.crm.value.Longs;
import dev.handoff.crm.value.RowKeys;
import java.util.ArrayList;
import java.util.List;

/** The attempts of all files, a row each; columns as in {@link LeadTable}. Not for several threads. */
public final class ActivityTable {
    /** A call. */
    public static final int CALL = 0;
    /** An e-mail that a person wrote. */
    public static final int EMAIL = 1;

    public final Ints file = new Ints();
    public final Ints line = new Ints();
    public final Longs id = new Longs();
    public final Longs hash = new Longs();
    /** Row in the table of leads, or one of {@link LeadFinder}' reasons why not. */
    public final Ints lead = new Ints();

    public final Longs at = new Longs();
    public final Longs modified = new Longs();
    public final Ints owner = new Ints();
    public final Ints type = new Ints();
    public final Ints answered = new Ints();
    public final Ints seconds = new Ints();
    public final List<ActivityFile> files = new ArrayList<>();
    final RowKeys seen = new RowKeys();

    public int size() {
        return lead.size();
    }
}
