package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an attacker found. */
class AttackedTest {

    @Test
    void the_values_of_a_map_of_plain_values_are_parameters_too() {
        Scenario scenario = ScenarioLoader.load(
                        "industry-baseline",
                        List.of(
                                "routing={rule: by segment, segments: {organic: sales}}",
                                "sla.sales.firstTouch={limit: 4 h, limits: {demo-request: 5 min}}"))
                .orThrow();

        assertThat(ParameterPaths.list(scenario))
                .anyMatch(p ->
                        p.path().equals("routing.segments.organic") && p.value().equals("sales"))
                .anyMatch(p -> p.path().equals("sla.sales.firstTouch.limits.demo-request")
                        && p.value().equals("5 min"));
    }

    @Test
    void a_tail_that_outlasts_any_scenario_is_refused() {
        Loaded loaded =
                ScenarioLoader.load("industry-baseline", List.of("cadence.gap={lognormal: {median: 1 ms, sigma: 20}}"));

        assertThat(loaded.problems()).hasSize(1);
        assertThat(loaded.problems().get(0).toString()).contains("outlast any scenario");
    }

    @Test
    void months_are_refused_with_their_weeks() {
        Loaded loaded = ScenarioLoader.load("industry-baseline", List.of("run.warmUp=4 months"));

        assertThat(loaded.problems().get(0).toString())
                .contains("no fixed length")
                .contains("17 weeks");
    }
}
