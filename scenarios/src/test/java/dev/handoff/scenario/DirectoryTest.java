package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTest {
    @TempDir
    Path directory;

    private Path company;

    @BeforeEach
    void aCompanyInADirectory() throws IOException {
        company = Files.createDirectory(directory.resolve("mycompany"));
        Fixtures.write(company, ScenarioSource.IN_DIRECTORY, Fixtures.SMALL);
    }

    @Test
    void a_directory_means_the_scenario_in_it_and_gives_it_its_name() {
        Scenario scenario = ScenarioLoader.load(company.toString(), List.of()).orThrow();
        assertThat(scenario.name()).isEqualTo("mycompany");
        assertThat(scenario.company().channels()).containsOnlyKeys("web");
    }

    @Test
    void a_slash_at_its_end_changes_nothing() {
        assertThat(ScenarioLoader.load(company + "/", List.of()).orThrow().name())
                .isEqualTo("mycompany");
        assertThat(ScenarioLoader.load(company + "/.", List.of()).orThrow().name())
                .isEqualTo("mycompany");
    }

    @Test
    void another_scenario_can_extend_a_directory() {
        Path plan = Fixtures.write(directory, "plan.yaml", "extends: mycompany\nteams: {sales: {reps: 5}}\n");
        Scenario scenario = ScenarioLoader.load(plan.toString(), List.of()).orThrow();
        assertThat(scenario.company().teams().get("sales").reps()).isEqualTo(5);
        assertThat(scenario.company().channels()).containsOnlyKeys("web");
    }

    @Test
    void a_directory_without_a_scenario_is_told_which_file_is_missing() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        assertThat(ScenarioLoader.load(empty.toString(), List.of()).problems())
                .singleElement()
                .hasToString(empty.resolve("scenario.yaml") + ": there is no such file");
    }

    @Test
    void a_fitted_value_says_so() {
        Scenario scenario = Fixtures.load(
                        directory,
                        Fixtures.SMALL + "sources: {channels.web.inquiriesPerWeek: \"fitted: to 2 figures\"}")
                .orThrow();
        assertThat(ParameterPaths.list(scenario))
                .filteredOn(p -> p.path().equals("channels.web.inquiriesPerWeek"))
                .singleElement()
                .satisfies(p -> assertThat(p.mark().label() + ": " + p.source()).isEqualTo("fitted: to 2 figures"));
    }
}
