package dev.handoff.crm.mapping;

import dev.handoff.crm.told.Kind;
import dev.handoff.crm.words.ColumnChoice;
import dev.handoff.crm.words.ColumnRole;
import dev.handoff.scenario.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a mapping as a file that says the same. */
public final class MappingText {
    private static final int WIDTH = 140;

    private MappingText() {}

    public static String of(CrmMapping mapping) {
        StringBuilder out = new StringBuilder(
                "# Which column is what; every name as it stands in the file. Edit it and give it back with --mapping.\n");
        mapping.zone().ifPresent(z -> line(out, "zone", z.getId()));
        mapping.fileZone().ifPresent(z -> line(out, "fileZone", z.getId()));
        mapping.decimal().ifPresent(d -> line(out, "decimal", d.key()));
        mapping.days().ifPresent(d -> line(out, "days", d.key()));
        for (Kind kind : Kind.values()) {
            if (!mapping.of(kind).isEmpty()) {
                block(out, kind.key(), columns(kind, mapping.of(kind)));
            }
        }
        block(out, "channels", lists(mapping.channels()));
        block(out, "exclude", exclude(mapping.exclude()));
        return out.toString();
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append(key).append(": ").append(YamlText.quoted(value)).append('\n');
    }

    /** On one line if it fits, else a line for each. */
    private static void block(StringBuilder out, String key, List<String> entries) {
        String flow = key + ": {" + String.join(", ", entries) + "}";
        if (entries.isEmpty()) {
            return;
        }
        out.append(flow.length() <= WIDTH ? flow + "\n" : key + ":\n  " + String.join("\n  ", entries) + "\n");
    }

    private static List<String> columns(Kind kind, Map<ColumnRole, ColumnChoice> columns) {
        return ColumnRole.of(kind).stream()
                .filter(columns::containsKey)
                .map(role -> role.key() + ": " + choice(columns.get(role), role))
                .toList();
    }

    private static String choice(ColumnChoice choice, ColumnRole role) {
        String names =
                choice.names().size() == 1 ? YamlText.quoted(choice.names().get(0)) : list(choice.names());
        if (choice.words().isEmpty()) {
            return names;
        }
        String words = choice.words().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> word(role, e.getKey().key()) + ": " + list(e.getValue()))
                .collect(Collectors.joining(", "));
        return "{column: " + names + ", " + words + "}";
    }

    private static String word(ColumnRole role, String key) {
        if (role != ColumnRole.ANSWERED) {
            return key;
        }
        return key.equals("answered") ? "yes" : key.equals("silent") ? "no" : key;
    }

    private static List<String> exclude(CrmMapping.Exclude exclude) {
        List<String> entries = new ArrayList<>();
        if (!exclude.emailDomains().isEmpty()) {
            entries.add("emailDomains: " + list(exclude.emailDomains()));
        }
        if (!exclude.owners().isEmpty()) {
            entries.add("owners: " + list(exclude.owners()));
        }
        if (!exclude.where().isEmpty()) {
            entries.add("where: {" + String.join(", ", lists(exclude.where())) + "}");
        }
        return entries;
    }

    private static List<String> lists(Map<String, List<String>> lists) {
        return lists.entrySet().stream()
                .map(e -> YamlText.quoted(e.getKey()) + ": " + list(e.getValue()))
                .toList();
    }

    private static String list(List<String> texts) {
        return texts.stream().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }
}
