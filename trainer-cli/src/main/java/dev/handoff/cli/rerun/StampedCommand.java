package dev.handoff.cli.rerun;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.ShellWord;
import dev.handoff.cli.option.Misuse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command a file says it was made by. Whoever wrote the file wrote the command, so only what decides the figures is done again: no
 * option of it says where to write, how much of the machine to take or what to show.
 */
final class StampedCommand {
    private static final Set<String> COMMANDS = Set.of(
            "run",
            "compare",
            "whose-fault",
            "sweep",
            "optimize",
            "sensitivity",
            "attribution",
            "calibrate",
            "breakeven",
            "value",
            "pilot",
            "track");

    /** All options that {@link RerunWords} writes. */
    private static final Set<String> OPTIONS = Set.of(
            "--set",
            "--target",
            "--adjust",
            "--extends",
            "--leads",
            "--activities",
            "--deals",
            "--mapping",
            "--zone",
            "--file-zone",
            "--days",
            "--as-of",
            "--from",
            "--to",
            "--attempts",
            "--keep-owner-names",
            "--periods",
            "--spend",
            "--changed",
            "--hold-out",
            "--cut-short",
            "--unlogged",
            "--with",
            "--share",
            "--weeks",
            "--design",
            "--since",
            "--before",
            "--details",
            "--vary",
            "--factors",
            "--steps",
            "--data",
            "--study",
            "--reference",
            "--metric",
            "--maximize",
            "--minimize",
            "--subject-to",
            "--delta",
            "--replications",
            "--budget",
            "--precision",
            "--seed",
            "--horizon",
            "--warm-up",
            "--steady",
            "--with-data-uncertainty",
            "--with-assumptions",
            "--interval");

    private StampedCommand() {}

    /**
     * The words behind {@code handoff}.
     *
     * @throws InvalidInput when they are no command that makes files, or one with other options
     */
    static List<String> words(String file, String command, CommandLine handoff) {
        List<String> words = ShellWord.split(command);
        if (words.size() < 2 || !words.get(0).equals("handoff") || !COMMANDS.contains(words.get(1))) {
            throw new InvalidInput(file + ": was not made by a command that can be run again");
        }
        List<String> arguments = words.subList(1, words.size());
        ParseResult parsed = parsed(file, arguments, handoff);
        parsed.matchedOptions().forEach(option -> refuseOthers(file, option));
        parsed.matchedPositionals().stream()
                .flatMap(StampedCommand::values)
                .forEach(value -> refuseHandedOver(file, value));
        return arguments;
    }

    private static ParseResult parsed(String file, List<String> arguments, CommandLine handoff) {
        try {
            return handoff.parseArgs(arguments.toArray(String[]::new)).subcommand();
        } catch (ParameterException e) {
            throw new InvalidInput(
                    file + ": was made by a command that this handoff does not know: " + Misuse.inWords(e));
        }
    }

    private static void refuseOthers(String file, OptionSpec option) {
        if (!OPTIONS.contains(option.longestName())) {
            throw new InvalidInput(file + ": says it was made with " + option.longestName()
                    + ", which no output of handoff says; nothing was run");
        }
    }

    private static Stream<String> values(ArgSpec argument) {
        return argument.originalStringValues().stream();
    }

    /** What a shell hands over by {@code <(…)} is gone when its command has ended. */
    private static void refuseHandedOver(String file, String scenario) {
        if (scenario.startsWith("/dev/") || scenario.startsWith("/proc/")) {
            throw new InvalidInput(file + ": was made from " + scenario
                    + ", which cannot be read again. Maybe keep the scenario as a file?");
        }
    }
}
