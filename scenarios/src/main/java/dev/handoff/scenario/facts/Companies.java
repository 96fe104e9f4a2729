package dev.handoff.scenario.facts;

import dev.handoff.company.Owner;
import dev.handoff.company.Param;
import dev.handoff.company.Timeline;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterDifference;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The scenarios behind the worlds, read once, and what becomes of them when an assumption is moved. */
final class Companies {
    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> values = new LinkedHashMap<>();

    Companies() {
        for (World world : World.values()) {
            for (String name : List.of(world.scenario(), world.reference())) {
                scenarios.computeIfAbsent(
                        name, s -> ScenarioLoader.load(s, List.of()).orThrow());
            }
        }
        scenarios.forEach((name, scenario) -> values.put(
                name,
                ParameterPaths.list(scenario).stream().collect(Collectors.toMap(Parameter::path, Parameter::value))));
    }

    List<Scenario> all() {
        return List.copyOf(scenarios.values());
    }

    /** A world with assumptions moved, as far as its companies have them: nobody gets a clause by it. */
    Timeline timeline(World world, List<String> overrides) {
        Scenario base = moved(world.scenario(), overrides);
        if (world.adopting().isEmpty()) {
            return base.timeline();
        }
        Scenario reference = moved(world.reference(), overrides);
        boolean whole = world.adopting().containsAll(Set.of(Owner.values()));
        return Rollout.of(
                base,
                whole
                        ? reference
                        : Rollout.adopting(base, reference, world.adopting()).orThrow());
    }

    private Scenario moved(String name, List<String> overrides) {
        List<String> its = overrides.stream()
                .filter(o -> has(name, o.substring(0, o.indexOf('='))))
                .toList();
        Scenario shipped = scenarios.get(name);
        return its.isEmpty() ? shipped : ScenarioLoader.override(shipped, its).orThrow();
    }

    /** Whether a scenario has the parameter, or the distribution whose part it is; a clause that is absent has no terms. */
    private boolean has(String scenario, String path) {
        Map<String, String> known = values.get(scenario);
        String above = path;
        while (!known.containsKey(above) && above.contains(".")) {
            above = above.substring(0, above.lastIndexOf('.'));
        }
        return known.containsKey(above)
                && (above.equals(path) || !known.get(above).equals(Param.NONE));
    }

    /** The parameters in which worlds differ because somebody decided so: they are what is compared, not what is assumed. */
    Set<String> decided(List<World> worlds) {
        Scenario base = reference(worlds.get(0));
        return worlds.stream()
                .flatMap(world -> Rollout.differences(base, reference(world)).stream())
                .filter(difference -> difference.owner() != Owner.WORLD)
                .map(ParameterDifference::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The scenario that a world is, or whose parts it takes over. */
    private Scenario reference(World world) {
        return scenarios.get(world.reference());
    }
}
