package dev.handoff.crm.raw;

import dev.handoff.crm.told.Kind;
import dev.handoff.crm.told.Unmapped;
import dev.handoff.crm.words.ColumnRole;
import dev.handoff.crm.words.Columns;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts values of a file that nobody said the meaning of. Where there are many different ones, or long ones, the column holds texts, and texts
 * are not kept. Not for several threads.
 */
final class UnmappedTally {
    private static final int MOST_CHOICES = 40;
    private static final int LONGEST_CHOICE = 40;

    private final Map<ColumnRole, Map<String, Integer>> counts = new EnumMap<>(ColumnRole.class);
    private final Map<ColumnRole, Integer> rows = new EnumMap<>(ColumnRole.class);

    void add(ColumnRole role, String value) {
        rows.merge(role, 1, Integer::sum);
        Map<String, Integer> known = counts.computeIfAbsent(role, r -> new TreeMap<>());
        if (known.size() <= MOST_CHOICES) {
            known.merge(
                    value.length() > LONGEST_CHOICE || value.indexOf('@') >= 0 ? "…" : printable(value),
                    1,
                    Integer::sum);
        }
    }

    /** Without control characters, which could drive somebody's terminal. */
    static String printable(String value) {
        return value.replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
    }

    List<Unmapped> toList(Columns columns) {
        Kind kind = columns.kind();
        return counts.entrySet().stream()
                .map(e -> new Unmapped(
                        columns.header().file(),
                        kind,
                        e.getKey().key(),
                        columns.name(e.getKey()),
                        e.getValue().size() > MOST_CHOICES ? Map.of() : e.getValue(),
                        rows.get(e.getKey())))
                .toList();
    }
}
