package dev.handoff.game.colleagues;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.Desks;
import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.Length;
import dev.handoff.game.world.Desk;
import dev.handoff.game.world.World;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The eight computer players. */
class CardTest {
    private static final World WORLD = TestGames.small();
    private static final Length LENGTH = new Length(2, 3);

    private static Game of(Card card) {
        Card other = Card.partner(card.role().other());
        return card.role() == Role.SALES
                ? TestGames.between(WORLD, other, card, LENGTH, 1)
                : TestGames.between(WORLD, card, other, LENGTH, 1);
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void every_card_plays_a_whole_game_by_the_rules_and_says_something_each_round(Card card) {
        Game game = of(card);
        assertThat(game.state().isOver()).isTrue();
        assertThat(game.state().played())
                .allSatisfy(round -> assertThat(round.messages()).anyMatch(m -> m.from() == card.role()));
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void a_card_plays_the_same_game_again(Card card) {
        assertThat(of(card).log()).isEqualTo(of(card).log());
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void a_card_moves_a_lever_in_the_first_round(Card card) {
        Decision first = of(card).state().played().get(0).decision(card.role());
        assertThat(first.levels().keySet())
                .anyMatch(lever -> !WORLD.menu().chosen(first, lever).isStanding());
    }

    @Test
    void four_cards_play_each_role() {
        assertThat(Card.of(Role.SALES)).hasSize(4);
        assertThat(Card.of(Role.MARKETING)).hasSize(4);
    }

    @Test
    void partners_agree_as_soon_as_they_may_talk() {
        Game game = of(Card.PARTNER);
        assertThat(game.state().played())
                .extracting(round -> round.agreement().isPresent())
                .containsExactly(false, false, true, true, true);
    }

    @Test
    void the_closer_works_handed_leads_once_the_goal_is_shared() {
        Style closer = Style.of(Card.COIN_OPERATED_CLOSER);
        Desk alone = Desks.bare(Role.SALES, 3, WORLD.menu(), Optional.empty(), 1);
        Desk paid = Desks.bare(Role.SALES, 3, WORLD.menu(), Optional.of(Terms.BLANK.with(Clause.GOAL, "half")), 1);
        assertThat(closer.decide(alone).level(Lever.PROSPECTING)).contains("share-30");
        assertThat(closer.decide(paid)).isEqualTo(WORLD.menu().partners().decision(Role.SALES, 3));
    }

    private static Desk signed(int round, boolean won) {
        Optional<Terms> terms = Optional.of(Terms.BLANK.with(Clause.GOAL, "half"));
        return Desks.bare(Role.SALES, round, WORLD.menu(), terms, won, 1);
    }

    @Test
    void the_pitcher_keeps_an_agreement_for_two_rounds_and_then_has_a_new_one_unless_it_is_won_over() {
        Style pitcher = Style.of(Card.FLAVOUR_PITCHER);
        assertThat(pitcher.leaves(signed(2, false))).isFalse();
        assertThat(pitcher.leaves(signed(3, false))).isTrue();
        assertThat(pitcher.offer(signed(3, false))).isPresent();
        assertThat(pitcher.leaves(signed(3, true))).isFalse();
    }
}
