package dev.handoff.cli;

import static dev.handoff.cli.Program.handoff;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.console.Environment;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.ProgramVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

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
                "sweep",
                "attribution",
                "trace",
                "scenarios",
                "scenarios list",
                "scenarios show",
                "scenarios new",
                "scenarios check",
                "scenarios schema",
                "play",
                "debrief",
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
        assertThat(handoff("--version").isDone().out()).isEqualTo("handoff " + ProgramVersion.current() + "\n");
        assertThat(handoff("-V").isDone().out()).isEqualTo("handoff " + ProgramVersion.current() + "\n");
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
