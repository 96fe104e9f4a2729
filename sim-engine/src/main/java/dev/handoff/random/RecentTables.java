package dev.handoff.random;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The tables made last, by what they are of: each replication asks for the same few, and a table takes a millisecond to make. For any
 * number of threads; a table is the same whoever made it.
 */
final class RecentTables<K, T> {

    private final Map<K, T> tables;

    /** Keeps so many. */
    RecentTables(int most) {
        tables = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, T> eldest) {
                return size() > most;
            }
        };
    }

    /** The table of that key, made unless it is at hand. */
    synchronized T of(K key, Function<K, T> make) {
        T table = tables.get(key);
        if (table == null) {
            table = make.apply(key);
            tables.put(key, table);
        }
        return table;
    }
}
