package dev.handoff.crm.raw;

import dev.handoff.crm.value.Doubles;
import dev.handoff.crm.value.Ints;
import dev.handoff.crm.value.Longs;
import dev.handoff.crm.value.RowKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The deals of all files, a row each; columns as in {@link LeadTable}. Not for several threads. */
public final class DealTable {
    public final Ints file = new Ints();
    public final Ints line = new Ints();
    public final Longs id = new Longs();
    public final Longs hash = new Longs();
    /** Row in the table of leads, or negative. */
    public final Ints lead = new Ints();

    public final Ints owner = new Ints();
    public final Longs opened = new Longs();
    public final Longs closed = new Longs();
    public final Longs modified = new Longs();
    /** 1 won, 0 lost, −1 open. */
    public final Ints outcome = new Ints();

    public final Doubles amount = new Doubles();
    /** By stage, and of every row of the table, when it was entered. */
    public final Map<String, Longs> stages = new TreeMap<>();

    public final List<DealFile> files = new ArrayList<>();
    final RowKeys seen = new RowKeys();

    public int size() {
        return lead.size();
    }
}
