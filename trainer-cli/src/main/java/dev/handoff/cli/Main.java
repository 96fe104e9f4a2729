package dev.handoff.cli;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Environment;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.MemoryShortage;
import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.cli.console.Readers;
import dev.handoff.cli.option.Failures;
import dev.handoff.cli.option.HelpText;
import dev.handoff.cli.option.Misuse;
import dev.handoff.cli.rerun.RerunCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The {@code handoff} program: puts the commands together and turns whatever happens into output and an exit code. */
public final class Main {
    private static final int NARROWEST_HELP = 55; // picocli refuses less
    private static final int WIDEST_HELP = 100;

    static final RerunCommand.Program PROGRAM = new RerunCommand.Program() {
        @Override
        public CommandLine commands(Console console) {
            return Main.commands(console);
        }

        @Override
        public int run(List<String> args, Console console) {
            return Main.run(args.toArray(String[]::new), console);
        }
    };

    private Main() {}

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        MemoryShortage.endsTheProgram(List.of(args), err);
        Console console = new Console(out, err, Environment.ofThisProcess()).read(Readers.gone());
        System.exit(started(args, console));
    }

    /**
     * Runs the command.
     *
     * @param args what the user wrote after {@code handoff}
     * @param out takes the result
     * @param err takes progress, warnings and errors
     * @param environment terminal, variables and character set
     * @return the exit code, see {@link Exit}
     */
    public static int run(String[] args, OutputStream out, OutputStream err, Environment environment) {
        return started(args, new Console(out, err, environment));
    }

    private static int started(String[] args, Console console) {
        Optional<String> torn = Misuse.tornByTheLocale(args, console.environment());
        if (torn.isPresent()) {
            console.say(torn.get());
            return Exit.INVALID;
        }
        return run(args, console);
    }

    /** Runs the command on a console. */
    public static int run(String[] args, Console console) {
        try {
            return ready(CommandTree.asFarAsNamed(List.of(args), console), console)
                    .execute(args);
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return failed(e, args, console);
        }
    }

    /** All commands, which print and say on that console. */
    public static CommandLine commands(Console console) {
        return ready(CommandTree.whole(console), console);
    }

    private static CommandLine ready(CommandLine handoff, Console console) {
        return handoff.setExpandAtFiles(false)
                .setHelpFactory(HelpText::new)
                .setUsageHelpWidth(Math.max(
                        NARROWEST_HELP,
                        Math.min(WIDEST_HELP, console.environment().columns())))
                .setExecutionStrategy(parsed -> execute(parsed, console))
                .setParameterExceptionHandler((e, args) -> misused(e, console))
                .setExecutionExceptionHandler(
                        (e, command, parsed) -> failed(e, parsed.originalArgs().toArray(String[]::new), console));
    }

    private static int execute(ParseResult parsed, Console console) {
        try {
            return helpOrRun(parsed, console);
        } catch (InvalidInput e) {
            return failed(e, parsed.originalArgs().toArray(String[]::new), console);
        }
    }

    private static int helpOrRun(ParseResult parsed, Console console) {
        List<CommandLine> given = parsed.asCommandLineList();
        for (CommandLine command : given) {
            Misuse.refuseRepeatedOptions(command);
            Misuse.refuseUnknownCommand(command);
            if (command.isUsageHelpRequested()) {
                return HelpText.print(command, console);
            }
            if (command.isVersionHelpRequested()) {
                console.result("handoff " + ProgramVersion.inFull() + "\n");
                return Exit.DONE;
            }
        }
        CommandLine last = given.get(given.size() - 1);
        Optional<ClusterStart> elsewhere = ClusterStart.asked(last.getParseResult(), console);
        if (elsewhere.isPresent()) {
            return elsewhere.get().run(parsed.originalArgs());
        }
        return last.getSubcommands().isEmpty()
                ? new CommandLine.RunLast().execute(parsed)
                : HelpText.print(last, console);
    }

    private static int misused(ParameterException e, Console console) {
        console.say(Misuse.inWords(e));
        return Exit.INVALID;
    }

    private static int failed(Throwable e, String[] args, Console console) {
        if (Failures.isForNobody(e)) {
            return Exit.DONE;
        }
        if (e instanceof ParameterException misuse) {
            return misused(misuse, console);
        }
        List<String> lines = Failures.expected(e, List.of(args));
        if (!lines.isEmpty()) {
            lines.forEach(console::say);
            return Exit.INVALID;
        }
        console.say(Failures.unexpected(e, Arrays.asList(args)));
        return Exit.INTERNAL_ERROR;
    }
}
