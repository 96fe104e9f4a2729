package dev.handoff.game.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.experiment.Progress;
import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.Changes;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.World;
import dev.handoff.ledger.Metric;
import dev.handoff.scenario.Shock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Why a round was another than usual. */
class WhyTest {
    private static final World WORLD = TestGames.small();
    private static final long SEED = 5;
    private static final GameSetup SETUP = TestGames.setup(WORLD, 2, 1, SEED);
    private static final Decision STRICT = Decision.NOTHING.with(Lever.THRESHOLD, "strict");
    private static final Decision PROSPECT = Decision.NOTHING.with(Lever.PROSPECTING, "share-30");

    private static Round round(int number, Decision marketing, Decision sales, Shock... news) {
        return Round.of(
                number,
                Act.SILOS,
                Map.of(Role.MARKETING, marketing, Role.SALES, sales),
                Optional.empty(),
                List.of(news));
    }

    private static List<Round> two(Decision marketing, Decision sales, Shock... news) {
        return List.of(round(1, Decision.NOTHING, Decision.NOTHING), round(2, marketing, sales, news));
    }

    private static Why why(List<Round> rounds) {
        return Why.ofLast(WORLD, SETUP, rounds, Progress.SILENT);
    }

    private static double leads(List<Round> rounds, long seed) {
        double first = WORLD.after(rounds.subList(0, 1), seed).totals().get(Metric.MQLS);
        return WORLD.after(rounds, seed).totals().get(Metric.MQLS) - first;
    }

    @Test
    void the_effect_of_one_change_is_the_round_with_it_less_the_round_without_it() {
        Why.Split split = why(two(STRICT, Decision.NOTHING)).split(RoundFigure.QUALIFIED_LEADS);
        double with = leads(two(STRICT, Decision.NOTHING), SEED);
        double without = leads(two(Decision.NOTHING, Decision.NOTHING), SEED);
        double usual = LongStream.rangeClosed(1, 12)
                .mapToDouble(luck -> leads(two(Decision.NOTHING, Decision.NOTHING), SEED + luck * 1_000_003))
                .average()
                .orElseThrow();
        assertThat(with).isLessThan(without);
        assertThat(split.effects()).containsOnlyKeys(Cause.MARKETING, Cause.LUCK);
        assertThat(split.effects()).containsEntry(Cause.MARKETING, with - without);
        assertThat(split.effects().get(Cause.LUCK)).isCloseTo(without - usual, within(1e-9));
        assertThat(split.here()).isEqualTo(with);
        assertThat(split.usual()).isCloseTo(usual, within(1e-9));
    }

    @Test
    void of_a_change_and_news_each_gets_the_mean_of_both_orders() {
        Why.Split split = why(two(STRICT, Decision.NOTHING, Shock.DOWNTURN)).split(RoundFigure.QUALIFIED_LEADS);
        double none = leads(two(Decision.NOTHING, Decision.NOTHING), SEED);
        double strict = leads(two(STRICT, Decision.NOTHING), SEED);
        double news = leads(two(Decision.NOTHING, Decision.NOTHING, Shock.DOWNTURN), SEED);
        double both = leads(two(STRICT, Decision.NOTHING, Shock.DOWNTURN), SEED);
        assertThat(split.effects().get(Cause.MARKETING)).isCloseTo((strict - none + both - news) / 2, within(1e-9));
        assertThat(split.effects().get(Cause.NEWS)).isCloseTo((news - none + both - strict) / 2, within(1e-9));
    }

    @Test
    void a_round_in_which_nothing_changed_was_luck() {
        Why why = why(two(Decision.NOTHING, Decision.NOTHING));
        assertThat(why.splits().values())
                .allMatch(split -> split.effects().keySet().equals(Set.of(Cause.LUCK)));
    }

    @Test
    void a_decision_carried_over_is_no_change() {
        List<Round> rounds = List.of(round(1, STRICT, PROSPECT), round(2, STRICT, PROSPECT));
        assertThat(why(rounds).split(RoundFigure.CONTRIBUTION).effects()).containsOnlyKeys(Cause.LUCK);
        assertThat(why(rounds.subList(0, 1)).split(RoundFigure.CONTRIBUTION).effects())
                .containsOnlyKeys(Cause.MARKETING, Cause.SALES, Cause.LUCK);
    }

