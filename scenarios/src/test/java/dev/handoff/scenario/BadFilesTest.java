package dev.handoff.scenario;

import static dev.handoff.scenario.Fixtures.SMALL;
import static dev.handoff.scenario.Fixtures.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a file comes back as located lines. */
class BadFilesTest {
    @TempDir
    Path directory;

    @Test
    void a_small_scenario_loads() {
        assertThat(problems(directory, SMALL)).isEmpty();
    }

    @Test
    void a_missing_file_is_named() {
        assertThat(loading("nowhere.yaml")).containsExactly("nowhere.yaml: there is no such file");
    }

    @Test
    void a_missing_file_finds_a_neighbour_or_a_shipped_scenario() {
        Fixtures.write(directory, "ours.yaml", SMALL);
        assertThat(loading("ours.yml")).containsExactly("ours.yml: there is no such file. Maybe ours.yaml?");
        assertThat(loading("mmc.yaml")).containsExactly("mmc.yaml: there is no such file. Maybe mmc?");
    }

    @Test
    void text_with_a_colon_needs_quotation_marks() {
        assertThat(problems(directory, "title: one: two\n" + SMALL))
                .singleElement()
                .asString()
                .startsWith("s.yaml:1:11: this is not YAML")
                .endsWith("Maybe quotation marks around the text?");
    }

    @Test
    void a_directory_means_the_scenario_in_it() {
        assertThat(loading("../" + directory.getFileName()))
                .singleElement()
                .asString()
                .contains("scenario.yaml: there is no such file");
    }

    @Test
    void an_empty_file_says_how_to_begin() {
        assertThat(problems(directory, ""))
                .containsExactly("s.yaml:1:1: the file is empty. Maybe 'extends: industry-baseline'?");
        assertThat(problems(directory, "# nothing\n\n")).hasSize(1);
    }

    @Test
    void every_tab_is_reported() {
        assertThat(problems(directory, SMALL.replace("  web", "\tweb").replace("    reps", "  \treps")))
                .containsExactly(
                        "s.yaml:2:1: a tab cannot indent a line. Maybe two spaces?",
                        "s.yaml:6:3: a tab cannot indent a line. Maybe two spaces?");
    }

    @Test
    void a_name_given_twice_is_refused() {
        assertThat(problems(directory, SMALL + "channels: {}\n"))
                .containsExactly("s.yaml:7:1: 'channels' is given twice; it already stands in line 1");
    }

    @Test
    void bad_syntax_is_located() {
        assertThat(problems(directory, "channels: [1, 2\nteams: 3\n"))
                .singleElement()
                .asString()
                .startsWith("s.yaml:2:6: this is not YAML");
    }

    @Test
    void a_file_that_is_not_utf8_is_located() throws IOException {
        Files.write(directory.resolve("l.yaml"), "title: ok\nstory: gr\u00fcn\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(loading("l.yaml")).containsExactly("l.yaml:2:10: not UTF-8 text. Maybe save the file as UTF-8?");
    }

    @Test
    void a_byte_order_mark_is_no_harm() {
        assertThat(problems(directory, "\uFEFF" + SMALL)).isEmpty();
    }

    @Test
    void a_character_that_cannot_be_seen_is_located() {
        assertThat(problems(directory, "title: a\nstory: b\u0007\n"))
                .containsExactly("s.yaml:2:9: the character U+0007 is not allowed");
    }

    @Test
    void a_huge_file_is_refused_before_it_is_parsed() {
        assertThat(problems(directory, SMALL + "#".repeat(SourceText.LARGEST)))
                .singleElement()
                .asString()
                .contains("larger than 1 MB");
    }

    @Test
    void deep_nesting_is_refused_without_running_out_of_stack() {
        assertThat(problems(directory, "[".repeat(500_000)))
                .singleElement()
                .asString()
                .contains("nested deeper than 24 levels");
        assertThat(problems(directory, "a:\n" + " - ".repeat(10_000)))
                .singleElement()
                .asString()
                .contains("nested deeper");
    }

    @Test
    void aliases_are_refused_so_that_they_cannot_multiply() {
        assertThat(problems(directory, "a: &a [1, 1]\nb: &b [*a, *a]\n"))
                .containsExactly(
                        "s.yaml:2:8: aliases (*name) are not allowed in scenarios. Maybe 'extends' to share values between files?");
    }

    @Test
    void names_must_be_words() {
        assertThat(problems(directory, "[1, 2]: 3\n" + SMALL))
                .containsExactly("s.yaml:1:1: a name is needed before the colon, not a list");
        assertThat(problems(directory, SMALL.replace("web", "we.b")))
                .containsExactly(
                        "s.yaml:2:3 channels: 'we.b' cannot be a name: only letters of any script, digits, hyphens and underscores, no spaces or other signs. Maybe we-b?");
    }

    @Test
    void tags_and_second_documents_are_refused() {
        assertThat(problems(directory, "title: !!binary abc\n"))
                .singleElement()
                .asString()
                .contains("tags such as");
        assertThat(problems(directory, SMALL + "---\na: 1\n"))
                .singleElement()
                .asString()
                .startsWith("s.yaml:7:1: a second document");
    }

    @Test
    void a_list_is_not_a_scenario() {
        assertThat(problems(directory, "- 1\n"))
                .containsExactly("s.yaml:1:1: a scenario is a map of parameters, not a list");
    }

    private List<String> loading(String name) {
        return problems(directory, ScenarioLoader.load(directory.resolve(name).toString(), List.of()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_device_is_not_a_scenario() {
        assertThat(ScenarioLoader.load("/dev/zero", List.of()).problems())
                .singleElement()
                .hasToString("/dev/zero: this is not a regular file");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_to_itself_is_no_file_and_no_hint() throws IOException {
        Files.createSymbolicLink(directory.resolve("loop.yaml"), Path.of("loop.yaml"));
        assertThat(loading("loop.yaml")).containsExactly("loop.yaml: there is no such file");
    }
}
