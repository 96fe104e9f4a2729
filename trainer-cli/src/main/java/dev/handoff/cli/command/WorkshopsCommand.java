package dev.handoff.cli.command;

import dev.handoff.cli.option.HelpOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code handoff workshops}: shows its commands. */
@Command(
        name = "workshops",
        customSynopsis = "handoff workshops COMMAND",
        description = "Prints what a workshop needs on paper; lists, exports and deletes workshops that were held.",
        commandListHeading = "%nCommands%n",
        optionListHeading = "%nOptions%n",
        footer = {"  handoff workshops kit --out kit", "  handoff workshops list", "  handoff workshops export 3 --out workshop-3"})
public final class WorkshopsCommand {
    @Mixin
    private HelpOption help;
}
