package dev.handoff.cli.command;

import dev.handoff.cli.option.HelpOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code handoff games}: shows its commands. */
@Command(
        name = "games",
        customSynopsis = "handoff games COMMAND",
        description = "Lists, shows, exports and deletes games that were played.",
        commandListHeading = "%nCommands%n",
        optionListHeading = "%nOptions%n",
        footer = {"  handoff games list", "  handoff games show 3", "  handoff games export 3 > game.jsonl"})
public final class GamesCommand {
    @Mixin
    private HelpOption help;
}