    private static Round under(Terms terms, int number, Decision sales) {
        return Round.of(
                number,
                Act.TOGETHER,
                Map.of(Role.MARKETING, Decision.NOTHING, Role.SALES, sales),
                Optional.of(terms),
                List.of());
    }

    @Test
    void a_lever_that_the_agreement_in_force_replaces_is_no_change_when_it_is_cleared() {
        Decision persistent = Decision.NOTHING.with(Lever.ATTEMPTS, "attempts-8");
        Terms terms = Terms.BLANK.with(Clause.ATTEMPTS, "attempts-4");
        List<Round> held = List.of(under(terms, 1, persistent), under(terms, 2, Decision.NOTHING));
        List<Round> signed = List.of(round(1, Decision.NOTHING, persistent), under(terms, 2, Decision.NOTHING));
        assertThat(why(held).split(RoundFigure.CONTRIBUTION).effects()).containsOnlyKeys(Cause.LUCK);
        assertThat(why(signed).split(RoundFigure.CONTRIBUTION).effects()).containsOnlyKeys(Cause.AGREEMENT, Cause.LUCK);
        assertThat(Changes.of(WORLD.menu(), Optional.of(held.get(0)), held.get(1), Role.SALES))
                .isEmpty();
    }

    @Test
    void with_a_lever_that_rests_and_one_that_counts_the_replays_still_end_at_what_was_played() {
        Decision persistent = Decision.NOTHING.with(Lever.ATTEMPTS, "attempts-8");
        Terms terms = Terms.BLANK.with(Clause.ATTEMPTS, "attempts-4");
        List<Round> rounds = List.of(round(1, Decision.NOTHING, persistent), under(terms, 2, PROSPECT));
        double first = WORLD.after(rounds.subList(0, 1), SEED).expected();
        Why.Split split = why(rounds).split(RoundFigure.CONTRIBUTION);
        assertThat(split.effects()).containsOnlyKeys(Cause.SALES, Cause.AGREEMENT, Cause.LUCK);
        assertThat(split.here()).isCloseTo(WORLD.after(rounds, SEED).expected() - first, within(1e-6));
        assertThat(Changes.of(WORLD.menu(), Optional.of(rounds.get(0)), rounds.get(1), Role.SALES))
                .containsExactly(Lever.PROSPECTING);
    }

    @Test
    void an_effect_within_the_uncertainty_of_luck_is_not_clear() {
        Why.Split split = new Why.Split(100, 95, Map.of(Cause.MARKETING, -14.0, Cause.SALES, 3.0, Cause.LUCK, 6.0), 5);
        assertThat(split.isClear(Cause.MARKETING)).isTrue();
        assertThat(split.isClear(Cause.SALES)).isFalse();
    }

    @Test
    void who_does_not_want_to_wait_gets_nothing() {
        Progress impatient = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        List<Round> rounds = two(STRICT, PROSPECT);
        assertThatThrownBy(() -> Why.ofLast(WORLD, SETUP, rounds, impatient)).isInstanceOf(CancellationException.class);
    }

    @Property(tries = 12)
    void effects_add_up_to_what_came_less_what_is_usual(@ForAll @IntRange(max = 100_000) int luck) {
        Card marketing = Card.of(Role.MARKETING).get(luck % 4);
        Card sales = Card.of(Role.SALES).get(luck / 4 % 4);
        Game game = TestGames.between(WORLD, marketing, sales, new Length(2, 1), 1 + luck % 7);
        List<Round> played = new ArrayList<>(game.state().played());
        if (luck % 2 == 0) {
            played.set(1, with(played.get(1), Shock.values()[luck % Shock.values().length]));
        }
        for (int round = 1; round <= played.size(); round++) {
            Why why = Why.ofLast(WORLD, game.state().setup(), played.subList(0, round), Progress.SILENT);
            why.splits().values().forEach(WhyTest::addsUp);
            double here = WORLD.after(played, game.state().setup().seed()).expected(round);
            assertThat(why.split(RoundFigure.CONTRIBUTION).here()).isCloseTo(here, within(0.005));
        }
    }

    private static void addsUp(Why.Split split) {
        double effects = split.effects().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        long whole = split.roundedEffects().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(effects).isCloseTo(split.here() - split.usual(), within(0.005));
        assertThat(whole).isEqualTo(Math.round(split.here()) - Math.round(split.usual()));
    }

    private static Round with(Round round, Shock news) {
        return Round.of(round.number(), round.act(), round.decisions(), round.agreement(), List.of(news));
    }
}
