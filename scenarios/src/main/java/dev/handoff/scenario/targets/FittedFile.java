package dev.handoff.scenario.targets;

import dev.handoff.scenario.DistributionPaths;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The scenario file of a fitted company: it extends the one it began with, states what somebody stated and what was fitted, and nothing else, and
 * says behind every value where it comes from.
 */
public final class FittedFile {
    private final Map<String, Object> tree = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();

    private FittedFile() {}

    /**
     * The text of the file.
     *
     * @param result what came of the calibration
     * @param base how the file names what it extends
     * @param stated {@code PATH=VALUE} that somebody stated
     * @throws ScenarioException when what was stated cannot stand in one file
     */
    public static String text(TargetResult result, String base, List<String> stated) {
        FittedFile file = new FittedFile();
        stated.forEach(file::state);
        Map<String, Parameter> wholes = wholes(result);
        result.values().each().forEach(value -> file.fit(value, wholes.get(value.path()), result));
        StringBuilder out = new StringBuilder();
        out.append("extends: ").append(YamlText.quoted(base)).append('\n');
        out.append("title: ")
                .append(YamlText.quoted(result.question().scenario().title() + ", fitted"))
                .append('\n');
        write(file.tree, 0, out);
        out.append("sources:\n");
        file.sources.forEach((path, source) -> out.append("  ")
                .append(YamlText.quoted(path))
                .append(": \"")
                .append(source.replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\"\n"));
        return out.toString();
    }

    /** By the path of a value the parameter it is part of: a distribution is stated as a whole. */
    private static Map<String, Parameter> wholes(TargetResult result) {
        Map<String, Parameter> wholes = new LinkedHashMap<>();
        for (Parameter parameter : ParameterPaths.list(result.fitted())) {
            DistributionPaths.parts(parameter).forEach(part -> wholes.put(part.path(), parameter));
        }
        return wholes;
    }

    private void state(String change) {
        int equals = change.indexOf('=');
        String path = change.substring(0, equals).strip();
        put(path, change.substring(equals + 1).strip());
        if (!path.equals("timeline")) {
            sources.put(path, "data: as stated by whoever fitted it");
        }
    }

    private void fit(TargetResult.Value value, Parameter whole, TargetResult result) {
        put(whole.path(), whole.value());
        int figures = result.reached().size();
        String part = value.path().equals(whole.path())
                ? ""
                : value.path().substring(whole.path().length() + 1) + " ";
        String source = "fitted: to " + (figures == 1 ? "one figure" : figures + " figures") + "; " + part + "was "
                + value.was() + ", 95 % " + value.low() + " to " + value.high();
        sources.merge(whole.path(), source, (one, other) -> one + "; " + other.replaceFirst("^fitted: [^;]*; ", ""));
    }

    @SuppressWarnings("unchecked")
    private void put(String path, String value) {
        String[] names = path.split("\\.");
        Map<String, Object> at = tree;
        for (int i = 0; i < names.length - 1; i++) {
            Object below = at.computeIfAbsent(names[i], n -> new LinkedHashMap<String, Object>());
            if (!(below instanceof Map)) {
                throw overlap(path);
            }
            at = (Map<String, Object>) below;
        }
        if (at.put(names[names.length - 1], value) instanceof Map) {
            throw overlap(path);
        }
    }

    private static ScenarioException overlap(String path) {
        return new ScenarioException(List.of(FilePlace.ofCommandLine("--set " + path)
                .problem(
                        "",
                        "another value stated or fitted is a part of it",
                        "write what is known into a scenario file and give that with --extends")));
    }

    private static void write(Map<String, Object> map, int depth, StringBuilder out) {
        map.forEach((name, value) -> {
            out.append("  ".repeat(depth)).append(YamlText.quoted(name)).append(':');
            if (value instanceof Map<?, ?> below) {
                out.append('\n');
                write(
                        below.entrySet().stream()
                                .collect(Collectors.toMap(
                                        e -> (String) e.getKey(),
                                        e -> (Object) e.getValue(),
                                        (a, b) -> a,
                                        LinkedHashMap::new)),
                        depth + 1,
                        out);
            } else {
                out.append(' ').append(value).append('\n');
            }
        });
    }
}
