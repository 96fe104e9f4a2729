package dev.handoff.cli.command;

import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.company.Mark;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.schema.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The parameters of a scenario as a table: value, unit, range, who decides, and what the value rests on. */
final class ParameterTable {
    private final StringBuilder out = new StringBuilder();
    private String section = "";

    private ParameterTable() {}

    /** Assumptions section by section, each in two lines; mechanisms that are switched off are only counted. */
    static String assumptions(List<Parameter> parameters) {
        List<Parameter> assumed = assumed(parameters);
        ParameterTable table = new ParameterTable();
        assumed.stream().filter(p -> !isNeutral(p)).forEach(table::add);
        long neutral = assumed.stream().filter(ParameterTable::isNeutral).count();
        return table.out
                + "\n" + neutral
                + " more parameters belong to mechanisms that are off in this scenario; --format json lists them"
                + " too.\n";
    }

    /** Those for which there is no evidence. */
    static List<Parameter> assumed(List<Parameter> parameters) {
        return parameters.stream().filter(p -> p.mark() == Mark.ASSUMPTION).toList();
    }

    private static boolean isNeutral(Parameter parameter) {
        return parameter.isNeutral();
    }

    private void add(Parameter parameter) {
        String present = parameter.path().replaceFirst("\\..*", "");
        if (!present.equals(section)) {
            section = present;
            out.append(out.isEmpty() ? "" : "\n").append(section).append('\n');
        }
        out.append("  ").append(parameter.path()).append(": ").append(parameter.value());
        out.append(parameter.unit().isEmpty() || parameter.unit().equals("1") ? "" : " " + parameter.unit());
        out.append(parameter.range().isEmpty() ? "" : "  [" + parameter.range() + "]");
        out.append("  ")
                .append(owner(parameter))
                .append("\n      ")
                .append(parameter.source())
                .append('\n');
    }

    private static String owner(Parameter parameter) {
        return parameter.owner().name().toLowerCase(Locale.ROOT);
    }

    /** The same as JSON, whatever the evidence. */
    static String json(Scenario scenario, List<Parameter> parameters) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("tool", "handoff");
        document.put("version", ProgramVersion.current());
        document.put("scenario", scenario.name());
        document.put("scenarioHash", scenario.contentHash());
        document.put("parameters", parameters.stream().map(ParameterTable::json).toList());
        return JsonText.write(document);
    }

    private static Map<String, Object> json(Parameter parameter) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("path", parameter.path());
        row.put("value", parameter.value());
        row.put("unit", parameter.unit());
        row.put("range", parameter.range());
        row.put("mark", parameter.mark().label());
        row.put("source", parameter.source());
        row.put("owner", owner(parameter));
        row.put("meaning", parameter.meaning());
        row.put("neutral", isNeutral(parameter));
        return row;
    }
}
