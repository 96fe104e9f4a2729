package dev.handoff.scenario.schema;

import dev.handoff.company.Param;
import dev.handoff.scenario.Interventions;
import dev.handoff.scenario.Shock;
import dev.handoff.scenario.binding.Binder;
import dev.handoff.scenario.binding.ParameterWords;
import dev.handoff.scenario.binding.Shape;
import dev.handoff.scenario.spelling.NamedNumbers;
import dev.handoff.scenario.spelling.NumberSpelling;
import dev.handoff.scenario.yaml.Located;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The JSON Schema (draft 2020-12) of scenario files, for editors: names, meanings, units, ranges and defaults as the annotations of the
 * company records state them. It never refuses what loads, save for spellings nobody chooses on purpose; loading checks more.
 */
public final class ScenarioSchema {
    /** File name of the published schema. */
    public static final String FILE = "handoff-scenario.schema.json";

    /** Tells this schema from others of the same file name. */
    public static final String TITLE = "Handoff scenario";

    private static final String NONE = "none";

    private final Map<String, Object> records = new TreeMap<>();

    private ScenarioSchema() {}

    /** The schema as text. */
    public static String text() {
        return JsonText.write(new ScenarioSchema().document());
    }

    /** The comment that names the schema to editors; {@code location} is relative to the scenario file. */
    public static String comment(String location) {
        return "# yaml-language-server: $schema=" + location + "\n";
    }

    private Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("title", TITLE);
        document.putAll(ValueSchemas.object(properties()));
        document.put("anyOf", List.of(required("extends"), required("channels", "teams")));
        Map<String, Object> definitions = new LinkedHashMap<>(ValueSchemas.definitions());
        definitions.putAll(records);
        document.put("$defs", definitions);
        return document;
    }

    private static Map<String, Object> required(String... names) {
        return Map.of("required", List.of(names));
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("title", text("A few words"));
        properties.put("story", text("What the company is like, in plain English"));
        properties.put("question", text("The question the scenario asks"));
        properties.put("extends", text("The shipped scenario, or the file beside this one, that this one builds on"));
        Shape.COMPANY.fields().forEach(field -> properties.put(field.name(), field(field)));
        properties.put(Interventions.KEY, timeline());
        properties.put("sources", sources());
        return properties;
    }

    private static Map<String, Object> text(String description) {
        return described(description, ValueSchemas.reference("text"));
    }

    private static Map<String, Object> described(String description, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", description);
        described.putAll(schema);
        return described;
    }

    private Map<String, Object> field(Shape.Field field) {
        Param param = field.param();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", ParameterWords.description(field));
        schema.putAll(any(alternatives(field.shape(), param)));
        if (ParameterWords.isSingle(field.shape())) {
            describe(schema, field);
        }
        return schema;
    }

    private static void describe(Map<String, Object> schema, Shape.Field field) {
        Param param = field.param();
        put(schema, "x-unit", param.unit());
        schema.put("x-owner", ParameterWords.owner(param));
        if (!field.required()) {
            schema.put("default", value(field.byDefault(), field.shape()));
            schema.put("x-mark", param.mark().label());
            schema.put("x-source", param.source());
        }
    }

    private static void put(Map<String, Object> schema, String key, String text) {
        if (!text.isEmpty()) {
            schema.put(key, text);
        }
    }

    private List<Object> alternatives(Shape shape, Param param) {
        return shape.match(
                record -> records(record, param),
                map -> List.of(map(map, param)),
                list -> items(alternatives(list.item(), param)),
                optional -> joined(alternatives(optional.inner(), param), List.of(Map.of("const", NONE))),
                value -> ValueSchemas.alternatives(value.spelling(), param));
    }

    /** A map with the record's names, or its rule alone where it has one. */
    private List<Object> records(Shape.OfRecord record, Param param) {
        List<Object> rule = record.field("rule")
                .filter(f -> record.hasRule())
                .map(f -> alternatives(f.shape(), param))
                .orElse(List.of());
        return joined(List.of(record(record)), rule);
    }

    /** A list of items, or one item alone. */
    private static List<Object> items(List<Object> items) {
        return joined(List.of(list(any(items))), items);
    }

    private static List<Object> joined(List<Object> some, List<Object> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static Map<String, Object> any(List<Object> alternatives) {
        @SuppressWarnings("unchecked") // all schemas are maps
        Map<String, Object> only = (Map<String, Object>) alternatives.get(0);
        return alternatives.size() == 1 ? only : Map.of("anyOf", alternatives);
    }

    private Map<String, Object> record(Shape.OfRecord record) {
        String name = record.type().getSimpleName();
        if (!records.containsKey(name)) {
            Map<String, Object> properties = new LinkedHashMap<>();
            record.fields().forEach(field -> properties.put(field.name(), field(field)));
            records.put(name, ValueSchemas.object(properties));
        }
        return ValueSchemas.reference(name);
    }

    private Map<String, Object> map(Shape.OfMap map, Param param) {
        List<Object> values = new ArrayList<>(alternatives(map.value(), param));
        values.add(Map.of("const", NONE));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("propertyNames", Map.of("pattern", "^" + Binder.NAME.pattern() + "$"));
        schema.put("additionalProperties", any(values));
        return schema;
    }

    private static Map<String, Object> list(Object items) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", items);
        return list;
    }

    /** A default as JSON: numbers as numbers, all else as a file spells it. */
    private static Object value(Located node, Shape shape) {
        if (node instanceof Located.Sequence list && shape instanceof Shape.OfList of) {
            return list.items().stream().map(item -> value(item, of.item())).toList();
        }
        if (shape instanceof Shape.OfValue value && value.spelling() instanceof NamedNumbers names) {
            return names.read(node);
        }
        if (node instanceof Located.Scalar scalar) {
            return ParameterWords.isNumber(shape) && !scalar.isNone()
                    ? NumberSpelling.plain(scalar.text())
                    : scalar.text();
        }
        return Map.of();
    }

    private static Map<String, Object> timeline() {
        Map<String, Object> change = new LinkedHashMap<>();
        Map<String, Object> week = Map.of("pattern", "^\\s*([Ww]eek|[Dd]ay)\\s+\\d{1,5}\\s*$");
        change.put(
                "at",
                described(
                        "When, from the start of the measured time: 8 weeks, or week 8",
                        Map.of("anyOf", List.of(ValueSchemas.reference("duration"), week))));
        change.put("set", described("Parameter paths and their new values", Map.of("type", "object")));
        List<String> events = Arrays.stream(Shock.values()).map(Shock::label).toList();
        change.put("event", described("Instead of set: something that happens to companies", Map.of("enum", events)));
        change.put("note", text("What happens, in words"));
        Map<String, Object> item = ValueSchemas.object(change);
        item.put("required", List.of("at"));
        item.put("oneOf", List.of(Map.of("required", List.of("set")), Map.of("required", List.of("event"))));
        return described("What changes later, and when", any(List.of(list(item), Map.of("const", NONE))));
    }

    private static Map<String, Object> sources() {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("type", "string");
        note.put("pattern", "^\\s*(pub|quoted|data|fitted|computed|assume)\\s*:\\s*\\S");
        Map<String, Object> notes = new LinkedHashMap<>();
        notes.put("type", "object");
        notes.put("additionalProperties", note);
        return described(
                "Where values come from, by parameter path: pub:, quoted:, data:, fitted:, computed: or assume:",
                notes);
    }
}
