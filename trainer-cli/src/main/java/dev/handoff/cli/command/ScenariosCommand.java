package dev.handoff.cli.command;

import dev.handoff.cli.option.HelpOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code handoff scenarios}: shows its commands. */
@Command(
        name = "scenarios",
        customSynopsis = "handoff scenarios COMMAND",
        description = "Lists, shows, begins and checks companies to simulate.",
        commandListHeading = "%nCommands%n",
        optionListHeading = "%nOptions%n",
        footer = {
            "  handoff scenarios list",
            "  handoff scenarios show signed-sla",
            "  handoff scenarios new mine",
            "  handoff scenarios check mine.yaml"
        })
public final class ScenariosCommand {
    @Mixin
    private HelpOption help;
}
