package dev.handoff.game.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.company.Incentives;
import dev.handoff.experiment.Replication;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.Happenings;
import dev.handoff.game.rules.Round;
import dev.handoff.scenario.Shock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How rounds become a company that changes in time. */
class WorldTest {
    private static final World WORLD = TestGames.small();

    private static Round round(int number, Decision sales, Optional<Terms> terms, Shock... shocks) {
        return Round.of(number, Act.SILOS, Map.of(Role.SALES, sales), terms, List.of(shocks));
    }

    private static Round quiet(int number) {
        return round(number, Decision.NOTHING, Optional.empty());
    }

    private static Company in(int round, Round... rounds) {
        return WORLD.timeline(List.of(rounds), 0).changes().get(round - 1).company();
    }

    @Test
    void in_silos_marketing_is_paid_by_the_lead_and_sales_half_for_handed_deals() {
        Incentives pay = WORLD.company().incentives();
        assertThat(pay.marketing()).isEqualTo(Incentives.Goal.MQLS);
        assertThat(pay.handedCredit()).isEqualTo(0.5);
    }

    @Test
    void a_round_takes_effect_at_its_first_hour_and_ends_with_it() {
        Decision hunting = Decision.NOTHING.with(Lever.PROSPECTING, "share-30");
        Round[] rounds = {quiet(1), round(2, hunting, Optional.empty()), quiet(3)};
        assertThat(WORLD.timeline(List.of(rounds), 0).changes())
                .extracting(change -> change.at().toDays())
                .containsExactly(0L, 28L, 56L);
        assertThat(in(1, rounds).prospecting().share()).isEqualTo(0.2);
        assertThat(in(2, rounds).prospecting().share()).isEqualTo(0.3);
        assertThat(in(3, rounds).prospecting().share()).isEqualTo(0.2);
    }

    @Test
    void doing_nothing_is_the_scenario_as_it_is() {
        assertThat(in(1, quiet(1)).sla()).isEqualTo(WORLD.company().sla());
        assertThat(in(1, quiet(1)).channels()).isEqualTo(WORLD.company().channels());
    }

    @Test
    void an_agreement_changes_the_company_while_it_holds() {
        Round[] rounds = {
            quiet(1),
            round(2, Decision.NOTHING, Optional.of(WORLD.menu().partners().clauses())),
            quiet(3)
        };
        assertThat(in(2, rounds).sla().sales().firstTouch()).isPresent();
        assertThat(in(2, rounds).incentives().sharedGoal()).isEqualTo(0.5);
        assertThat(in(3, rounds).sla()).isEqualTo(WORLD.company().sla());
    }

    @ParameterizedTest
    @EnumSource(Shock.class)
    void every_injection_happens_and_ends_when_it_says_so(Shock shock) {
        Round[] rounds = {round(1, Decision.NOTHING, Optional.empty(), shock), quiet(2), quiet(3), quiet(4), quiet(5)};
        Company before = in(1, quiet(1));
        boolean happens = !shock.changes(before).isEmpty();
        assertThat(in(1, rounds).equals(in(1, quiet(1)))).isNotEqualTo(happens);
        assertThat(in(5, rounds).channels().equals(before.channels())
                        && in(5, rounds).deals().equals(before.deals()))
                .isEqualTo(shock.lasts().isPresent() || !happens);
    }

    @ParameterizedTest
    @CsvSource({"FLAVOUR_OF_THE_MONTH, 1", "A_REP_QUITS, 2", "DIFFERENT_CONVERSIONS, 3", "DOWNTURN, 9"})
    void an_injection_lasts_as_many_rounds_as_its_weeks_fill(Shock shock, int rounds) {
        List<Round> game = List.of(quiet(1), round(2, Decision.NOTHING, Optional.empty(), shock));
        assertThat(World.shocks(game, 1)).isEmpty();
        assertThat(World.shocks(game, 2)).containsExactly(shock);
        assertThat(World.shocks(game, 1 + rounds)).containsExactly(shock);
        assertThat(World.shocks(game, 2 + rounds).isEmpty())
                .isEqualTo(shock.lasts().isPresent());
    }

    @Test
    void an_injection_comes_on_top_of_what_both_sides_decided() {
        Decision hunting = Decision.NOTHING.with(Lever.PROSPECTING, "share-30");
        Company company = in(1, round(1, hunting, Optional.empty(), Shock.DOWNTURN));
        assertThat(company.prospecting().share()).isEqualTo(0.3);
        assertThat(company.deals().winShare())
                .isLessThan(WORLD.company().deals().winShare());
    }

    @Test
    void the_month_before_can_be_looked_at_and_is_the_company_as_it_was_found() {
        Played month = WORLD.before(1).orElseThrow();
        assertThat(month.timeline().changes()).isEmpty();
        assertThat(month.outcome().week("mqls").values()).hasSize(4);
    }

    @Test
    void something_happens_once_in_a_long_game_and_the_same_to_all_who_play_that_seed() {
        for (long seed = 1; seed < 50; seed++) {
            GameSetup game = TestGames.setup(WORLD, 3, 3, seed);
            GameSetup again = TestGames.setup(WORLD, 3, 3, seed);
            List<Integer> rounds = IntStream.rangeClosed(1, 6)
                    .filter(round -> Happenings.in(game, round).isPresent())
                    .boxed()
                    .toList();
            assertThat(rounds).hasSize(1).allMatch(round -> round >= 3 && round <= 5);
            assertThat(Happenings.in(again, rounds.get(0))).isEqualTo(Happenings.in(game, rounds.get(0)));
        }
        assertThat(Happenings.in(TestGames.setup(WORLD, 2, 2, 1), 3)).isEmpty();
    }

    @Test
    void another_seed_is_another_luck() {
        assertThat(WORLD.after(List.of(quiet(1)), 1).expected())
                .isNotEqualTo(WORLD.after(List.of(quiet(1)), 2).expected());
    }

    @Test
    void what_rounds_add_up_to_is_asked_for_where_it_is_kept_and_else_simulated_and_kept() {
        List<Round> played = List.of(quiet(1));
        Map<String, Totals> kept = new HashMap<>();
        Totals simulated = Totals.of(WORLD.after(played, 7));
        assertThat(WORLD.keeping(in(kept)).totals(played, 7)).isEqualTo(simulated);
        assertThat(kept).hasSize(1).containsValue(simulated);

        Totals other = new Totals(1, 2, 3, 4, 5);
        kept.replaceAll((world, totals) -> other);
        assertThat(WORLD.keeping(in(kept)).totals(played, 7)).isEqualTo(other);
        assertThat(WORLD.keeping(in(kept)).totals(played, 8)).isNotEqualTo(other);
        assertThat(WORLD.keeping(in(kept)).totals(List.of(quiet(1), quiet(2)), 7))
                .isNotEqualTo(other);
        assertThat(kept).hasSize(3);
    }

    private static KeptRounds in(Map<String, Totals> kept) {
        return new KeptRounds() {
            @Override
            public Optional<Totals> find(String world) {
                return Optional.ofNullable(kept.get(world));
            }

            @Override
            public void keep(String world, Totals totals) {
                kept.put(world, totals);
            }

            @Override
            public Optional<Replication.Outcome> findWhole(String world) {
                return Optional.empty();
            }

            @Override
            public void keepWhole(String world, Replication.Outcome outcome) {}
        };
    }
}
