package dev.handoff.cli.host;

import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.ScenarioSource;
import dev.handoff.scenario.problem.Nearest;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.TreeReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a workshop's file: the options of the command by name, and {@code teamNames}. Every refusal says where. */
public final class WorkshopFile {
    private static final String TEAM_NAMES = "teamNames";

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> teamNames = new ArrayList<>();

    private WorkshopFile() {}

    /**
     * The plan in a file. A scenario named in it is looked for beside it.
     *
     * @throws ScenarioException when it cannot be read, or says what nobody asked for
     */
    public static HostPlan read(String file) {
        WorkshopFile reader = new WorkshopFile();
        Path path = Path.of(file);
        Optional<Located> tree = new ScenarioSource(file, file, Optional.of(path))
                .text(reader.problems)
                .flatMap(text -> TreeReader.file(file, text, reader.problems));
        tree.ifPresent(reader::take);
        if (!reader.problems.isEmpty()) {
            throw new ScenarioException(
                    reader.problems.stream().sorted(Problem.BY_POSITION).toList());
        }
        reader.findBeside(path);
        return new HostPlan(reader.values, reader.teamNames);
    }

    private void take(Located tree) {
        if (!(tree instanceof Located.Mapping map)) {
            problems.add(tree.place().problem("", "is " + tree.describe() + " and not a map of options", ""));
            return;
        }
        map.entries().forEach(this::take);
    }

    private void take(String name, Located.Entry entry) {
        if (name.equals(TEAM_NAMES)) {
            takeNames(entry.value());
        } else if (!HostPlan.NAMES.contains(name)) {
            List<String> known = new ArrayList<>(HostPlan.NAMES);
            known.add(TEAM_NAMES);
            String hint = Nearest.of(name, known).orElse(String.join(", ", known));
            problems.add(entry.key().problem(name, "is no option of a workshop", hint));
        } else if (entry.value() instanceof Located.Scalar value) {
            values.put(name, value.text());
        } else {
            problems.add(entry.value().place().problem(name, entry.value().describe() + " is not a single value", ""));
        }
    }

    private void takeNames(Located value) {
        if (!(value instanceof Located.Sequence list)) {
            problems.add(value.place().problem(TEAM_NAMES, value.describe() + " is not a list", "[Falcons, Herons]"));
            return;
        }
        for (Located item : list.items()) {
            if (item instanceof Located.Scalar name
                    && !name.text().isBlank()
                    && name.text().length() <= 24) {
                teamNames.add(name.text());
            } else {
                problems.add(
                        item.place().problem(TEAM_NAMES, item.describe() + " is not a name of at most 24 letters", ""));
            }
        }
    }

    private void findBeside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        isBeside("scenario", folder, ".*\\.ya?ml");
        isBeside("tls", folder, ".+");
    }

    /** A file that another one names lies beside that. */
    private void isBeside(String option, Path folder, String files) {
        Optional.ofNullable(values.get(option))
                .filter(name -> name.matches(files))
                .map(name -> Path.of("")
                        .toAbsolutePath()
                        .relativize(folder.resolve(name).normalize()))
                .ifPresent(path -> values.put(option, path.toString()));
    }
}
