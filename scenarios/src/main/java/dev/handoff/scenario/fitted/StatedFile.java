package dev.handoff.scenario.fitted;

import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** A scenario file that extends another one: some values, each with where it comes from. */
public final class StatedFile {
    private final Map<String, Object> tree = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();

    /** States a value in the spelling of a scenario file. */
    @SuppressWarnings("unchecked")
    public void state(String path, String value) {
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

    /** Says where a value comes from: {@code MARK: in words}. */
    public void source(String path, String source) {
        source(path, source, (before, now) -> now);
    }

    /** The same; where something was said of it before, both are made one. */
    public void source(String path, String source, BinaryOperator<String> both) {
        sources.merge(path, source, both);
    }

    private static ScenarioException overlap(String path) {
        return new ScenarioException(List.of(FilePlace.ofCommandLine("--set " + path)
                .problem(
                        "",
                        "another value stated or fitted is a part of it",
                        "write what is known into a scenario file and give that with --extends")));
    }

    /**
     * The text of the file.
     *
     * @param base how it names what it extends
     * @param head what it says of itself, such as its title, in order
     */
    public String text(String base, Map<String, String> head) {
        StringBuilder out = new StringBuilder();
        out.append("extends: ").append(YamlText.quoted(base)).append('\n');
        head.forEach((name, words) ->
                out.append(name).append(": ").append(YamlText.folded(words)).append('\n'));
        write(tree, 0, out);
        out.append("sources:\n");
        sources.forEach((path, source) -> out.append("  ")
                .append(YamlText.quoted(path))
                .append(": \"")
                .append(source.replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\"\n"));
        return out.toString();
    }

    private static void write(Map<?, ?> map, int depth, StringBuilder out) {
        map.forEach((name, value) -> {
            out.append("  ".repeat(depth))
                    .append(YamlText.quoted((String) name))
                    .append(':');
            if (value instanceof Map<?, ?> below) {
                out.append('\n');
                write(below, depth + 1, out);
            } else {
                out.append(' ').append(value).append('\n');
            }
        });
    }
}
