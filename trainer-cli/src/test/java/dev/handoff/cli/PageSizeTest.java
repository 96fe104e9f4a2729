package dev.handoff.cli;

import static dev.handoff.cli.Program.handoff;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are small enough to be sent by e-mail: under 300 kB, whatever was asked. */
@Tag("once")
class PageSizeTest {
    private static final int MOST_BYTES = 300_000;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run signed-sla -n 3",
                "run cocktail-marketing -n 3",
                "compare industry-baseline signed-sla --with prospecting.share=0 --with prospecting.share=0.3"
                        + " --with teams.sales.reps=8 --with teams.sales.reps=9 --with cadence.maxAttempts=5 --budget 3",
                "whose-fault cold-war --reference joint-sla --budget 3"
            })
    void a_page_has_less_than_300_kb_and_says_what_it_leaves_to_the_workbook(String command) throws IOException {
        String out = directory.resolve("out").toString();
        Program program = handoff(Stream.concat(
                        Stream.of(command.split(" ")), Stream.of("--horizon", "13w", "--warm-up", "4w", "--out", out))
                .toArray(String[]::new));
        assertThat(program.exit()).as(program.err()).isZero();
        String page = Files.readString(Path.of(out, "report.html"));
        assertThat(page.getBytes(UTF_8).length).as(command).isLessThan(MOST_BYTES);
        assertThat(page.contains("Not on this page, but in results.xlsx"))
                .as("many policies alone have no room for all their tables")
                .isEqualTo(command.startsWith("compare"));
    }
}
