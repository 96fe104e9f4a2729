package dev.handoff.scenario;

import dev.handoff.scenario.binding.Binder;
import dev.handoff.scenario.binding.Unbinder;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.Located.Mapping;
import dev.handoff.scenario.yaml.YamlText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints a scenario with every parameter written out and its source beside it; what it prints loads back to the equal company. */
public final class ScenarioWriter {
    private static final int LONGEST_COMMENT = 90;

    private final StringBuilder out = new StringBuilder();
    private final Map<String, Parameter> parameters;

    private ScenarioWriter(Scenario scenario) {
        parameters =
                ParameterPaths.list(scenario).stream().collect(Collectors.toMap(Parameter::path, Function.identity()));
    }

    /** The scenario as a file of its own, extending nothing. */
    public static String write(Scenario scenario) {
        ScenarioWriter writer = new ScenarioWriter(scenario);
        writer.about("title", scenario.title());
        writer.about("story", scenario.story());
        writer.about("question", scenario.question());
        writer.map(Unbinder.company(scenario.company()), "", 0);
        writer.timeline(scenario.interventions());
        return writer.out.toString();
    }

    private void about(String key, String text) {
        if (!text.isEmpty()) {
            out.append(key).append(": ").append(YamlText.folded(text)).append('\n');
        }
    }

    private void timeline(List<Intervention> interventions) {
        if (!interventions.isEmpty()) {
            out.append(Interventions.KEY).append(":\n");
            interventions.forEach(this::intervention);
        }
    }

    private void intervention(Intervention change) {
        out.append("  - at: ").append(change.when()).append('\n');
        change.shock()
                .ifPresentOrElse(
                        event -> out.append("    event: ").append(event.label()),
                        () -> out.append("    set: ").append(YamlText.flow(change.set())));
        out.append('\n');
        if (!change.note().isEmpty()) {
            out.append("    note: ").append(YamlText.quoted(change.note())).append('\n');
        }
    }

    private void map(Mapping map, String path, int depth) {
        map.entries().forEach((name, entry) -> entry(name, entry.value(), Binder.join(path, name), depth));
    }

    private void entry(String name, Located value, String path, int depth) {
        out.append("  ".repeat(depth)).append(YamlText.quoted(name)).append(':');
        if (value instanceof Mapping map
                && !parameters.containsKey(path)
                && !map.entries().isEmpty()) {
            out.append('\n');
            map(map, path, depth + 1);
        } else {
            out.append(' ').append(YamlText.flow(value)).append(comment(path)).append('\n');
        }
    }

    private String comment(String path) {
        Parameter parameter = parameters.get(path);
        if (parameter == null) {
            return "";
        }
        String comment = parameter.mark().label() + ": " + parameter.source().replaceAll("\\s+", " ");
        return "  # "
                + (comment.length() <= LONGEST_COMMENT ? comment : comment.substring(0, LONGEST_COMMENT - 1) + "…");
    }
}
