package dev.handoff.cli;

import dev.handoff.cli.command.AttributionCommand;
import dev.handoff.cli.command.CalibrateCommand;
import dev.handoff.cli.command.CompareCommand;
import dev.handoff.cli.command.CompletionCommand;
import dev.handoff.cli.command.DebriefCommand;
import dev.handoff.cli.command.GamesCommand;
import dev.handoff.cli.command.GamesDeleteCommand;
import dev.handoff.cli.command.GamesExportCommand;
import dev.handoff.cli.command.GamesListCommand;
import dev.handoff.cli.command.GamesShowCommand;
import dev.handoff.cli.command.HandoffCommand;
import dev.handoff.cli.command.HelpCommand;
import dev.handoff.cli.command.HostCommand;
import dev.handoff.cli.command.OptimizeCommand;
import dev.handoff.cli.command.PilotCommand;
import dev.handoff.cli.command.PlayCommand;
import dev.handoff.cli.command.RunCommand;
import dev.handoff.cli.command.ScenariosCheckCommand;
import dev.handoff.cli.command.ScenariosCommand;
import dev.handoff.cli.command.ScenariosListCommand;
import dev.handoff.cli.command.ScenariosNewCommand;
import dev.handoff.cli.command.ScenariosSchemaCommand;
import dev.handoff.cli.command.ScenariosShowCommand;
import dev.handoff.cli.command.SensitivityCommand;
import dev.handoff.cli.command.SweepCommand;
import dev.handoff.cli.command.TraceCommand;
import dev.handoff.cli.command.TrackCommand;
import dev.handoff.cli.command.WhoseFaultCommand;
import dev.handoff.cli.command.WorkshopsCommand;
import dev.handoff.cli.command.WorkshopsDeleteCommand;
import dev.handoff.cli.command.WorkshopsExportCommand;
import dev.handoff.cli.command.WorkshopsKitCommand;
import dev.handoff.cli.command.WorkshopsListCommand;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Environment;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.InvalidInput;
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

    private static final RerunCommand.Program PROGRAM = new RerunCommand.Program() {
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
            return commands(console).execute(args);
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return failed(e, args, console);
        }
    }

    /** All commands, which print and say on that console. */
    public static CommandLine commands(Console console) {
        CommandLine scenarios = new CommandLine(new ScenariosCommand())
                .addSubcommand(new ScenariosListCommand(console))
                .addSubcommand(new ScenariosShowCommand(console))
                .addSubcommand(new ScenariosNewCommand(console))
                .addSubcommand(new ScenariosCheckCommand(console))
                .addSubcommand(new ScenariosSchemaCommand(console));
        CommandLine games = new CommandLine(new GamesCommand())
                .addSubcommand(new GamesListCommand(console))
                .addSubcommand(new GamesShowCommand(console))
                .addSubcommand(new GamesExportCommand(console))
                .addSubcommand(new GamesDeleteCommand(console));
        CommandLine workshops = new CommandLine(new WorkshopsCommand())
                .addSubcommand(new WorkshopsListCommand(console))
                .addSubcommand(new WorkshopsKitCommand(console))
                .addSubcommand(new WorkshopsExportCommand(console))
                .addSubcommand(new WorkshopsDeleteCommand(console));
        CommandLine handoff = new CommandLine(new HandoffCommand())
                .addSubcommand(new RunCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new WhoseFaultCommand(console))
                .addSubcommand(new SweepCommand(console))
                .addSubcommand(new AttributionCommand(console))
                .addSubcommand(new OptimizeCommand(console))
                .addSubcommand(new PilotCommand(console))
                .addSubcommand(new TrackCommand(console))
                .addSubcommand(new SensitivityCommand(console))
                .addSubcommand(new CalibrateCommand(console))
                .addSubcommand(new RerunCommand(console, PROGRAM))
                .addSubcommand(new TraceCommand(console))
                .addSubcommand(scenarios)
                .addSubcommand(new PlayCommand(console))
                .addSubcommand(new HostCommand(console))
                .addSubcommand(workshops)
                .addSubcommand(new DebriefCommand(console))
                .addSubcommand(games)
                .addSubcommand(new CompletionCommand(console))
                .addSubcommand(new HelpCommand(console));
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
                console.result("handoff " + ProgramVersion.current() + "\n");
                return Exit.DONE;
            }
        }
        CommandLine last = given.get(given.size() - 1);
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
        List<String> lines = Failures.expected(e);
        if (!lines.isEmpty()) {
            lines.forEach(console::say);
            return Exit.INVALID;
        }
        console.say(Failures.unexpected(e, Arrays.asList(args)));
        return Exit.INTERNAL_ERROR;
    }
}
