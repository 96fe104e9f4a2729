package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Assumptions about the world are varied over ranges; policies, evidence and what is off are not. */
class ParameterRangeTest {

    private static final List<ParameterRange> RANGES = ParameterRange.of(Catalogue.load("cold-war"));

    private static ParameterRange range(String name) {
        return RANGES.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void a_probability_is_varied_by_its_odds_and_stays_one() {
        assertThat(range("belief.prejudice").low()).containsExactly("belief.prejudice=0.2222");
        assertThat(range("belief.prejudice").high()).containsExactly("belief.prejudice=0.3913");
        assertThat(range("scoring.auc").high()).containsExactly("scoring.auc=0.8947");
    }

    @Test
    void a_logit_is_varied_by_a_third_or_at_least_by_three_tenths() {
        assertThat(range("persistence.slaPressure").words()).isEqualTo("2 … 4");
        assertThat(range("persistence.quarterEnd").words()).isEqualTo("-0.5 … 0.1");
    }

    @Test
    void a_duration_is_varied_by_its_length() {
        assertThat(range("conversion.rivalAfter").low()).containsExactly("conversion.rivalAfter=60 days");
        assertThat(range("conversion.lateAfter").high()).containsExactly("conversion.lateAfter=3 days");
    }

    @Test
    void what_is_assumed_of_all_channels_is_varied_on_all_of_them_together() {
        assertThat(range("channels.*.fit").low())
                .hasSize(8)
                .contains("channels.demo-request.fit=0.7027", "channels.own-prospecting.fit=0.7027");
    }

    @Test
    void policies_and_what_is_off_are_not_assumptions_about_the_world() {
        assertThat(RANGES)
                .extracting(ParameterRange::name)
                .doesNotContain("leadDefinition.threshold", "sla.sales.enforcement")
                .doesNotContain("persistence.fatigue", "run.horizon", "arrivals.dispersion");
    }

    @Test
    void every_end_of_every_range_is_a_company_that_can_be_simulated() {
        Scenario scenario = Catalogue.load("cold-war");
        for (ParameterRange range : RANGES) {
            assertThat(ScenarioLoader.override(scenario, range.low()).problems())
                    .as(range.name())
                    .isEmpty();
            assertThat(ScenarioLoader.override(scenario, range.high()).problems())
                    .as(range.name())
                    .isEmpty();
        }
    }
}
