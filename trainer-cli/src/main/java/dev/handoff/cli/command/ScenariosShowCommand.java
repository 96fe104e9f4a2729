package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.option.ChangeOptions;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.ScenarioWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handoff scenarios show}: every parameter of a scenario with its value and where that comes from. */
@Command(
        name = "show",
        customSynopsis = "handoff scenarios show [OPTIONS] SCENARIO",
        description = {
            "Shows every parameter of a scenario with its value and its source.",
            "",
            "Sources are published figures (pub), figures quoted without their study (quoted), public data sets (data),"
                    + " values fitted to the company's own records (fitted) and assumptions (assume). What is printed is itself a scenario file."
        },
        footer = {"  handoff scenarios show signed-sla", "  handoff scenarios show industry-baseline --assumptions"})
public final class ScenariosShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "SCENARIO", description = "A name from 'handoff scenarios list', or a YAML file.")
    private String scenario;

    @ArgGroup(exclusive = false, validate = false, heading = "")
    private ChangeOptions change = new ChangeOptions();

    @Option(
            names = "--assumptions",
            description =
                    "Show what rests on no evidence, with unit, range and who decides it, instead of a scenario file.")
    private boolean assumptions;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private String format = "text";

    @Mixin
    private HelpOption help;

    public ScenariosShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean json = json();
        Scenario shown = ScenarioLoader.load(scenario, change.overrides()).orThrow();
        List<Parameter> all = ParameterPaths.list(shown);
        if (json) {
            console.result(ParameterTable.json(shown, assumptions ? ParameterTable.assumed(all) : all));
        } else {
            console.result(assumptions ? ParameterTable.assumptions(all) : ScenarioWriter.write(shown));
        }
        return Exit.DONE;
    }

    private boolean json() {
        String wanted = format.toLowerCase(Locale.ROOT);
        if (!wanted.equals("text") && !wanted.equals("json")) {
            throw new InvalidInput("--format: '" + format + "' is not a format. Maybe text or json?");
        }
        return wanted.equals("json");
    }
}
