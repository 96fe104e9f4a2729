package dev.handoff.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void the_closer_signs_only_a_shared_goal_and_then_works_handed_leads() {
        Style closer = Card.COIN_OPERATED_CLOSER.style();
        Desk alone = Desk.bare(Role.SALES, 3, WORLD.menu(), java.util.Optional.empty(), 1);
        assertThat(closer.signs(Terms.BLANK.with(Clause.ATTEMPTS, "attempts-4"), alone))
                .isFalse();
        assertThat(closer.signs(Terms.BLANK.with(Clause.GOAL, "half"), alone)).isTrue();
        assertThat(closer.decide(alone).level(Lever.PROSPECTING)).contains("share-30");
        Desk paid =
                Desk.bare(Role.SALES, 3, WORLD.menu(), java.util.Optional.of(Terms.BLANK.with(Clause.GOAL, "half")), 1);
        assertThat(closer.decide(paid).level(Lever.PROSPECTING))
                .isNotEqualTo(closer.decide(alone).level(Lever.PROSPECTING));
    }

    @Test
    void the_gatekeeper_signs_what_is_offered_twice() {
        List<Boolean> signed =
                TestGames.between(WORLD, Card.GATEKEEPER, Card.PARTNER, LENGTH, 1).state().played().stream()
                        .map(round -> round.agreement().isPresent())
                        .toList();
        assertThat(signed).containsExactly(false, false, false, true, true);
    }

    @Test
    void the_pitcher_keeps_an_agreement_for_two_rounds() {
        GameState state = TestGames.between(WORLD, Card.JOURNEY_STEWARD, Card.FLAVOUR_PITCHER, LENGTH, 1)
                .state();
        assertThat(state.broken()).containsExactly(new GameEvent.Broken(5, Role.SALES));
    }
}
