package dev.handoff.dist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The manual page of one command, in the macros of {@code man(7)}: what its help says, in the order of manuals.
 *
 * <p>picocli writes AsciiDoc, and what turns that into manual pages is a Ruby program of some forty megabytes.
 */
final class ManualPage {
    private final CommandSpec command;
    private final Edition edition;
    private final StringBuilder page = new StringBuilder();

    /**
     * What stands at the foot of each page.
     *
     * @param version such as {@code 0.1.0}
     * @param date such as {@code 2026-01-05}
     */
    record Edition(String version, String date) {}

    ManualPage(CommandSpec command, Edition edition) {
        this.command = command;
        this.edition = edition;
    }

    /** What to ask {@code man} for: {@code handoff-games-list}. */
    String name() {
        return command.qualifiedName("-");
    }

    String text() {
        UsageMessageSpec usage = command.usageMessage();
        page.append(".TH \"" + name().toUpperCase(Locale.ROOT) + "\" 1 \"" + edition.date() + "\" \"handoff "
                + edition.version() + "\" \"Handoff\"\n");
        chapter("NAME").append(name() + " \\- " + escaped(firstLine(usage)) + "\n");
        chapter("SYNOPSIS").append(".B " + escaped(synopsis(usage)) + "\n");
        chapter("DESCRIPTION").append(escaped(words(usage.description())) + "\n");
        parameters();
        subcommands();
        options();
        footer(usage);
        seeAlso();
        return page.toString();
    }

    private StringBuilder chapter(String title) {
        return page.append(".SH " + title + "\n");
    }

    /** The description up to its first full stop, as manuals have it in their list of names. */
    private static String firstLine(UsageMessageSpec usage) {
        String said = words(usage.description());
        int end = said.indexOf(". ");
        return (end < 0 ? said : said.substring(0, end)).replaceFirst("\\.$", "");
    }

    private String synopsis(UsageMessageSpec usage) {
        String stated = words(usage.customSynopsis());
        return stated.isEmpty() ? command.qualifiedName() : stated;
    }

    private void parameters() {
        List<PositionalParamSpec> shown =
                command.positionalParameters().stream().filter(p -> !p.hidden()).toList();
        if (!shown.isEmpty()) {
            chapter("ARGUMENTS");
            shown.forEach(p -> item(p.paramLabel(), words(p.description())));
        }
    }

    private void subcommands() {
        if (command.subcommands().isEmpty()) {
            return;
        }
        chapter("COMMANDS");
        command.subcommands().forEach((called, sub) -> {
            UsageMessageSpec usage = sub.getCommandSpec().usageMessage();
            if (!usage.hidden()) {
                item(called, words(usage.description()));
            }
        });
    }

    private void options() {
        List<OptionSpec> grouped = command.argGroups().stream()
                .flatMap(group -> group.allOptionsNested().stream())
                .toList();
        List<OptionSpec> alone =
                command.options().stream().filter(o -> !grouped.contains(o)).toList();
        chapter("OPTIONS");
        for (ArgGroupSpec group : command.argGroups()) {
            heading(group.heading()).ifPresent(title -> page.append(".SS " + escaped(title) + "\n"));
            list(group.allOptionsNested());
        }
        if (!command.argGroups().isEmpty()) {
            page.append(".SS Help\n");
        }
        list(alone);
    }

    private void list(List<OptionSpec> options) {
        options.stream()
                .filter(o -> !o.hidden())
                .sorted(Comparator.comparingInt(OptionSpec::order))
                .forEach(o -> item(spelled(o), words(o.description(), o)));
    }

    private static String spelled(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private static Optional<String> heading(String stated) {
        return Optional.ofNullable(stated)
                .map(h -> words(h).replaceAll(":$", ""))
                .filter(h -> !h.isEmpty());
    }

    /** Lines of examples, and sentences such as the exit codes. */
    private void footer(UsageMessageSpec usage) {
        List<String> lines = Arrays.stream(usage.footer())
                .map(ManualPage::plain)
                .filter(line -> !line.isBlank() && !line.equals("Examples"))
                .toList();
        List<String> examples =
                lines.stream().filter(line -> line.startsWith(" ")).toList();
        List<String> said = lines.stream().filter(line -> !line.startsWith(" ")).toList();
        if (!examples.isEmpty()) {
            chapter("EXAMPLES").append(".nf\n");
            examples.forEach(line -> page.append(escaped(line.strip()) + "\n"));
            page.append(".fi\n");
        }
        if (!said.isEmpty()) {
            chapter("NOTES");
            said.forEach(line -> page.append(escaped(line) + "\n"));
        }
    }

    private void seeAlso() {
        List<String> others = new ArrayList<>();
        if (command.parent() != null) {
            others.add(command.parent().qualifiedName("-"));
        }
        command.subcommands().values().stream()
                .filter(sub -> !sub.getCommandSpec().usageMessage().hidden())
                .forEach(sub -> others.add(sub.getCommandSpec().qualifiedName("-")));
        chapter("SEE ALSO")
                .append(others.stream().map(o -> ".BR " + o + " (1)").collect(Collectors.joining(" ,\n")) + "\n");
    }

    private void item(String term, String said) {
        page.append(".TP\n.B " + escaped(term) + "\n" + escaped(said) + "\n");
    }

    private static String words(String[] lines, OptionSpec option) {
        String byDefault = option.defaultValue() == null ? "" : option.defaultValue();
        return words(lines).replace("${DEFAULT-VALUE}", byDefault);
    }

    private static String words(String... lines) {
        return Stream.of(lines).map(ManualPage::plain).map(String::strip).collect(Collectors.joining(" "));
    }

    /** Without picocli's marks: {@code %n} for a new line, {@code %%} for a per cent sign. */
    private static String plain(String text) {
        return Ansi.OFF.string(text.replace("%n", " ").replace("%%", "%"));
    }

    /** Nothing in it means anything to the typesetter: no hyphen is one for breaking words, no line begins with a command. */
    private static String escaped(String text) {
        String safe = text.replace("\\", "\\e").replace("-", "\\-");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
