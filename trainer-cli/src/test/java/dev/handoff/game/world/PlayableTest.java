package dev.handoff.game.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which companies make a game. */
class PlayableTest {
    private static Scenario company(String name, String... changes) {
        return ScenarioLoader.load(name, List.of(changes)).orThrow();
    }

    @Test
    void a_queue_of_theory_is_no_game() {
        assertThat(Playable.obstacle(company("mm1"))).contains("marketing has no budget to decide about");
    }

    @Test
    void deals_that_are_worth_nothing_are_no_game() {
        assertThat(Playable.obstacle(company("hot-leads", "deals.medianSize=0")))
                .contains("its deals are worth nothing");
    }

    @Test
    void queues_of_other_kinds_are_no_games_either() {
        assertThat(List.of("mmc", "six-tries", "lumpy-revenue", "two-desks"))
                .allMatch(name -> Playable.obstacle(company(name)).isPresent());
    }

    @Test
    void companies_are_games() {
        assertThat(List.of("cold-war", "hot-leads", "industry-baseline", "sdr-and-ae"))
                .allMatch(name -> Playable.obstacle(company(name)).isEmpty());
    }

    @Test
    void a_company_at_the_edge_of_what_a_setting_may_be_is_refused_and_not_found_out_in_round_three() {
        assertThat(Playable.obstacle(company("hot-leads", "teams.sales.skill=4.9")))
                .get()
                .asString()
                .contains("skill");
    }

    @Test
    void with_one_paid_channel_there_is_nothing_to_shift() {
        World one = World.of(company(
                "hot-leads", "channels.paid-search=none", "channels.comparison-site=none", "channels.webinar=none"));
        assertThat(one.menu().levels(Lever.MIX)).extracting(Level::key).containsExactly("as-found");
    }
}
