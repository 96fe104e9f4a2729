package dev.handoff.cli.option;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code --help}, and how help is laid out, the same for every command. */
@Command(
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%nExamples%n")
public final class HelpOption {
    /** Place in the list of options of one that comes near the end, and of this, the end itself. */
    static final int LATE = 1000;

    private static final int LAST = 2 * LATE;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = LAST,
            description = "Show this help.")
    private boolean asked;
}
