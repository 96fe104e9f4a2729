package dev.handoff.crm.raw;

import dev.handoff.crm.value.Doubles;
import dev.handoff.crm.value.Ints;
import dev.handoff.crm.value.Longs;
import dev.handoff.crm.value.RowKeys;
import dev.handoff.crm.words.ColumnRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The leads of all files, a row each, those of one identifier in several rows included. Instants are epoch seconds. Identifiers and names are bits
 * that stand for them; the table is thrown away after the join. Not for several threads.
 */
public final class LeadTable {
    /** The roles that are instants. */
    static final List<ColumnRole> MOMENTS = List.of(
            ColumnRole.CREATED,
            ColumnRole.ASSIGNED,
            ColumnRole.MQL,
            ColumnRole.SQL,
            ColumnRole.LEAD_CLOSED,
            ColumnRole.FIRST_CONTACTED,
            ColumnRole.LAST_CONTACTED,
            ColumnRole.LEAD_MODIFIED);

    public final Ints file = new Ints();
    public final Ints line = new Ints();
    public final Longs id = new Longs();
    public final Longs hash = new Longs();
    public final Longs name = new Longs();
    public final Longs deal = new Longs();
    public final Ints channel = new Ints();
    public final Ints owner = new Ints();
    public final Ints createdBy = new Ints();
    public final Ints ending = new Ints();
    public final Ints timesContacted = new Ints();
    public final Doubles score = new Doubles();
    public final Map<ColumnRole, Longs> moments = new EnumMap<>(ColumnRole.class);
    /** Identifiers of records merged into another, and the row of that one. */
    public final Longs mergedId = new Longs();

    public final Ints mergedInto = new Ints();
    /** Identifiers of leads that were left out while reading. */
    public final Longs leftOut = new Longs();

    public final NameNumbers channels = new NameNumbers();
    public final List<LeadFile> files = new ArrayList<>();
    final RowKeys seen = new RowKeys();

    public LeadTable() {
        MOMENTS.forEach(r -> moments.put(r, new Longs()));
    }

    public long at(ColumnRole role, int row) {
        return moments.get(role).get(row);
    }

    public int size() {
        return id.size();
    }
}
