package dev.handoff.cli;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.scenario.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosCommandTest {
    @TempDir
    private Path folder;

    @Test
    void the_list_names_every_scenario_with_its_question() {
        String list = handoff("scenarios", "list").isDone().out();
        assertThat(Catalogue.entries())
                .allSatisfy(e -> assertThat(list.replaceAll("\\s+", " ")).contains(e.name(), e.title(), e.question()));
        assertThat(list.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void what_show_prints_is_a_scenario_that_check_accepts() throws IOException {
        String yaml = handoff("scenarios", "show", "signed-sla", "--set", "teams.sales.reps=9")
                .isDone()
                .out();
        assertThat(yaml).contains("reps: 9", "# assume: ");
        Path file = Files.writeString(folder.resolve("mine.yaml"), yaml);
        Program check = handoff("scenarios", "check", file.toString()).isDone();
        assertThat(check.out()).isEqualTo(file + ": ok\n");
    }

    @Test
    void check_says_of_each_file_what_is_wrong_with_it() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.yaml"), "extends: mm1\nteams:\n  servers: {reps: -1, oder: newest}\n");
        Program check = handoff("scenarios", "check", "mm1", bad.toString(), "mmc");
        assertThat(check.out()).isEqualTo("mm1: ok\nmmc: ok\n");
        assertThat(check.err().lines()).hasSize(2).allMatch(line -> line.startsWith(bad + ":3:"));
        assertThat(check.exit()).isEqualTo(Exit.INVALID);
    }

    @Test
    void a_missing_file_is_told_in_a_line() {
        Program check =
                handoff("scenarios", "check", folder.resolve("none.yaml").toString());
        assertThat(check.err()).contains("none.yaml").hasLineCount(1);
        assertThat(check.exit()).isEqualTo(Exit.INVALID);
    }
}
