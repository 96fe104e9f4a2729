package dev.handoff.game.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.world.Requirement;
import dev.handoff.game.world.World;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a company should have so that the game shows something. */
class WorthPlayingTest {
    private static List<Requirement> wishes(String name, String... changes) {
        return WorthPlaying.wishes(
                World.of(ScenarioLoader.load(name, List.of(changes)).orThrow()));
    }

    @Test
    void the_games_own_company_lacks_nothing() {
        assertThat(wishes("hot-leads"))
                .allMatch(Requirement::met)
                .allMatch(wish -> wish.remedy().isEmpty());
    }

    @Test
    void deals_that_take_a_quarter_are_named_with_what_to_change_and_are_not_in_the_way() {
        List<Requirement> weak = wishes("hot-leads", "deals.gap=90 days", "run.warmUp=2 weeks").stream()
                .filter(wish -> !wish.met())
                .toList();
        assertThat(weak).noneMatch(Requirement::isInTheWay);
        assertThat(weak)
                .extracting(Requirement::what)
                .contains(
                        "The desks show the month before the first round",
                        "Deals close soon enough for a decision to be felt");
        assertThat(weak).extracting(Requirement::remedy).anyMatch(text -> text.contains("deals.gap"));
    }

    @Test
    void with_one_paid_channel_there_is_no_mix_to_shift() {
        assertThat(wishes(
                        "hot-leads",
                        "channels.paid-search=none",
                        "channels.comparison-site=none",
                        "channels.webinar=none"))
                .filteredOn(wish -> wish.what().contains("shift its budget"))
                .singleElement()
                .matches(wish -> !wish.met());
    }
}
