package dev.handoff.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.console.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** docs/reference/commands.md is the help of every command; {@code -Dgolden.update=true} rewrites it. */
class CommandReferenceTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "commands.md");

    @Test
    void the_published_reference_is_the_help_of_every_command() throws IOException {
        String page = page();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page, UTF_8);
        }
        assertThat(Files.readString(PAGE, UTF_8).replace("\r\n", "\n"))
                .as("%s; -Dgolden.update=true rewrites it", PAGE)
                .isEqualTo(page);
    }

    private static String page() {
        return "<!-- Made by CommandReferenceTest from the program's own help; do not edit. -->\n# Commands\n\n"
                + "What `handoff help COMMAND` prints, for every command. Values that can be changed with `--set` are in"
                + " [parameters](parameters.md).\n\n"
                + names(
                                Main.commands(new Console(
                                        OutputStream.nullOutputStream(),
                                        OutputStream.nullOutputStream(),
                                        Program.PIPE)),
                                "")
                        .map(CommandReferenceTest::chapter)
                        .collect(Collectors.joining("\n"));
    }

    /** All commands as they are typed, depth first, in the order of the help. */
    private static Stream<String> names(CommandLine command, String before) {
        return command.getSubcommands().values().stream()
                .filter(sub -> !sub.getCommandSpec().usageMessage().hidden())
                .distinct()
                .flatMap(sub -> {
                    String name = (before + " " + sub.getCommandName()).trim();
                    return Stream.concat(Stream.of(name), names(sub, name));
                });
    }

    private static String chapter(String name) {
        String help = Program.handoff(("help " + name).split(" ")).isDone().out();
        return "## handoff " + name + "\n\n```\n" + help.stripTrailing() + "\n```\n";
    }
}
