package dev.handoff.scenario;

import static dev.handoff.scenario.Fixtures.SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a value is said to come from. */
class SourcesTest {
    @TempDir
    Path directory;

    @BeforeEach
    void aBase() {
        Fixtures.write(directory, "base.yaml", SMALL + """
                trust: {sales: 0.4, marketing: 0.6}
                sources:
                  trust: "assume: in general"
                  trust.*: "quoted: of any kind"
                  trust.sales: "data: a survey"
                  inbox.cap: "pub: a study of inboxes"
                  cadence: "data: a log of calls"
                """);
    }

    @Test
    void the_closest_note_wins() {
        assertThat(source("", "trust.sales")).isEqualTo("data: a survey");
        assertThat(source("", "trust.marketing")).isEqualTo("quoted: of any kind");
    }

    @Test
    void of_two_equally_close_notes_the_upper_file_s_wins() {
        assertThat(source("sources: {trust.sales: \"pub: a newer survey\"}\n", "trust.sales"))
                .isEqualTo("pub: a newer survey");
    }

    @Test
    void who_changes_a_value_does_not_inherit_its_evidence() {
        assertThat(source("trust: {sales: 0.5}\n", "trust.sales"))
                .startsWith("assume:")
                .doesNotContain("survey");
        assertThat(source("trust: {sales: 0.3}\n", "trust.sales"))
                .isEqualTo("assume: stated by the scenario without a source");
        assertThat(source("trust: {sales: 0.3}\n", "trust.marketing")).isEqualTo("quoted: of any kind");
    }

    @Test
    void a_default_is_covered_by_a_note_on_just_that_parameter() {
        assertThat(source("", "inbox.cap")).isEqualTo("pub: a study of inboxes");
        assertThat(source("", "cadence.maxAttempts")).startsWith("assume: neutral");
    }

    private String source(String more, String path) {
        Scenario scenario =
                Fixtures.load(directory, "extends: base.yaml\n" + more).orThrow();
        return ParameterPaths.list(scenario).stream()
                .filter(p -> p.path().equals(path))
                .map(p -> p.mark().label() + ": " + p.source())
                .findFirst()
                .orElseThrow();
    }
}
