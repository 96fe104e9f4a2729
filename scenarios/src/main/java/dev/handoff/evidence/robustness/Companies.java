package dev.handoff.evidence.robustness;

import dev.handoff.company.Owner;
import dev.handoff.company.Timeline;
import dev.handoff.scenario.ParameterDifference;
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

    Companies() {
        for (StudiedCompany world : StudiedCompany.values()) {
            for (String name : List.of(world.scenario(), world.reference())) {
                scenarios.computeIfAbsent(
                        name, s -> ScenarioLoader.load(s, List.of()).orThrow());
            }
        }
    }

    List<Scenario> all() {
        return List.copyOf(scenarios.values());
    }

    /** A world with assumptions moved, in each of its companies around the value it has there: nobody gets a clause by it. */
    Timeline timeline(StudiedCompany world, AssumptionMove shift) {
        Scenario base = moved(world.scenario(), shift);
        if (world.adopting().isEmpty()) {
            return base.timeline();
        }
        Scenario reference = moved(world.reference(), shift);
        boolean whole = world.adopting().containsAll(Set.of(Owner.values()));
        return Rollout.of(
                base,
                whole
                        ? reference
                        : Rollout.adopting(base, reference, world.adopting()).orThrow());
    }

    private Scenario moved(String name, AssumptionMove shift) {
        List<String> overrides = shift.overrides(name);
        Scenario shipped = scenarios.get(name);
        return overrides.isEmpty()
                ? shipped
                : ScenarioLoader.override(shipped, overrides).orThrow();
    }

    /** The parameters in which worlds differ because somebody decided so: they are what is compared, not what is assumed. */
    Set<String> decided(List<StudiedCompany> worlds) {
        Scenario base = reference(worlds.get(0));
        return worlds.stream()
                .flatMap(world -> Rollout.differences(base, reference(world)).stream())
                .filter(difference -> difference.owner() != Owner.WORLD)
                .map(ParameterDifference::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The scenario that a world is, or whose parts it takes over. */
    private Scenario reference(StudiedCompany world) {
        return scenarios.get(world.reference());
    }
}
