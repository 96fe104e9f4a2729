package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.option.HelpOption;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code handoff completion}: prints a script that lets a shell complete commands and options. */
@Command(
        name = "completion",
        customSynopsis = "handoff completion",
        description = {"Prints a script with which bash and zsh complete commands and options with the Tab key."},
        footer = {
            "  source <(handoff completion)              for this shell",
            "  handoff completion >> ~/.bash_completion  for every bash to come",
            "  echo 'autoload -U compinit; compinit' >> ~/.zshrc",
            "  echo 'source <(handoff completion)' >> ~/.zshrc  both, for every zsh to come"
        })
public final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    public CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine handoff = spec.root().commandLine();
        console.result(AutoComplete.bash(handoff.getCommandName(), handoff) + "\n");
        return Exit.DONE;
    }
}
