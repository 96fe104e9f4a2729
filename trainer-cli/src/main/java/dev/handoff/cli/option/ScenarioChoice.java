package dev.handoff.cli.option;

import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The company a command is about. */
public final class ScenarioChoice {
    public static final String DEFAULT = "industry-baseline";

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = DEFAULT,
            description = "A name from 'handoff scenarios list', or a YAML file. Default: ${DEFAULT-VALUE}.")
    private String scenario = DEFAULT;

    public String name() {
        return scenario;
    }

    /** The company with the user's changes. */
    public Scenario load(ChangeOptions change) {
        return ScenarioLoader.load(scenario, change.overrides()).orThrow();
    }

    /** The company with the user's changes, for the time the user asks for. */
    public Scenario load(ChangeOptions change, PeriodOptions period) {
        return load(scenario, change, period);
    }

    /** Another company with the same changes. */
    public static Scenario load(String other, ChangeOptions change, PeriodOptions period) {
        List<String> overrides = new ArrayList<>(change.overrides());
        overrides.addAll(period.overrides());
        return ScenarioLoader.load(other, overrides).orThrow();
    }
}
