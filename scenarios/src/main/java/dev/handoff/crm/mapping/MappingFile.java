package dev.handoff.crm.mapping;

import dev.handoff.crm.told.Kind;
import dev.handoff.crm.told.Problems;
import dev.handoff.crm.value.DayOrder;
import dev.handoff.crm.value.Decimal;
import dev.handoff.crm.words.ColumnChoice;
import dev.handoff.crm.words.ColumnRole;
import dev.handoff.crm.words.Word;
import dev.handoff.scenario.problem.Nearest;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.TreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a mapping file. What it does not understand is a problem with its place, and the nearest word that would have done. */
public final class MappingFile {
    private static final List<String> KEYS = List.of(
            "zone", "fileZone", "decimal", "days", "leads", "activities", "deals", "spend", "channels", "exclude");
    private static final List<String> EXCLUDED = List.of("emailDomains", "owners", "where");

    private final List<Problem> found = new ArrayList<>();

    private MappingFile() {}

    /** What a file says; what is wrong with it is told, and the rest is taken. */
    public static CrmMapping read(Path file, String name, Problems problems) {
        MappingFile reader = new MappingFile();
        CrmMapping mapping = CrmMapping.empty();
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            Optional<Located> tree = TreeReader.file(name, text, reader.found);
            mapping = tree.map(reader::mapping).orElse(mapping);
        } catch (IOException e) {
            reader.found.add(new Problem(name, 0, 0, "", "this mapping cannot be read", "another name"));
        }
        problems.addAll(reader.found);
        return mapping;
    }

    private CrmMapping mapping(Located tree) {
        known(tree, "", KEYS);
        Map<Kind, Map<ColumnRole, ColumnChoice>> columns = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            tree.get(kind.key()).ifPresent(table -> columns.put(kind, table(kind, table)));
        }
        return new CrmMapping(
                zone(tree, "zone"),
                zone(tree, "fileZone"),
                tree.get("decimal").flatMap(n -> oneOf(n, "decimal", Decimal.values(), Decimal::key)),
                tree.get("days").flatMap(n -> oneOf(n, "days", DayOrder.values(), DayOrder::key)),
                columns,
                lists(tree.get("channels"), "channels"),
                exclude(tree.get("exclude")));
    }

    private void known(Located tree, String path, List<String> words) {
        if (!(tree instanceof Located.Mapping map)) {
            found.add(tree.place().problem(path, "this has to be names and values, not " + tree.describe()));
            return;
        }
        map.entries().forEach((name, entry) -> {
            if (!words.contains(name)) {
                String hint = Nearest.of(name, words).orElse("one of " + String.join(", ", words));
                found.add(entry.key()
                        .problem(path.isEmpty() ? name : path + "." + name, "there is no such word here", hint));
            }
        });
    }

    private Optional<ZoneId> zone(Located tree, String key) {
        return tree.get(key).flatMap(node -> {
            String text = text(node);
            try {
                return Optional.of(ZoneId.of(text));
            } catch (DateTimeException e) {
                String hint = Nearest.of(
                                text,
                                ZoneId.getAvailableZoneIds().stream().sorted().toList())
                        .orElse("Europe/Berlin");
                found.add(node.place().problem(key, Problem.quote(text) + " is no time zone", hint));
                return Optional.empty();
            }
        });
    }

    private <T> Optional<T> oneOf(Located node, String path, T[] values, java.util.function.Function<T, String> key) {
        String text = text(node);
        Optional<T> value =
                Arrays.stream(values).filter(v -> key.apply(v).equals(text)).findFirst();
        if (value.isEmpty()) {
            String all = String.join(" or ", Arrays.stream(values).map(key).toList());
            found.add(node.place().problem(path, Problem.quote(text) + " is not known here", all));
        }
        return value;
    }

    private Map<ColumnRole, ColumnChoice> table(Kind kind, Located table) {
        known(
                table,
                kind.key(),
                ColumnRole.of(kind).stream().map(ColumnRole::key).toList());
        Map<ColumnRole, ColumnChoice> columns = new EnumMap<>(ColumnRole.class);
        for (ColumnRole role : ColumnRole.of(kind)) {
            String path = kind.key() + "." + role.key();
            table.get(role.key()).flatMap(node -> choice(node, path)).ifPresent(c -> columns.put(role, c));
        }
        return columns;
    }

    private Optional<ColumnChoice> choice(Located node, String path) {
        Optional<Located> column = node.get("column");
        if (!node.names().isEmpty() && column.isEmpty()) {
            found.add(node.place().problem(path, "which column?", "{column: NAME, yes: [text], no: [text]}"));
            return Optional.empty();
        }
        List<String> names = texts(column.orElse(node), path);
        Map<Word, List<String>> words = new EnumMap<>(Word.class);
        for (String key : node.names()) {
            Optional<Word> word = word(key, path);
            if (word.isPresent()) {
                words.put(word.get(), texts(node.get(key).orElseThrow(), path + "." + key));
            } else if (!key.equals("column")) {
                String hint = Nearest.of(
                                key, Arrays.stream(Word.values()).map(Word::key).toList())
                        .orElse("yes or no");
                found.add(node.place().problem(path + "." + key, "there is no such word here", hint));
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new ColumnChoice(names, words));
    }

    /** Yes and no mean, of attempts, that somebody answered or nobody did. */
    private static Optional<Word> word(String key, String path) {
        boolean answers = path.equals("activities.answered");
        String meant = answers && key.equals("yes") ? "answered" : answers && key.equals("no") ? "silent" : key;
        return Arrays.stream(Word.values()).filter(w -> w.key().equals(meant)).findFirst();
    }

    private CrmMapping.Exclude exclude(Optional<Located> node) {
        if (node.isEmpty()) {
            return CrmMapping.Exclude.NOTHING;
        }
        Located tree = node.get();
        known(tree, "exclude", EXCLUDED);
        return new CrmMapping.Exclude(
                tree.get("emailDomains")
                        .map(n -> texts(n, "exclude.emailDomains"))
                        .orElse(List.of()),
                tree.get("owners").map(n -> texts(n, "exclude.owners")).orElse(List.of()),
                lists(tree.get("where"), "exclude.where"));
    }

    private Map<String, List<String>> lists(Optional<Located> node, String path) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        node.ifPresent(tree -> tree.names()
                .forEach(name -> lists.put(name, texts(tree.get(name).orElseThrow(), path + "." + name))));
        return lists;
    }

    private List<String> texts(Located node, String path) {
        return node.match(
                scalar -> scalar.text().isBlank() ? List.of() : List.of(scalar.text()),
                list -> list.items().stream()
                        .map(MappingFile::text)
                        .filter(t -> !t.isBlank())
                        .toList(),
                map -> {
                    found.add(node.place().problem(path, "a name or a list of names is needed here"));
                    return List.of();
                });
    }

    private static String text(Located node) {
        return node instanceof Located.Scalar scalar ? scalar.text().strip() : "";
    }
}
