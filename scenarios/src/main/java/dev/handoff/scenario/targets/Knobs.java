package dev.handoff.scenario.targets;

import dev.handoff.scenario.DistributionPaths;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything of a scenario that could be adjusted, by name: single values by their paths, and those of all channels or teams together. */
final class Knobs {
    private final Map<String, Adjustable> values = new LinkedHashMap<>();
    private final Map<String, List<Adjustable>> together = new LinkedHashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();

    Knobs(Scenario scenario) {
        for (Parameter parameter : ParameterPaths.list(scenario)) {
            List<Parameter> parts = DistributionPaths.parts(parameter);
            parts.forEach(this::add);
            alias(parameter, parts);
        }
    }

    private void add(Parameter parameter) {
        Optional<Adjustable> adjustable = Adjustable.of(parameter);
        if (adjustable.isEmpty()) {
            others.put(parameter.path(), parameter.value());
            return;
        }
        values.put(parameter.path(), adjustable.get());
        String pattern = Knob.pattern(parameter.path());
        if (!pattern.equals(parameter.path()) && !parameter.isNeutral()) {
            together.computeIfAbsent(pattern, p -> new ArrayList<>()).add(adjustable.get());
        }
    }

    /** Of a distribution that is named as a whole its place on the scale is meant, not its width. */
    private void alias(Parameter whole, List<Parameter> parts) {
        parts.stream()
                .filter(part -> !part.path().equals(whole.path()))
                .filter(part -> part.path().matches(".*\\.(median|mean)"))
                .findFirst()
                .flatMap(part -> Optional.ofNullable(values.get(part.path())))
                .ifPresent(part -> values.put(whole.path(), part));
    }

    /** The knob of that name; empty where there is no such value, or none that can be moved. */
    Optional<Knob> named(String name) {
        return Optional.ofNullable(together.get(name))
                .map(members -> Knob.of(name, members))
                .or(() -> Optional.ofNullable(values.get(name)).map(v -> Knob.of(v.path(), List.of(v))));
    }

    /** All names, patterns last. */
    List<String> names() {
        List<String> names = new ArrayList<>(values.keySet());
        names.addAll(together.keySet());
        return names;
    }

    /** What stands at a path that cannot be adjusted; empty when there is no such path. */
    Optional<String> fixed(String path) {
        return Optional.ofNullable(others.get(path));
    }

    /** Each value once, those of all channels or teams together. */
    List<Knob> all() {
        Map<String, Knob> all = new LinkedHashMap<>();
        values.values().forEach(value -> {
            String pattern = Knob.pattern(value.path());
            boolean shared = together.containsKey(pattern);
            if (shared || pattern.equals(value.path())) {
                named(shared ? pattern : value.path()).ifPresent(knob -> all.put(knob.name(), knob));
            }
        });
        return List.copyOf(all.values());
    }
}
