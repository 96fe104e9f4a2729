package dev.handoff.cli.command;

import dev.handoff.cli.Main;
import dev.handoff.cli.console.Console;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code handoff help}: how to use a command. */
@Command(
        sortOptions = false,
        name = "help",
        customSynopsis = "handoff help [COMMAND]",
        descriptionHeading = "%n",
        description = "Shows how to use a command.",
        footer = {"", "Examples", "  handoff help run", "  handoff help scenarios show"})
public final class HelpCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "The command, such as run or scenarios show.")
    private List<String> names = List.of();

    public HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.parent().commandLine();
        for (String name : names) {
            CommandLine next = command.getSubcommands().get(name);
            if (next == null) {
                throw new UnmatchedArgumentException(command, List.of(name));
            }
            command = next;
        }
        return Main.help(command, console);
    }
}
