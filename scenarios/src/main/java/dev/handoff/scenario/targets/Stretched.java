package dev.handoff.scenario.targets;

import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;

/** A value of a scenario, or the place of a distribution, times a factor. */
public final class Stretched {
    private Stretched() {}

    /**
     * The value in the spelling of a scenario file; a distribution keeps its shape.
     *
     * @param scenario the company
     * @param path the value's path
     * @param factor what it is multiplied by
     * @throws IllegalArgumentException when nothing stands there that has a size
     * @throws dev.handoff.scenario.ScenarioException when the scenario does not take it
     */
    public static String value(Scenario scenario, String path, double factor) {
        Knob knob = new Knobs(scenario)
                .named(path)
                .orElseThrow(() -> new IllegalArgumentException(path + " has no size that could be stretched"));
        Scenario stretched = ScenarioLoader.override(scenario, knob.moved(StrictMath.log(factor)))
                .orThrow();
        return ParameterPaths.list(stretched).stream()
                .filter(p -> p.path().equals(path))
                .map(Parameter::value)
                .findFirst()
                .orElseThrow();
    }
}
