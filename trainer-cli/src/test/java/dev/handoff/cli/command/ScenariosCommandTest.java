package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.console.Exit;
import dev.handoff.scenario.Catalogue;
import dev.handoff.scenario.schema.ScenarioSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(check.out())
                .startsWith(file + ": ok, and worth a thought:\n  Load: sales ")
                .containsPattern("Load: sales \\d+ % of the hours there\\.\n  sla.marketing: sales is held to");
    }

    @Test
    void advice_is_no_error_and_programs_can_read_it() {
        String json = handoff("scenarios", "check", "speed-only", "mm1", "--format", "json")
                .isDone()
                .out();
        assertThat(json)
                .contains("\"file\": \"speed-only\"", "\"about\": \"sla.marketing\"", "\"remedy\": \"let marketing")
                .contains("\"file\": \"mm1\"", "\"load\": {\"servers\": 0.", "\"advice\": []");
        handoff("scenarios", "check", "mm1", "--format", "markdown")
                .refuses("--format: 'markdown' is not a format here. Maybe text or json?");
    }

    @Test
    void check_says_whether_a_company_can_be_played_and_what_it_lacks() {
        Program check = handoff("scenarios", "check", "--game", "hot-leads", "mm1");
        assertThat(check.exit()).isEqualTo(Exit.NO);
        assertThat(check.out())
                .contains(
                        "hot-leads: can be played\n  ok    Marketing has a budget to decide about: ",
                        "  ok    An agreement earns more than none: +",
                        "  Hold a workshop on it with: handoff host --scenario hot-leads\n",
                        "mm1: cannot be played\n  no    Marketing has no budget to decide about. Maybe"
                                + " channels.NAME.spendPerWeek, or a costPerInquiry, above 0?\n");
        assertThat(handoff("scenarios", "check", "--game", "mm1", "--format", "json")
                        .out())
                .contains("\"playable\": false", "\"needed\": true", "\"met\": false");
        handoff("scenarios", "check", "--game")
                .refuses("handoff scenarios check: FILE is missing. Maybe handoff help scenarios check?");
    }

    @Test
    void check_says_of_each_file_what_is_wrong_with_it() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.yaml"), "extends: mm1\nteams:\n  servers: {reps: -1, oder: newest}\n");
        Program check = handoff("scenarios", "check", "mm1", bad.toString(), "mmc");
        assertThat(check.out())
                .matches("mm1: ok\n  Load: servers \\d+ % of the hours there\\.\nmmc: ok\n  Load: servers \\d+ % of the"
                        + " hours there\\.\n");
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

    @Test
    void a_new_scenario_runs_and_editors_find_its_schema() throws IOException {
        Path mine = folder.resolve("mine");
        Program made = handoff("scenarios", "new", mine.toString());
        assertThat(made.exit()).isEqualTo(Exit.DONE);
        assertThat(made.err()).contains("Wrote " + mine + ".yaml", "Wrote " + folder.resolve(ScenarioSchema.FILE));
        assertThat(Files.readString(folder.resolve("mine.yaml")))
                .startsWith(
                        "# yaml-language-server: $schema=./" + ScenarioSchema.FILE + "\nextends: industry-baseline\n");
        assertThat(Files.readString(folder.resolve(ScenarioSchema.FILE)))
                .isEqualTo(handoff("scenarios", "schema").isDone().out());
        handoff("scenarios", "check", mine + ".yaml").isDone();
    }

    @Test
    void a_new_scenario_can_build_on_a_file_or_stand_alone() throws IOException {
        handoff("scenarios", "new", folder.resolve("one").toString(), "--from", "mm1", "--full");
        assertThat(Files.readString(folder.resolve("one.yaml")))
                .doesNotContain("extends:")
                .contains("maxAttempts: 1 ");
        Path below = Files.createDirectory(folder.resolve("below"));
        Path two = below.resolve("two.yaml");
        handoff(
                "scenarios",
                "new",
                two.toString(),
                "--from",
                folder.resolve("one.yaml").toString());
        assertThat(Files.readString(two)).contains("extends: ../one.yaml\n");
        handoff("scenarios", "check", two.toString()).isDone();
    }

    @Test
    void nothing_is_overwritten() throws IOException {
        Path there = Files.writeString(folder.resolve("mine.yaml"), "mine");
        handoff("scenarios", "new", there.toString())
                .refuses("NAME: " + there + " exists already. Maybe another name?");
        assertThat(there).hasContent("mine");
        Path schema = Files.writeString(folder.resolve(ScenarioSchema.FILE), "{}");
        handoff("scenarios", "new", folder.resolve("other").toString());
        assertThat(schema).hasContent("{}");
    }

    @Test
    void a_name_that_is_taken_or_no_name_is_refused() {
        handoff("scenarios", "new", folder.resolve("mm1").toString())
                .refuses("NAME: 'mm1' is a shipped scenario, which would be run instead. Maybe my-mm1?");
        handoff("scenarios", "new", "").refuses("NAME: a name is needed. Maybe mine?");
        Path nowhere = folder.resolve("nowhere").resolve("mine");
        handoff("scenarios", "new", nowhere.toString())
                .refuses("NAME: cannot write " + nowhere + ".yaml: " + nowhere + ".yaml cannot be made there");
    }

    @Test
    void assumptions_stand_in_a_table_with_range_and_source() {
        String table = handoff("scenarios", "show", "industry-baseline", "--assumptions")
                .isDone()
                .out();
        assertThat(table)
                .contains(
                        "\nchannels\n",
                        "  channels.webinar.fit: 0.66 probability  [0 … 1]  world\n      chosen so that")
                .doesNotContain("work.touch", "the mechanism is off")
                .containsPattern("\\d+ more parameters belong to mechanisms that are off");
    }

    @Test
    void the_same_as_json_tells_all() {
        String json = handoff("scenarios", "show", "industry-baseline", "--assumptions", "--format", "json")
                .isDone()
                .out();
        assertThat(json)
                .contains("\"path\": \"channels.webinar.fit\"", "\"neutral\": true")
                .doesNotContain("\"mark\": \"data\"");
        assertThat(handoff("scenarios", "show", "mm1", "--format", "json")
                        .isDone()
                        .out())
                .contains("\"mark\": \"data\"");
        handoff("scenarios", "show", "mm1", "--format", "csv")
                .refuses("--format: 'csv' is not a format. Maybe text or json?");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "a/..", "...yaml", "a\nb", "a\u001bb", "a\\b"})
    void a_new_name_that_is_a_directory_or_cannot_be_shown_is_refused(String name) {
        Program refused = handoff("scenarios", "new", name);
        assertThat(refused.err())
                .startsWith("NAME: ")
                .contains("cannot be the name of a file")
                .hasLineCount(1);
        assertThat(refused.exit()).isEqualTo(Exit.INVALID);
    }
}
