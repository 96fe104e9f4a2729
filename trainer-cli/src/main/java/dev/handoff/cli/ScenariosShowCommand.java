package dev.handoff.cli;

import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.ScenarioWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code handoff scenarios show}: every parameter of a scenario with its value and where that comes from. */
@Command(
        sortOptions = false,
        name = "show",
        customSynopsis = "handoff scenarios show SCENARIO [--set PATH=VALUE]",
        descriptionHeading = "%n",
        description = {
            "Shows every parameter of a scenario with its value and its source.",
            "",
            "Sources are published figures (pub), figures quoted without their study (quoted), public data sets (data) and"
                    + " assumptions (assume). What is printed is itself a scenario file."
        },
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footer = {
            "",
            "Examples",
            "  handoff scenarios show signed-sla",
            "  handoff scenarios show industry-baseline > mine.yaml"
        })
final class ScenariosShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "SCENARIO", description = "A name from 'handoff scenarios list', or a YAML file.")
    private String scenario;

    @ArgGroup(exclusive = false, validate = false, heading = "")
    private ChangeOptions change = new ChangeOptions();

    @Mixin
    private HelpOption help;

    ScenariosShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Scenario shown = ScenarioLoader.load(scenario, change.overrides).orThrow();
        console.result(ScenarioWriter.write(shown));
        return Exit.DONE;
    }
}
