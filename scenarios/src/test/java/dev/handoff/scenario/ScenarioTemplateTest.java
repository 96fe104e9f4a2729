package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The beginning of a user's own scenario. */
class ScenarioTemplateTest {
    @TempDir
    Path directory;

    private static String template(String base) {
        return ScenarioTemplate.extending(Catalogue.load(base), base, "Mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"industry-baseline", "signed-sla", "mm1"})
    void as_it_is_it_says_what_its_base_says(String base) {
        Scenario mine = Fixtures.load(directory, template(base)).orThrow();
        assertThat(mine.contentHash()).isEqualTo(Catalogue.load(base).contentHash());
        assertThat(mine.title()).isEqualTo("Mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"industry-baseline", "signed-sla", "mm1"})
    void with_all_signs_taken_away_it_still_says_what_its_base_says(String base) {
        String open = template(base).replaceAll("(?m)^# ", "");
        Scenario mine = Fixtures.load(directory, open).orThrow();
        assertThat(mine.company()).isEqualTo(Catalogue.load(base).company());
        assertThat(mine.interventions()).hasSize(1);
    }

    @Test
    void every_value_stands_beside_its_unit_and_its_source() {
        assertThat(template("industry-baseline").lines())
                .contains("##     Inquiries a week at the reference spend.")
                .anyMatch(line -> line.matches("#     inquiriesPerWeek: 30  # leads/week; assume: .*"))
                .noneMatch(line -> line.contains("  # assume: stated by"));
    }
}
