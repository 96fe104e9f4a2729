package dev.handoff.cli;

import dev.handoff.cli.command.AttributionCommand;
import dev.handoff.cli.command.BreakEvenCommand;
import dev.handoff.cli.command.CalibrateCommand;
import dev.handoff.cli.command.CompareCommand;
import dev.handoff.cli.command.CompletionCommand;
import dev.handoff.cli.command.DebriefCommand;
import dev.handoff.cli.command.DoctorCommand;
import dev.handoff.cli.command.ExploreCommand;
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
import dev.handoff.cli.command.ValueCommand;
import dev.handoff.cli.command.WhoseFaultCommand;
import dev.handoff.cli.command.WorkshopsCommand;
import dev.handoff.cli.command.WorkshopsDeleteCommand;
import dev.handoff.cli.command.WorkshopsExportCommand;
import dev.handoff.cli.command.WorkshopsKitCommand;
import dev.handoff.cli.command.WorkshopsListCommand;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.rerun.RerunCommand;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands in the order of the help.
 *
 * <p>To work out every option of every command takes longer than most starts take; so what nobody named on the command line is there by name
 * and description alone. That is all that the list of commands and the search for misspelled names need.
 */
final class CommandTree {
    /** What is printed for people and shells, which need all of it. */
    private static final List<String> NEEDS_ALL = List.of("completion");

    private static final List<Branch> BRANCHES = List.of(
            branch(RunCommand.class, RunCommand::new),
            branch(CompareCommand.class, CompareCommand::new),
            branch(WhoseFaultCommand.class, WhoseFaultCommand::new),
            branch(SweepCommand.class, SweepCommand::new),
            branch(AttributionCommand.class, AttributionCommand::new),
            branch(BreakEvenCommand.class, BreakEvenCommand::new),
            branch(ValueCommand.class, ValueCommand::new),
            branch(OptimizeCommand.class, OptimizeCommand::new),
            branch(PilotCommand.class, PilotCommand::new),
            branch(TrackCommand.class, TrackCommand::new),
            branch(SensitivityCommand.class, SensitivityCommand::new),
            branch(CalibrateCommand.class, CalibrateCommand::new),
            branch(RerunCommand.class, console -> new RerunCommand(console, Main.PROGRAM)),
            branch(TraceCommand.class, TraceCommand::new),
            new Branch(ScenariosCommand.class, CommandTree::scenarios),
            branch(ExploreCommand.class, ExploreCommand::new),
            branch(PlayCommand.class, PlayCommand::new),
            branch(HostCommand.class, HostCommand::new),
            new Branch(WorkshopsCommand.class, CommandTree::workshops),
            branch(DebriefCommand.class, DebriefCommand::new),
            new Branch(GamesCommand.class, CommandTree::games),
            branch(DoctorCommand.class, DoctorCommand::new),
            branch(CompletionCommand.class, CompletionCommand::new),
            branch(HelpCommand.class, HelpCommand::new));

    private CommandTree() {}

    private record Branch(Class<?> type, Function<Console, CommandLine> grown) {
        Command words() {
            return type.getAnnotation(Command.class);
        }
    }

    /** Every command with all its options. */
    static CommandLine whole(Console console) {
        return tree(console, branch -> true);
    }

    /**
     * The commands named among these words with all their options, the others by name and description.
     *
     * @param words what the user wrote after {@code handoff}
     */
    static CommandLine asFarAsNamed(List<String> words, Console console) {
        boolean all = words.stream().anyMatch(NEEDS_ALL::contains);
        return tree(console, branch -> all || words.contains(branch.words().name()));
    }

    private static CommandLine tree(Console console, Predicate<Branch> needed) {
        CommandLine handoff = new CommandLine(new HandoffCommand());
        for (Branch branch : BRANCHES) {
            handoff.addSubcommand(needed.test(branch) ? branch.grown().apply(console) : bare(branch.words()));
        }
        return handoff;
    }

    private static CommandLine bare(Command words) {
        CommandSpec spec = CommandSpec.create().name(words.name());
        spec.usageMessage().description(words.description()).hidden(words.hidden());
        return new CommandLine(spec);
    }

    private static Branch branch(Class<?> type, Function<Console, Object> made) {
        return new Branch(type, console -> new CommandLine(made.apply(console)));
    }

    private static CommandLine scenarios(Console console) {
        return new CommandLine(new ScenariosCommand())
                .addSubcommand(new ScenariosListCommand(console))
                .addSubcommand(new ScenariosShowCommand(console))
                .addSubcommand(new ScenariosNewCommand(console))
                .addSubcommand(new ScenariosCheckCommand(console))
                .addSubcommand(new ScenariosSchemaCommand(console));
    }

    private static CommandLine games(Console console) {
        return new CommandLine(new GamesCommand())
                .addSubcommand(new GamesListCommand(console))
                .addSubcommand(new GamesShowCommand(console))
                .addSubcommand(new GamesExportCommand(console))
                .addSubcommand(new GamesDeleteCommand(console));
    }

    private static CommandLine workshops(Console console) {
        return new CommandLine(new WorkshopsCommand())
                .addSubcommand(new WorkshopsListCommand(console))
                .addSubcommand(new WorkshopsKitCommand(console))
                .addSubcommand(new WorkshopsExportCommand(console))
                .addSubcommand(new WorkshopsDeleteCommand(console));
    }
}
