package dev.handoff.crm.words;

import dev.handoff.crm.told.Kind;
import java.util.List;
import java.util.Map;

/**
 * How one vendor's exports look.
 *
 * @param name {@code plain} for tables of nobody in particular
 * @param titles what it calls each of its tables
 * @param tables names of columns by what they are good for, best first
 * @param words what its cells mean
 */
public record Vendor(
        String name, Map<Kind, String> titles, Map<Kind, Map<ColumnRole, List<String>>> tables, CellWords words) {
    /** The one of tables of nobody in particular. */
    public static final String PLAIN = "plain";

    /** What it calls a table: {@code HubSpot contacts}. */
    public String title(Kind kind) {
        return name.equals(PLAIN) ? titles.get(kind) : name + " " + titles.get(kind);
    }

    /** Whether identifiers are those of Salesforce: eighteen characters, of which fifteen count. */
    public boolean hasShortIdentifiers() {
        return name.equals("Salesforce");
    }
}
