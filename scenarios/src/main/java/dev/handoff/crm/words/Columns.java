package dev.handoff.crm.words;

import dev.handoff.crm.csv.Header;
import dev.handoff.crm.told.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A file's columns, understood.
 *
 * @param kind which table it is
 * @param vendor whose shape it has
 * @param header the names of the columns
 * @param positions where the column of each role stands
 * @param ownWords what the mapping says cells mean, by role
 * @param stages where columns stand that tell when a deal entered a stage, by the stage's name
 */
public record Columns(
        Kind kind,
        Vendor vendor,
        Header header,
        Map<ColumnRole, Integer> positions,
        Map<ColumnRole, CellWords> ownWords,
        Map<String, Integer> stages) {

    /** Where a role's column stands. */
    public OptionalInt position(ColumnRole role) {
        Integer position = positions.get(role);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    public boolean has(ColumnRole role) {
        return positions.containsKey(role);
    }

    /** The name of a role's column as it stands in the file. */
    public String name(ColumnRole role) {
        return has(role) ? header.names().get(positions.get(role)) : "";
    }

    /** What stands in a row under a role, without blanks around it; null where nothing does or there is no such column. */
    public String text(ColumnRole role, String[] fields) {
        Integer position = positions.get(role);
        String text = position == null ? null : fields[position];
        String stripped = text == null ? "" : text.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /** Which of some meanings the cell of a row has. */
    public Optional<Word> meaning(ColumnRole role, String text, Set<Word> asked) {
        CellWords own = ownWords.get(role);
        return own == null ? vendor.words().meaning(text, asked) : own.meaning(text, asked);
    }

    /** What was understood, as a mapping file would say it. */
    public Map<ColumnRole, String> understood() {
        Map<ColumnRole, String> names = new EnumMap<>(ColumnRole.class);
        positions.keySet().forEach(role -> names.put(role, name(role)));
        return names;
    }

    /** Which columns must be read. */
    public boolean[] wanted(List<Integer> others) {
        boolean[] wanted = new boolean[header.names().size()];
        positions.values().forEach(p -> wanted[p] = true);
        stages.values().forEach(p -> wanted[p] = true);
        others.forEach(p -> wanted[p] = true);
        return wanted;
    }
}
