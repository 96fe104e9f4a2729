package dev.handoff.crm.mapping;

import dev.handoff.crm.csv.Header;
import dev.handoff.crm.told.Kind;
import java.util.stream.Collectors;

/** A mapping to fill in, for a table whose columns are called what no vendor calls them: exports are in the language of whoever makes them. */
public final class MappingTemplate {
    private MappingTemplate() {}

    /** Lines for one table; nothing where what stands for a header may be data. */
    public static String of(Kind kind, Header header) {
        if (header.looksLikeData()) {
            return "";
        }
        String names = header.names().stream()
                .filter(n -> !n.isEmpty())
                .map(n -> "'" + n.replaceAll("\\p{Cntrl}", " ") + "'")
                .collect(Collectors.joining(", "));
        return "# The columns of " + header.file() + ": " + names + "\n" + line(kind) + "\n";
    }

    private static String line(Kind kind) {
        return switch (kind) {
            case LEADS ->
                "leads: {id: '', created: '', channel: '', owner: '', assigned: '', mql: '', sql: '', score: '', status: ''}";
            case ACTIVITIES ->
                "activities: {lead: '', at: '', owner: '', answered: {column: '', yes: [], no: []}, duration: ''}";
            case DEALS ->
                "deals: {id: '', lead: '', owner: '', opened: '', closed: '', outcome: {column: '', won: [], lost: []}, amount: ''}";
            case SPEND -> "spend: {channel: '', week: '', spend: ''}";
        };
    }
}
