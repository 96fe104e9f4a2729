package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Mark;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    @TempDir
    Path directory;

    static List<String> names() {
        return Catalogue.names();
    }

    @Test
    void the_default_scenario_comes_first() {
        assertThat(Catalogue.names())
                .startsWith("industry-baseline", "signed-sla")
                .contains("mm1", "mmc", "mg1");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_shipped_scenario_has_a_title_a_story_and_a_question(String name) {
        Scenario scenario = Catalogue.load(name);
        assertThat(scenario.title()).isNotBlank().isNotEqualTo(name);
        assertThat(scenario.story()).contains(" ");
        assertThat(scenario.question()).endsWith("?");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_shipped_scenario_says_where_every_value_it_states_comes_from(String name) {
        assertThat(ParameterPaths.list(Catalogue.load(name)))
                .filteredOn(p -> p.source().startsWith("stated by"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_scenario_written_out_loads_back_to_the_equal_company(String name) {
        Scenario scenario = Catalogue.load(name);
        Scenario again =
                Fixtures.load(directory, ScenarioWriter.write(scenario)).orThrow();
        assertThat(again.company()).isEqualTo(scenario.company());
        assertThat(again.contentHash()).isEqualTo(scenario.contentHash());
        assertThat(List.of(again.title(), again.story(), again.question()))
                .isEqualTo(List.of(scenario.title(), scenario.story(), scenario.question()));
    }

    @Test
    void a_misspelt_name_finds_its_nearest() {
        assertThatThrownBy(() -> Catalogue.load("industry-baselin"))
                .isInstanceOf(ScenarioException.class)
                .hasMessage("no scenario named 'industry-baselin'. Maybe industry-baseline?");
        assertThatThrownBy(() -> Catalogue.load("xyzzy"))
                .hasMessage("no scenario named 'xyzzy'. Maybe one that 'handoff scenarios list' names?");
    }

    @Test
    void a_file_may_stand_anywhere() {
        Path file = Fixtures.write(directory, "mine.yaml", "extends: mm1\n");
        assertThat(ScenarioLoader.load(file.toString(), List.of()).orThrow().name())
                .isEqualTo("mine");
    }

    @Test
    void the_oracle_scenarios_offer_the_load_the_theory_has() {
        assertThat(load("mm1")).isCloseTo(0.9, within(1e-12));
        assertThat(load("mmc")).isCloseTo(8.0 / 9, within(1e-12));
        assertThat(load("mg1")).isCloseTo(0.6, within(1e-12));
    }

    /** λ·E[S]/c */
    private static double load(String name) {
        var company = Catalogue.load(name).company();
        double perHour = company.channels().get("arrivals").inquiriesPerWeek() / 168;
        double hours = company.work().touch().millis().mean() / 3_600_000;
        return perHour * hours / company.teams().get("servers").reps();
    }

    @Test
    void the_signed_agreement_differs_from_the_baseline_in_the_agreement_only() {
        assertThat(Catalogue.load("signed-sla").company().channels())
                .isEqualTo(Catalogue.load("industry-baseline").company().channels());
        assertThat(Catalogue.load("signed-sla").company().sla().sales().minimumAttempts())
                .isPresent();
        assertThat(Catalogue.load("industry-baseline").company().sla().sales().minimumAttempts())
                .isEmpty();
    }

    @Test
    void a_changed_value_does_not_inherit_the_old_evidence() {
        Scenario mine = ScenarioLoader.load("industry-baseline", List.of("cadence.gap=4 h"))
                .orThrow();
        assertThat(parameter(mine, "cadence.gap").source()).isEqualTo("set on the command line");
        assertThat(parameter(Catalogue.load("signed-sla"), "cadence.gap").mark())
                .isEqualTo(Mark.DATA);
        assertThat(parameter(mine, "persistence.fatigue").source()).startsWith("neutral");
    }

    private static Parameter parameter(Scenario scenario, String path) {
        return ParameterPaths.list(scenario).stream()
                .filter(p -> p.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
