package dev.handoff.crm.raw;

import dev.handoff.crm.value.RowKeys;

/** Finds the lead that an attempt or a deal is about: by identifier, by name, or by the deal that was made of it. Not for several threads. */
public final class LeadFinder {
    /** No lead of any file. */
    public static final int UNKNOWN = -1;
    /** A lead that was left out. */
    public static final int LEFT_OUT = -2;
    /** A name that several leads have. */
    public static final int SAME_NAME = -3;
    /** No lead is named. */
    public static final int NOT_NAMED = -4;

    private final RowKeys ids = new RowKeys();
    private final RowKeys names = new RowKeys();
    private final RowKeys deals = new RowKeys();

    /** Enters a lead. */
    public void add(long id, long name, long deal, int row) {
        ids.put(id, row);
        if (name != 0) {
            names.put(name, names.get(name) == RowKeys.NONE ? row : SAME_NAME);
        }
        if (deal != 0) {
            deals.put(deal, row);
        }
    }

    /** Enters another identifier of a lead, or one that was left out; one that is known already keeps what it means. */
    public void addAlias(long id, int row) {
        if (ids.get(id) == RowKeys.NONE) {
            ids.put(id, row);
        }
    }

    public int byId(long id) {
        return found(ids.get(id));
    }

    public int byName(long name) {
        return found(names.get(name));
    }

    public int byDeal(long deal) {
        return found(deals.get(deal));
    }

    private static int found(int value) {
        return value == RowKeys.NONE ? UNKNOWN : value;
    }
}
