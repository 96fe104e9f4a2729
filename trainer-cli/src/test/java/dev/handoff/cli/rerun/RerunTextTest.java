package dev.handoff.cli.rerun;

import static dev.handoff.cli.Program.handoff;
import static dev.handoff.cli.rerun.Reruns.saved;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Environment;
import dev.handoff.cli.console.ShellWord;
import dev.handoff.report.ShellEscape;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command has printed is made again. */
class RerunTextTest {
    @Test
    void what_was_printed_as_json_or_csv(@TempDir Path dir) throws Exception {
        for (String format : List.of("json", "csv")) {
            Path file = dir.resolve("kept." + format);
            Files.writeString(
                    file,
                    handoff(
                                    "sweep",
                                    "lumpy-revenue",
                                    "--vary",
                                    "deals.winShare=0.1,0.2",
                                    "--budget",
                                    "2",
                                    "--format",
                                    format)
                            .out());
            assertThat(handoff("rerun", file.toString()).isDone().out()).contains("the same, bit for bit");
        }
    }

    private static final String[] RUN = {"run", "lumpy-revenue", "-n", "3", "--horizon", "8w", "--seed", "4"};

    private static final String[] COMPARE = {
        "compare", "lumpy-revenue", "--with", "it's more: deals.winShare=0.4", "--budget", "3", "--threads", "1"
    };

    @Test
    void what_was_printed_as_text(@TempDir Path dir) throws Exception {
        for (String[] args : List.of(RUN, COMPARE)) {
            Path file = saved(dir, Program.PIPE, args);
            assertThat(handoff("rerun", file.toString()).isDone().out())
                    .isEqualTo(file + ": the same, letter by letter.\n");
        }
    }

    @Test
    void text_in_colour_or_without_signs_beyond_ascii(@TempDir Path dir) throws Exception {
        Environment colours = new Environment(Map.of("TERM", "xterm"), false, true, false, 80, true);
        Environment ascii = new Environment(Map.of(), false, false, false, 80, false);
        for (Environment where : List.of(colours, ascii)) {
            Path file = saved(dir, where, RUN);
            assertThat(handoff("rerun", file.toString()).isDone().out()).contains("the same, letter by letter");
        }
    }

    @Test
    void text_for_a_screen_reader_of_another_width_has_the_same_words(@TempDir Path dir) throws Exception {
        Environment narrow = new Environment(Map.of(), false, false, false, 60, true);
        Path file = saved(
                dir, narrow, Stream.concat(Stream.of(RUN), Stream.of("--plain")).toArray(String[]::new));
        assertThat(handoff("rerun", file.toString()).isDone().out())
                .isEqualTo(file + ": the same words and figures, only laid out for another width.\n");
    }

    @Test
    void a_command_longer_than_the_terminal_is_one_line_and_is_found(@TempDir Path dir) throws Exception {
        Environment narrow = new Environment(Map.of(), false, false, false, 40, true);
        Path file = saved(dir, narrow, RUN);
        assertThat(Files.readString(file)).endsWith("  Again: handoff run lumpy-revenue -n 3 --seed 4 --horizon 8w\n");
        assertThat(handoff("rerun", file.toString()).isDone().out()).contains("the same");
    }

    @Test
    void text_changed_by_hand_is_found_out_and_text_that_is_cut_is_refused(@TempDir Path dir) throws Exception {
        Path file = saved(dir, Program.PIPE, RUN);
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("± \\d", "± 99"));
        assertThat(handoff("rerun", file.toString()).out())
                .startsWith(file + ": not the same from line ")
                .contains("± 99", "Maybe the file was changed by hand, or another build of handoff ");
        Files.writeString(file, text.replaceFirst("handoff 0[^ ,]*,", "handoff 0.0.7,"));
        assertThat(handoff("rerun", file.toString()).out()).contains("It was made by version 0.0.7, this is ");
        Files.writeString(file, text.substring(0, text.length() / 2));
        handoff("rerun", file.toString())
                .refuses(file + ": does not say which command made it. Maybe a file that --out has written,"
                        + " or all that a command has printed?");
    }

    @Test
    void words_are_split_as_they_were_quoted() {
        for (String word : List.of(
                "a b", "it's", "", "x=1; y='2'", "plain", "a  b", " a ", "\t", "\u00a0", "a\nb", "$'x", "\\n")) {
            assertThat(ShellWord.split("handoff " + ShellWord.of(word) + " end"))
                    .containsExactly("handoff", word, "end");
        }
    }

    @Test
    void signs_that_a_terminal_would_lose_are_written_by_their_numbers() {
        assertThat(ShellWord.of("4\u00a0h  now")).isEqualTo("'4'$'\\u00a0''h '$'\\u0020''now'");
        assertThat(ShellEscape.ascii(ShellWord.of("über 😀"))).isEqualTo("''$'\\u00fc''ber '$'\\U0001f600'''");
    }
}
