package dev.handoff.cli.command;

import dev.handoff.cli.option.HelpOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code handoff}: shows its commands. */
@Command(
        name = "handoff",
        customSynopsis = "handoff COMMAND [OPTIONS]",
        description = "Simulates how a company hands leads from marketing to sales, and what that earns.",
        commandListHeading = "%nCommands%n",
        optionListHeading = "%nOptions%n",
        footer = {
            "  handoff run                    a year of the baseline company",
            "  handoff compare industry-baseline signed-sla    is an agreement worth it?",
            "  handoff scenarios list         the companies to choose from",
            "  handoff trace                  leads whose lives are worth a look",
            "  handoff play                   the training game",
            "  handoff help run               all that a run can be asked",
            "",
            "Exit codes: 0 done, 1 the answer is no, 2 wrong input, 3 a bug in handoff, 130 interrupted."
        })
public final class HandoffCommand {
    @Mixin
    private HelpOption help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and its commit.")
    private boolean version;
}
