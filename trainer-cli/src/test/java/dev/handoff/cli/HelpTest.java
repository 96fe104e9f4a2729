package dev.handoff.cli;

import static dev.handoff.cli.Program.handoff;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Environment;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.ProgramVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class HelpTest {
    private static final Pattern COPYABLE = Pattern.compile("'handoff [^']+'|[^\\s;,'{}]*\\w[./=]\\w[^\\s;,':{}]*");

    @Test
    void no_command_shows_the_help() {
        assertThat(handoff().isDone().out())
                .isEqualTo(handoff("--help").isDone().out())
                .contains("Commands", "run", "scenarios", "Examples");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "compare",
                "whose-fault",
                "rerun",
                "optimize",
                "sensitivity",
                "breakeven",
                "value",
                "calibrate",
                "sweep",
                "attribution",
                "pilot",
                "track",
                "trace",
                "scenarios",
                "scenarios list",
                "scenarios show",
                "scenarios new",
                "scenarios check",
                "scenarios schema",
                "play",
                "host",
                "workshops",
                "workshops list",
                "workshops export",
                "workshops delete",
                "debrief",
                "workshops kit",
                "games",
                "games list",
                "games show",
                "games export",
                "games delete",
                "help"
            })
    void every_command_has_a_short_help_with_an_example(String command) {
        String help = handoff(("help " + command).split(" ")).isDone().out();
        assertThat(help)
                .contains("Example", "handoff " + command)
                .satisfies(h -> assertThat(h.lines()).hasSizeBetween(5, 48));
        assertThat(help).isASCII();
        assertThat(help.lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @MethodSource("allCommands")
    void what_can_be_copied_from_the_help_stands_in_one_line(String command) {
        String help = handoff(("help " + command).strip().split(" ")).isDone().out();
        assertThat(copyable(command))
                .allSatisfy(text -> assertThat(help.lines()).anyMatch(line -> line.contains(text)));
    }

    @ParameterizedTest
    @MethodSource("allCommands")
    void what_a_list_of_commands_says_of_one_is_a_whole_sentence(String command) {
        CommandLine line = program();
        for (String name : command.isEmpty() ? new String[0] : command.split(" ")) {
            line = line.getSubcommands().get(name);
        }
        assertThat(line.getCommandSpec().usageMessage().description()[0]).matches("[A-Z].*[.?]");
    }

    private static CommandLine program() {
        return Main.commands(
                new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), Program.PIPE));
    }

    static Stream<String> allCommands() {
        return Stream.concat(Stream.of(""), below(program(), ""));
    }

    private static Stream<String> below(CommandLine command, String before) {
        return command.getSubcommands().values().stream().distinct().flatMap(sub -> {
            String name = (before + " " + sub.getCommandName()).strip();
            return Stream.concat(Stream.of(name), below(sub, name));
        });
    }

    /** Examples, commands in quotation marks, and words with a dot, a slash or an equals sign within. */
    private static List<String> copyable(String command) {
        CommandLine line = program();
        for (String name : command.isEmpty() ? new String[0] : command.split(" ")) {
            line = line.getSubcommands().get(name);
        }
        CommandSpec spec = line.getCommandSpec();
        List<String> copyable = new ArrayList<>();
        Arrays.stream(spec.usageMessage().footer())
                .filter(text -> text.contains("handoff "))
                .map(String::strip)
                .forEach(copyable::add);
        Stream<String> words = Stream.concat(
                Arrays.stream(spec.usageMessage().description()),
                Stream.concat(spec.options().stream(), spec.positionalParameters().stream())
                        .filter(argument -> !argument.hidden())
                        .flatMap(argument -> Arrays.stream(argument.description())));
        words.forEach(
                text -> COPYABLE.matcher(text).results().map(MatchResult::group).forEach(copyable::add));
        return copyable;
    }

    @Test
    void help_is_the_same_however_it_is_asked_for() {
        assertThat(handoff("run", "--help").out())
                .isEqualTo(handoff("help", "run").out());
        assertThat(handoff("run", "-h").out()).isEqualTo(handoff("help", "run").out());
        assertThat(handoff("scenarios").out())
                .isEqualTo(handoff("help", "scenarios").out());
    }

    @Test
    void the_version_is_one_line() {
        assertThat(handoff("--version").isDone().out()).isEqualTo("handoff " + ProgramVersion.inFull() + "\n");
        assertThat(handoff("-V").isDone().out()).isEqualTo("handoff " + ProgramVersion.inFull() + "\n");
    }

    @Test
    void a_terminal_of_one_column_still_gets_help() {
        Environment narrow = new Environment(Map.of(), false, false, false, 1, true);
        assertThat(Program.in(narrow, "run", "--help").isDone().out()).contains("handoff run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "scenarios", "help"})
    void help_that_cannot_be_written_is_told_in_a_line(String command) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(new String[] {command}, full, err, Program.PIPE);
        assertThat(err.toString(UTF_8))
                .isEqualTo("standard output: cannot be written: No space left on device" + System.lineSeparator());
        assertThat(exit).isEqualTo(Exit.INVALID);
    }
}
