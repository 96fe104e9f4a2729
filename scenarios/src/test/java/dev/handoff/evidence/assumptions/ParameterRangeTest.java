package dev.handoff.evidence.assumptions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.scenario.Catalogue;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is neither measured nor published is varied over a range with its reason; what is not varied is told. */
class ParameterRangeTest {

    private static final List<Scenario> SCENARIOS = List.of(Catalogue.load("cold-war"), Catalogue.load("joint-sla"));
    private static final Assumed ASSUMED = Assumed.of(SCENARIOS);
    private static final List<ParameterRange> RANGES = ASSUMED.ranges();

    private static ParameterRange range(String name) {
        return RANGES.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void a_probability_is_varied_by_its_odds_and_stays_one() {
        assertThat(range("acceptance.reasonsGiven").words()).isEqualTo("0.2222 … 0.3913");
        assertThat(range("scoring.auc").at("cold-war", 1)).containsExactly("scoring.auc=0.8947");
    }

    @Test
    void a_logit_is_varied_by_a_third_or_at_least_by_three_tenths() {
        assertThat(range("persistence.slaPressure").words()).isEqualTo("2 … 4");
        assertThat(range("persistence.quarterEnd").words()).isEqualTo("-0.5 … 0.1");
    }

    @Test
    void a_duration_is_varied_by_its_length_and_weeks_stay_weeks() {
        assertThat(range("conversion.rivalAfter").at("cold-war", -1)).containsExactly("conversion.rivalAfter=60 days");
        assertThat(range("conversion.lateAfter").at("cold-war", 1)).containsExactly("conversion.lateAfter=3 days");
        assertThat(range("run.warmUp").at("cold-war", 0.45)).containsExactly("run.warmUp=77 weeks");
    }

    @Test
    void the_parameters_of_a_distribution_are_varied_one_by_one() {
        assertThat(range("work.conversation.lognormal.median").words()).isEqualTo("8 min … 18 min");
        assertThat(range("work.conversation.lognormal.sigma").words()).isEqualTo("0.4 … 0.9");
    }

    @Test
    void what_is_counted_is_varied_in_whole_numbers() {
        assertThat(range("cadence.maxAttempts").words()).isEqualTo("8 … 18");
        assertThat(range("teams.*.reps").words()).isEqualTo("5 … 10");
    }

    @Test
    void touches_warm_up_and_the_beginning_are_varied_over_ranges_with_a_reason_of_their_own() {
        assertThat(range("conversion.touchesBeyondFirst").words()).isEqualTo("0 … 6");
        assertThat(range("run.warmUp").words()).isEqualTo("13 weeks … 156 weeks");
        assertThat(range("trust.sales").reason()).startsWith("where a company begins");
        assertThat(RANGES).allMatch(range -> !range.reason().isEmpty());
    }

    @Test
    void what_is_off_is_tried_a_little() {
        assertThat(range("persistence.fatigue").words()).isEqualTo("-0.3 … 0.3");
        assertThat(range("teams.*.absence").words()).isEqualTo("0 … 0.1");
    }

    @Test
    void what_is_assumed_of_all_channels_is_varied_on_all_of_them_together() {
        assertThat(range("channels.*.fit").at("cold-war", -1))
                .hasSize(8)
                .contains("channels.demo-request.fit=0.7027", "channels.own-prospecting.fit=0.7027");
    }

    @Test
    void whoever_decides_it_an_assumption_is_one_and_so_are_the_terms_of_a_clause_that_one_company_has() {
        assertThat(RANGES)
                .extracting(ParameterRange::name)
                .contains("cadence.maxAttempts", "alignment.meetings.trust", "leadDefinition.threshold")
                .doesNotContain("cadence.gap.lognormal.median", "arrivals.dispersion", "run.horizon");
    }

    @Test
    void every_assumption_is_varied_or_named_with_the_reason_why_not() {
        List<String> told =
                ASSUMED.notMoved().values().stream().flatMap(List::stream).toList();
        assertThat(told)
                .contains("run.horizon", "belief.rule", "inbox.expiry")
                .doesNotContainAnyElementsOf(
                        RANGES.stream().map(ParameterRange::name).toList());
    }

    @Test
    void every_end_of_every_range_is_a_company_that_can_be_simulated() {
        for (ParameterRange range : RANGES) {
            for (Scenario scenario : SCENARIOS) {
                range.ends()
                        .forEach(t -> assertThat(ScenarioLoader.override(scenario, range.at(scenario.name(), t))
                                        .problems())
                                .as(range.name())
                                .isEmpty());
            }
        }
    }

    @Test
    void every_scenario_is_moved_around_its_own_value_and_nowhere_at_the_middle() {
        ParameterRange lost = range("leadDefinition.othersLostPerField");
        for (Scenario scenario : SCENARIOS) {
            double own = scenario.company().leadDefinition().othersLostPerField();
            assertThat(valueAt(lost, scenario, -1)).isLessThan(own);
            assertThat(valueAt(lost, scenario, 1)).isGreaterThan(own);
            assertThat(RANGES)
                    .allSatisfy(r -> assertThat(r.at(scenario.name(), 0)).isEmpty());
        }
    }

    private static double valueAt(ParameterRange range, Scenario scenario, double position) {
        String override = range.at(scenario.name(), position).get(0);
        return Double.parseDouble(override.substring(override.indexOf('=') + 1));
    }

    @Test
    void what_one_scenario_has_switched_on_is_moved_there() {
        Scenario off = Catalogue.load("industry-baseline");
        ParameterRange late = Assumed.of(List.of(off, Catalogue.load("cold-war"))).ranges().stream()
                .filter(r -> r.name().equals("conversion.lateFactor"))
                .findFirst()
                .orElseThrow();
        assertThat(late.at("cold-war", 1)).isNotEmpty();
        assertThat(late.at("cold-war", -1)).isNotEmpty();
    }
}
