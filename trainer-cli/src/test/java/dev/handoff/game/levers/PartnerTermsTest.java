package dev.handoff.game.levers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.TestGames;
import dev.handoff.game.world.World;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What partners agree on follows from the hands there are. */
class PartnerTermsTest {
    private static PartnerTerms of(String scenario, String... overrides) {
        return PartnerTerms.of(
                ScenarioLoader.load(scenario, List.of(overrides)).orThrow().company());
    }

    @Test
    void whoever_has_an_hour_of_a_rep_for_each_inquiry_lets_more_in_and_calls_at_once() {
        assertThat(of("hot-leads"))
                .isEqualTo(new PartnerTerms("wide", "nurture-0", "drop-everything", "1-working-hour"));
    }

    @Test
    void whoever_has_not_lets_less_in_and_a_working_day_must_do() {
        assertThat(of("cold-war")).isEqualTo(new PartnerTerms("stricter", "nurture-15", "same-day", "1-working-day"));
        assertThat(of("hot-leads", "teams.sales.reps=3")).isEqualTo(of("cold-war"));
    }

    @Test
    void where_everything_is_let_in_already_nothing_is_to_be_agreed() {
        assertThat(of("hot-leads", "leadDefinition.threshold=none").threshold()).isEqualTo("as-found");
        World open = World.of(ScenarioLoader.load("hot-leads", List.of("leadDefinition.threshold=none"))
                .orThrow());
        assertThat(open.menu().hands().clauses().option(Clause.DEFINITION)).isEmpty();
    }

    @Test
    void the_benchmark_of_each_game_can_be_signed_there() {
        for (String scenario : List.of("cold-war", "hot-leads")) {
            Menu menu = TestGames.of(scenario).menu();
            menu.check(menu.hands().clauses());
            assertThat(menu.hands().clauses().option(Clause.FIRST_TOUCH))
                    .contains(menu.hands().firstTouch());
        }
    }
}
