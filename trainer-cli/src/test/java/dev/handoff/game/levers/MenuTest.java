package dev.handoff.game.levers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.game.TestGames;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.World;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Levers, clauses and limits in the companies of the catalogue. */
class MenuTest {
    private final World world = TestGames.of("hot-leads");
    private final Menu menu = world.menu();

    @ParameterizedTest
    @ValueSource(strings = {"cold-war", "hot-leads", "industry-baseline", "signed-sla", "trade-show-flood"})
    void every_level_and_every_option_is_a_company_that_can_be_simulated(String scenario) {
        World any = TestGames.of(scenario);
        for (Lever lever : Lever.values()) {
            any.menu().levels(lever).forEach(level -> loads(any, level));
        }
        for (Clause clause : Clause.values()) {
            any.menu().options(clause).forEach(option -> loads(any, option));
        }
    }

    private static void loads(World any, Level level) {
        assertThat(ScenarioLoader.override(any.scenario(), level.overrides()).problems())
                .as(level.name())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cold-war", "hot-leads", "signed-sla"})
    void exactly_one_level_of_a_lever_leaves_the_company_as_it_is(String scenario) {
        Menu any = TestGames.of(scenario).menu();
        for (Lever lever : Lever.values()) {
            assertThat(any.levels(lever).stream().filter(Level::isStanding))
                    .as(lever.title())
                    .hasSize(1);
            assertThat(any.levels(lever)).as(lever.title()).hasSizeBetween(3, 6);
        }
    }

    @Test
    void each_role_has_six_levers_of_which_three_are_open_at_first_and_one_more_each_round() {
        for (Role role : Role.values()) {
            assertThat(Lever.of(role)).hasSize(6);
            assertThat(Lever.open(role, 1)).hasSize(3);
            assertThat(Lever.open(role, 2)).hasSize(4);
            assertThat(Lever.open(role, 4)).hasSize(6);
        }
    }

    @Test
    void every_help_is_a_line_that_names_the_cost() {
        for (Lever lever : Lever.values()) {
            assertThat(lever.help(Texts.english())).contains("Costs:").hasSizeLessThan(200);
        }
        for (Clause clause : Clause.values()) {
            assertThat(clause.help(Texts.english())).contains("Costs:").hasSizeLessThan(200);
        }
    }

    @Test
    void a_lever_that_is_not_open_yet_is_refused() {
        refuses(Role.SALES, 1, Decision.NOTHING.with(Lever.TRAINING, "half-day"), "Training days opens in round 4.");
    }

    @Test
    void the_other_sides_lever_is_refused() {
        refuses(Role.SALES, 9, Decision.NOTHING.with(Lever.MIX, "reach"), "Channel mix is marketing's to decide.");
    }

    @Test
    void a_setting_that_does_not_exist_is_refused() {
        refuses(Role.SALES, 9, Decision.NOTHING.with(Lever.SPEED, "warp"), "Speed to lead has no setting 'warp'.");
    }

    @Test
    void hours_are_a_hard_limit() {
        Decision everything = Decision.NOTHING
                .with(Lever.PROSPECTING, "share-30")
                .with(Lever.ATTEMPTS, "attempts-8")
                .with(Lever.SPEED, "drop-everything");
        refuses(
                Role.SALES,
                9,
                everything,
                "That takes 21 h a week of each rep, and 16 h a week of each rep is the most.");
    }

    @Test
    void the_budget_is_a_hard_limit() {
        Decision everything = Decision.NOTHING.with(Lever.NURTURE, "nurture-30").with(Lever.CLOSED_LOOP, "closes");
        refuses(Role.MARKETING, 9, everything, "That takes 33 % of the budget, and 30 % of the budget is the most.");
    }

    @Test
    void at_most_five_levers_are_moved_at_once() {
        Decision all = Decision.NOTHING
                .with(Lever.MIX, "reach")
                .with(Lever.THRESHOLD, "strict")
                .with(Lever.FIELDS, "fields-1")
                .with(Lever.NURTURE, "nurture-15")
                .with(Lever.CLOSED_LOOP, "closes")
                .with(Lever.CO_CREATION, "hours-1");
        refuses(Role.MARKETING, 9, all, "At most 5 levers at once; put one back as it was found.");
        assertThatCode(() -> menu.check(Role.MARKETING, 9, all.with(Lever.FIELDS, "fields-0")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_blank_card_cannot_be_offered() {
        assertThatThrownBy(() -> menu.check(Terms.BLANK.with(Clause.GOAL, "none")))
                .hasMessage("The card is blank. Write something on it first.");
    }

    @Test
    void what_is_signed_replaces_what_a_side_decided_for_itself() {
        Round round = Round.of(
                1,
                Act.TOGETHER,
                Map.of(Role.MARKETING, Decision.NOTHING.with(Lever.THRESHOLD, "strict")),
                Optional.of(Terms.BLANK.with(Clause.DEFINITION, "stricter")),
                List.of());
        assertThat(world.after(List.of(round), 1).company().leadDefinition().threshold())
                .contains(1.4);
    }

    @Test
    void a_mix_moves_money_between_channels_and_spends_no_more() {
        double budget = MarketingLevels.budget(world.company());
        for (Level level : menu.levels(Lever.MIX)) {
            var changed = ScenarioLoader.override(world.scenario(), level.overrides())
                    .orThrow()
                    .company();
            assertThat(MarketingLevels.budget(changed)).isBetween(budget - 2, budget + 2);
        }
    }

    private void refuses(Role role, int round, Decision decision, String why) {
        assertThatThrownBy(() -> menu.check(role, round, decision))
                .isInstanceOf(IllegalMove.class)
                .hasMessage(why);
    }
}
