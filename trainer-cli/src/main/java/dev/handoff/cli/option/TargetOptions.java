package dev.handoff.cli.option;

import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What somebody knows of a company without an export: figures, and which values to adjust until it shows them. */
public final class TargetOptions extends ChangeOptions {
    @Option(
            names = "--target",
            paramLabel = "FIGURE=X",
            description = "A figure, 'sqls/mqls = 11 %% +- 1'; give several.")
    private List<String> targets = new ArrayList<>();

    @Option(
            names = "--adjust",
            paramLabel = "PATH=A..B",
            description = "What to adjust. Default: what moves them most.")
    private List<String> adjust = new ArrayList<>();

    @Option(
            names = "--extends",
            paramLabel = "SCENARIO",
            defaultValue = ScenarioChoice.DEFAULT,
            description = "Tells the rest. Default: ${DEFAULT-VALUE}.")
    private String base = ScenarioChoice.DEFAULT;

    /** No options given, but these. */
    public static TargetOptions of(List<String> targets, List<String> stated, String base) {
        TargetOptions options = new TargetOptions();
        options.targets = List.copyOf(targets);
        options.base = base;
        options.overrides().addAll(stated);
        return options;
    }

    public List<String> targets() {
        return targets;
    }

    public List<String> adjust() {
        return adjust;
    }

    /** Name or file of the company to begin with. */
    public String base() {
        return base;
    }

    /** The company to begin with, facts stated included. */
    public Scenario load() {
        return ScenarioLoader.load(base, overrides()).orThrow();
    }
}
