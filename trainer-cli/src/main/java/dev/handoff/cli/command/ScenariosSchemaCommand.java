package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.scenario.schema.ScenarioSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code handoff scenarios schema}: what may stand in a scenario file, for editors. */
@Command(
        name = "schema",
        customSynopsis = "handoff scenarios schema",
        description = {
            "Prints the JSON Schema of scenario files, by which editors complete and check them.",
            "",
            "A scenario file names it in its first line:",
            "  # yaml-language-server: $schema=./" + ScenarioSchema.FILE
        },
        footerHeading = "%nExample%n",
        footer = {"  handoff scenarios schema > " + ScenarioSchema.FILE})
public final class ScenariosSchemaCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private HelpOption help;

    public ScenariosSchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.result(ScenarioSchema.text());
        return Exit.DONE;
    }
}
