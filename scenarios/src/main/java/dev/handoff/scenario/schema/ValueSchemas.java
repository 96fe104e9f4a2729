package dev.handoff.scenario.schema;

import dev.handoff.company.Param;
import dev.handoff.scenario.spelling.DistributionParts;
import dev.handoff.scenario.spelling.Distributions;
import dev.handoff.scenario.spelling.Spelling;
import dev.handoff.scenario.spelling.TimeUnits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON Schema of the values of scenario files, as they are spelled there. */
final class ValueSchemas {
    private static final String PLAIN = "(\\d[\\d_]*\\.?\\d*|\\.\\d+)";
    private static final String NUMBER = "[-+]?" + PLAIN + "([eE][-+]?\\d{1,4})?";
    private static final String TIME = "(" + String.join("|", TimeUnits.allNames()) + ")";
    private static final String WORKING = PLAIN + "\\s+(working|business)\\s+" + TIME;
    private static final String LENGTH = "(" + PLAIN + "\\s*" + TIME + "\\s*)+";
    private static final String SHIFT = "[A-Za-z]{3}(-[A-Za-z]{3})? \\d\\d:\\d\\d-\\d\\d:\\d\\d";

    private ValueSchemas() {}

    /** What every schema may refer to. */
    static Map<String, Object> definitions() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("numberInWords", text(NUMBER + "(\\s*%)?", "a number such as 0.12, 12 % or 150_000"));
        all.put("duration", text(LENGTH, "a duration such as 90 s, 1.9 min, 4 h, 3 days or 26 weeks"));
        all.put("limit", text("(" + WORKING + "|" + LENGTH + ")", "4 h by the clock, 4 working hours, 2 working days"));
        all.put("shift", text("(always|" + SHIFT + ")", "a shift such as Mon-Fri 09:00-17:00, or always"));
        all.put("day", text("\\d{4}-\\d\\d-\\d\\d", "a day such as 2026-01-05"));
        all.put(
                "instant",
                text(
                        "([Ww]eek \\d{1,5}|[Dd]ay \\d{1,5}|\\d{4}-\\d\\d-\\d\\d|" + LENGTH + ")",
                        "week 4 or 4 weeks after the start of the measured time, or a day such as 2026-08-03"));
        all.put(
                "holiday",
                text(
                        "\\d{4}-\\d\\d-\\d\\d(\\s+((from|until)\\s+)?(\\d{1,2}:\\d\\d|noon))?",
                        "a day such as 2026-12-25, or part of one: 2026-12-24 from 12:00"));
        all.put("text", Map.of("type", List.of("string", "number", "boolean", "null")));
        all.put("anyNumber", Map.of("anyOf", List.of(Map.of("type", "number"), reference("numberInWords"))));
        all.put("randomNumber", families("anyNumber", "randomNumber"));
        all.put("randomDuration", families("duration", "randomDuration"));
        return all;
    }

    static Map<String, Object> reference(String definition) {
        return Map.of("$ref", "#/$defs/" + definition);
    }

    /** The alternative spellings of a value. JSON's kinds stand here alone: what a spelling is called in a schema is none of its business. */
    static List<Object> alternatives(Spelling<?> spelling, Param param) {
        return switch (spelling.form()) {
            case NUMBER -> List.of(number("number", param), reference("numberInWords"));
            case NAMED_NUMBER ->
                List.of(number("number", param), Map.of("enum", spelling.words()), reference("numberInWords"));
            case WHOLE_NUMBER -> List.of(number("integer", param), reference("numberInWords"));
            case WORD -> List.of(words(spelling.words()));
            case RANDOM_NUMBER ->
                List.of(number("number", param), reference("numberInWords"), reference("randomNumber"));
            case RANDOM_DURATION -> List.of(reference("duration"), reference("randomDuration"));
            case DURATION -> List.of(reference("duration"));
            case LIMIT -> List.of(reference("limit"));
            case SHIFT -> List.of(reference("shift"));
            case INSTANT -> List.of(reference("instant"));
            case HOLIDAY -> List.of(reference("holiday"));
            case DAY -> List.of(reference("day"));
            case TEXT -> List.of(reference("text"));
        };
    }

    private static Map<String, Object> number(String type, Param param) {
        Map<String, Object> number = new LinkedHashMap<>(Map.of("type", type));
        if (!Double.isInfinite(param.min())) {
            number.put("minimum", param.min());
        }
        if (!Double.isInfinite(param.max())) {
            number.put("maximum", param.max());
        }
        return number;
    }

    /** The words of a choice, with hyphens and with blanks. */
    private static Map<String, Object> words(List<String> words) {
        List<Object> all = new ArrayList<>();
        for (String word : words) {
            all.add(word);
            if (word.contains("-")) {
                all.add(word.replace('-', ' '));
            }
        }
        return Map.of("enum", all);
    }

    private static Map<String, Object> text(String pattern, String description) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", "string");
        text.put("pattern", "^\\s*" + pattern + "\\s*$");
        text.put("description", description);
        return text;
    }

    /** One family of distributions by name, its amounts spelled in their own way, shapes and weights as plain numbers. */
    private static Map<String, Object> families(String amount, String itself) {
        Map<String, Object> families = new LinkedHashMap<>();
        Distributions.families().forEach((name, parts) -> families.put(name, family(parts, amount, itself)));
        Map<String, Object> one = object(families);
        one.put("minProperties", 1);
        one.put("maxProperties", 1);
        return one;
    }

    private static Map<String, Object> family(List<String> parts, String amount, String itself) {
        Map<String, Object> properties = new LinkedHashMap<>();
        parts.forEach(part -> properties.put(part, part(part, amount, itself)));
        return object(properties);
    }

    private static Map<String, Object> part(String name, String amount, String itself) {
        Map<String, Object> one = reference(DistributionParts.isAmount(name) ? amount : "anyNumber");
        return switch (name) {
            case "values", "weights" -> list(one);
            case "of" -> list(Map.of("anyOf", List.of(reference(amount), reference(itself))));
            default -> one;
        };
    }

    private static Map<String, Object> list(Object items) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", items);
        return list;
    }

    /** An object with these properties and no others. */
    static Map<String, Object> object(Map<String, Object> properties) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("additionalProperties", false);
        return object;
    }
}
