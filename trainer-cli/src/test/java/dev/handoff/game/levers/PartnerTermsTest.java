package dev.handoff.game.levers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.TestGames;
import dev.handoff.game.rules.Length;
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
    void whoever_has_an_hour_of_a_rep_for_each_inquiry_lets_more_in_and_trains() {
        PartnerTerms plan = of("hot-leads");
        assertThat(plan.marketing().level(Lever.THRESHOLD)).contains("wide");
        assertThat(plan.sales().level(Lever.TRAINING)).contains("two-days");
    }

    @Test
    void whoever_has_not_lets_less_in_and_tries_each_lead_often() {
        PartnerTerms plan = of("cold-war");
        assertThat(plan.clauses().option(Clause.DEFINITION)).contains("stricter");
        assertThat(plan.sales().level(Lever.ATTEMPTS)).contains("attempts-8");
        assertThat(of("hot-leads", "teams.sales.reps=3")).isEqualTo(plan);
    }

    @Test
    void what_a_company_has_not_is_not_in_its_plan() {
        World open = World.of(ScenarioLoader.load("hot-leads", List.of("leadDefinition.threshold=none"))
                .orThrow());
        PartnerTerms plan = open.menu().partners();
        assertThat(plan.clauses().option(Clause.DEFINITION)).isEmpty();
        assertThat(plan.marketing().level(Lever.THRESHOLD)).isEmpty();
    }

    @Test
    void a_plan_moves_only_levers_that_are_open() {
        PartnerTerms plan = of("cold-war");
        assertThat(plan.decision(Role.MARKETING, 1).levels()).doesNotContainKey(Lever.NURTURE);
        assertThat(plan.decision(Role.MARKETING, 4).levels()).containsKey(Lever.NURTURE);
    }

    @Test
    void par_of_each_game_can_be_decided_and_signed_there() {
        for (String scenario : List.of("cold-war", "hot-leads")) {
            Menu menu = TestGames.of(scenario).menu();
            menu.check(menu.partners().clauses());
            for (Role role : Role.values()) {
                menu.check(role, Length.MOST_ROUNDS, menu.partners().decision(role, Length.MOST_ROUNDS));
            }
        }
    }
}
