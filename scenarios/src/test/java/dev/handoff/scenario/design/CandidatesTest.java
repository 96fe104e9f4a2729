package dev.handoff.scenario.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private final Scenario company =
            ScenarioLoader.load("industry-baseline", List.of()).orThrow();

    private Candidates varying(String... vary) {
        return Candidates.of(List.of(vary), List.of(), company, true);
    }

    @Test
    void of_people_every_number_between_two_is_tried() {
        Candidates candidates = varying("teams.sales.reps=9..11");
        assertThat(candidates.areProposed()).isFalse();
        assertThat(candidates.named().keySet())
                .containsExactly("as it is", "sales team reps 9", "sales team reps 10", "sales team reps 11");
    }

    @Test
    void of_people_no_half_one_is_tried() {
        assertThat(varying("teams.sales.reps=8.5..10.4").named().keySet())
                .containsExactly("as it is", "sales team reps 9", "sales team reps 10");
    }

    @Test
    void numbers_that_are_too_many_to_try_are_proposed_and_whole_all_the_same() {
        Candidates candidates = varying("teams.sales.reps=5..300");
        assertThat(candidates.areProposed()).isTrue();
        assertThat(candidates.named().keySet()).containsExactly("as it is", "sales team reps 5", "sales team reps 300");
    }

    @Test
    void all_combinations_of_whole_numbers_are_tried_as_long_as_they_are_few() {
        assertThat(varying("teams.sales.reps=5..9", "sla.sales.enforcement=0,0.5")
                        .atLeast())
                .isEqualTo(1 + 5 * 2);
        assertThat(varying("teams.sales.reps=1..50", "sla.sales.enforcement=0,0.5,0.6,0.7,0.8")
                        .areProposed())
                .isTrue();
    }

    @Test
    void what_can_have_any_value_is_proposed() {
        assertThat(varying("sla.sales.enforcement=0..1").areProposed()).isTrue();
    }

    @Test
    void a_number_that_is_none_is_told() {
        assertThatThrownBy(() -> varying("sla.sales.enforcement=0.1.2..1"))
                .isInstanceOf(DesignException.class)
                .hasMessage("--vary sla.sales.enforcement: '0.1.2' is not a number. Maybe 0..1?");
    }
}
