package dev.handoff.cli.option;

import dev.handoff.cli.console.Environment;
import dev.handoff.scenario.Catalogue;
import dev.handoff.scenario.problem.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One line about a command line that cannot be understood, with what was probably meant. */
public final class Misuse {
    private Misuse() {}

    public static String inWords(ParameterException e) {
        CommandLine command = e.getCommandLine();
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(command, unmatched.getUnmatched().get(0));
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(command, missing.getMissing().get(0));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return command.getCommandSpec().qualifiedName() + ": " + name(twice.getOverwritten()) + " is given twice";
        }
        if (e.getArgSpec() instanceof OptionSpec flag && isFlag(flag)) {
            return command.getCommandSpec().qualifiedName() + ": " + name(flag) + " takes no value. Maybe " + name(flag)
                    + " alone?";
        }
        return e.getMessage() + ". Maybe " + helpOn(command) + "?";
    }

    private static boolean isFlag(OptionSpec option) {
        return option.arity().max() == 0;
    }

    /** Picocli finds a repeated option only outside of groups. */
    public static void refuseRepeatedOptions(CommandLine command) {
        command.getCommandSpec().options().stream()
                .filter(option ->
                        !option.isMultiValue() && option.originalStringValues().size() > 1)
                .findFirst()
                .ifPresent(option -> {
                    throw new OverwrittenOptionException(command, option, "given twice");
                });
    }

    /** Picocli lets any word pass when help is asked for. */
    public static void refuseUnknownCommand(CommandLine command) {
        List<String> words = command.getUnmatchedArguments();
        if (!command.getSubcommands().isEmpty() && !words.isEmpty()) {
            throw new UnmatchedArgumentException(command, words);
        }
    }

    /** Says so when the locale cannot pass on what was typed: Java then puts a sign of its own in each letter's place. */
    public static Optional<String> tornByTheLocale(String[] args, Environment environment) {
        return Arrays.stream(args)
                .filter(arg -> !environment.unicode() && arg.indexOf('\uFFFD') >= 0)
                .findFirst()
                .map(arg -> quote(arg.replaceAll("\uFFFD+", "…")) + ": the locale" + environment.locale()
                        + " has no letters beyond ASCII, and this name has. Maybe LC_ALL=C.UTF-8?");
    }

    private static String unmatched(CommandLine command, String argument) {
        if (argument.startsWith("-") && argument.length() > 1) {
            return noOption(command, argument.replaceFirst("=.*", ""));
        }
        if (command.getSubcommands().isEmpty()) {
            return command.getCommandSpec().qualifiedName() + ": " + quote(argument) + " is one word too many. Maybe "
                    + helpOn(command) + "?";
        }
        return command.getCommandSpec().qualifiedName() + ": there is no command " + quote(argument) + ". Maybe "
                + meantCommand(command, argument) + "?";
    }

    private static String noOption(CommandLine command, String option) {
        Collection<String> known = command.getCommandSpec().optionsMap().keySet();
        Optional<String> meant = isShort(option) ? Optional.empty() : Nearest.of(option, known);
        meant = meant.or(() -> beginning(option, known));
        return command.getCommandSpec().qualifiedName() + ": there is no option " + quote(option) + ". Maybe "
                + meant.orElse(helpOn(command)) + "?";
    }

    /** One letter is near to every other. */
    private static boolean isShort(String option) {
        return option.length() <= 2;
    }

    private static Optional<String> beginning(String option, Collection<String> known) {
        List<String> longer = known.stream().filter(k -> k.startsWith(option)).toList();
        return longer.size() == 1 && !isShort(option) ? Optional.of(longer.get(0)) : Optional.empty();
    }

    private static String meantCommand(CommandLine command, String argument) {
        if (Catalogue.names().contains(argument)) {
            return "handoff run " + argument;
        }
        String group = command.getCommandSpec().qualifiedName();
        Optional<String> near = Nearest.of(argument, command.getSubcommands().keySet());
        return near.map(n -> group + " " + n).orElse(helpOn(command));
    }

    private static String missing(CommandLine command, ArgSpec argument) {
        return command.getCommandSpec().qualifiedName() + ": " + name(argument)
                + (argument.isOption() ? " needs a value" : " is missing") + ". Maybe " + helpOn(command) + "?";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** {@code handoff help run}. */
    private static String helpOn(CommandLine command) {
        String words = command.getCommandSpec().qualifiedName();
        return words.replaceFirst("^handoff", "handoff help");
    }

    private static String quote(String text) {
        return "'" + text.codePoints().limit(60).mapToObj(Character::toString).collect(Collectors.joining()) + "'";
    }
}
