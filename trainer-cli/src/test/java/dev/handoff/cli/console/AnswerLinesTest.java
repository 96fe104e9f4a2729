package dev.handoff.cli.console;

import static dev.handoff.cli.Program.PIPE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where answers come from. */
class AnswerLinesTest {
    @TempDir
    Path directory;

    private List<String> script(byte[] text) throws IOException {
        Path file = Files.write(directory.resolve("s.txt"), text);
        List<String> lines = new ArrayList<>();
        try (AnswerLines answers = AnswerLines.of(file.toString(), PIPE)) {
            for (String line = answers.next(); line != null; line = answers.next()) {
                lines.add(line);
            }
        }
        return lines;
    }

    @Test
    void a_script_is_read_as_the_editors_of_this_world_save_it() throws IOException {
        for (Charset charset : List.of(UTF_8, StandardCharsets.UTF_16, UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(script("2\r\n# a remark\r\nGrüße\r\n\r\nq".getBytes(charset)))
                    .as(charset.name())
                    .containsExactly("2", "Grüße", "", "q");
        }
        assertThat(script("\uFEFF2\n3\r4".getBytes(UTF_8))).containsExactly("2", "3", "4");
        assertThat(script("\uFEFF2\n".getBytes(UTF_16LE))).containsExactly("2");
        assertThat(script(new byte[0])).isEmpty();
    }

    @Test
    void what_has_arrived_can_be_passed_over() throws IOException {
        LineReader lines = LineReader.of(new ByteArrayInputStream("1\n\n\n2\n".getBytes(UTF_8)), UTF_8);
        assertThat(lines.next()).isEqualTo("1");
        lines.forget();
        assertThat(lines.next()).isNull();
    }

    @Test
    void a_script_in_another_character_set_is_named_as_such() {
        assertThatThrownBy(() -> script("Grüße\n".getBytes(ISO_8859_1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("--script: the answers are not UTF-8 text. Maybe save the file as UTF-8?");
    }

    @Test
    void a_line_without_end_is_kept_no_longer_than_anybody_types() throws IOException {
        InputStream endless = new InputStream() {
            private int left = 5_000_000;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : left == -1 ? '\n' : -1;
            }
        };
        try (LineReader lines = LineReader.of(endless, UTF_8)) {
            assertThat(lines.next()).hasSize(LineReader.LONGEST);
            assertThat(lines.next()).isNull();
        }
        try (LineReader lines = LineReader.of(new ByteArrayInputStream("a\r\nb".getBytes(UTF_8)), UTF_8)) {
            assertThat(lines.next()).isEqualTo("a");
            assertThat(lines.next()).isEqualTo("b");
        }
    }

    @Test
    void the_java_runtimes_own_files_are_no_answers() throws IOException {
        Path runtime = Path.of(System.getProperty("java.home"), "release");
        assertThat(AnswerLines.isClosed(runtime)).isTrue();
        assertThat(AnswerLines.isClosed(Files.createFile(directory.resolve("answers.txt"))))
                .isFalse();
        assertThat(AnswerLines.isClosed(directory.resolve("nowhere"))).isFalse();
    }
}
