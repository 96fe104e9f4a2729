package dev.handoff.game.colleagues;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.Desks;
import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.Player;
import dev.handoff.game.world.Desk;
import dev.handoff.game.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The eight computer players at the table. */
class CardTableTest {
    private static final World WORLD = TestGames.small();
    private static final Menu MENU = WORLD.menu();
    private static final Terms EVERYTHING = Arrays.stream(Clause.values())
            .reduce(Terms.BLANK, (terms, clause) -> terms.with(clause, most(clause)), (one, other) -> other);

    private static final Terms CLAUSES = MENU.partners().clauses();

    private static String most(Clause clause) {
        List<Level> options = MENU.options(clause);
        return options.get(options.size() - 1).key();
    }

    /** A game with a person on the other seat, in the first round in which both may talk. */
    private static Game against(Card card) {
        Game game = Game.begin(WORLD, TestGames.setup(WORLD, 1, 3, 7), event -> {});
        game.happen(new GameEvent.SeatTaken(card.role(), Player.computer(card, 7)));
        game.happen(new GameEvent.SeatTaken(card.role().other(), Player.person("Ada")));
        game.beginRound();
        next(game);
        return game;
    }

    private static void next(Game game) {
        game.letComputersDecide();
        game.closeRound();
        game.beginRound();
    }

    private static void offer(Game game, Card to, Terms terms) {
        game.happen(new GameEvent.Offered(game.state().round(), to.role().other(), terms));
        game.answerOffers();
    }

    private static void sign(Game game, Card with) {
        game.happen(new GameEvent.Signed(game.state().round(), with.role().other()));
    }

    /** The card lying on the table, when it is the computer player's. */
    private static Optional<Terms> waiting(Game game, Card card) {
        return game.state().offer().filter(o -> o.role() == card.role()).map(GameEvent.Offered::terms);
    }

    private static Optional<Terms> agreement(Game game) {
        return game.state().open().agreement();
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void whoever_offers_twice_and_signs_what_comes_back_has_a_deal_in_the_first_round_of_talk(Card card) {
        Game game = against(card);
        for (int i = 0; i < 2 && agreement(game).isEmpty(); i++) {
            offer(game, card, CLAUSES);
            waiting(game, card).ifPresent(terms -> sign(game, card));
        }
        assertThat(agreement(game)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void every_offer_is_answered_at_once_and_in_words(Card card) {
        Game game = against(card);
        int said = game.state().messages().size();
        offer(game, card, EVERYTHING);
        assertThat(game.state().offer().filter(o -> o.role() != card.role())).isEmpty();
        assertThat(game.state().messages()).hasSize(said + 1).last().matches(m -> m.from() == card.role());
    }

    @Property(tries = 100)
    void what_a_card_hands_back_it_signs_when_it_is_offered_again(
            @ForAll Card card, @ForAll @IntRange(max = 100_000) int luck) {
        Game game = against(card);
        offer(game, card, EVERYTHING);
        offer(game, card, terms(new Random(luck)));
        Optional<Terms> back = waiting(game, card);
        back.ifPresent(terms -> offer(game, card, terms));
        assertThat(back.isEmpty() || agreement(game).equals(back)).isTrue();
    }

    private static Terms terms(Random random) {
        Terms terms = Terms.BLANK.with(Clause.REASONS, "yes");
        for (Clause clause : Clause.values()) {
            List<Level> options = MENU.options(clause);
            terms = terms.with(
                    clause, options.get(random.nextInt(options.size())).key());
        }
        return terms.isBlank() ? EVERYTHING : terms;
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void nobody_haggles_without_end(Card card) {
        Game game = against(card);
        for (int i = 0; i < 10; i++) {
            offer(game, card, EVERYTHING);
        }
        assertThat(game.state().offered())
                .filteredOn(o -> o.role() == card.role())
                .hasSizeLessThanOrEqualTo(3);
    }

    /** What a card puts on an empty table, and what it makes of given offers, in given rounds. */
    private static List<Object> conduct(Card card) {
        Style style = Style.of(card);
        List<Terms> given = new ArrayList<>(List.of(EVERYTHING, CLAUSES));
        Arrays.stream(Clause.values()).forEach(clause -> given.add(Terms.BLANK.with(clause, most(clause))));
        List<Object> conduct = new ArrayList<>();
        for (int round = 3; round <= 5; round++) {
            Desk desk = Desks.bare(card.role(), round, MENU, Optional.empty(), 1);
            conduct.add(style.offer(desk));
            for (Terms terms : given) {
                conduct.add(style.revise(terms, offered(desk, terms)));
                conduct.add(style.revise(terms, offered(desk, EVERYTHING, terms)));
            }
        }
        return conduct;
    }

    private static Desk offered(Desk desk, Terms... cards) {
        List<GameEvent.Offered> offered = Arrays.stream(cards)
                .map(terms -> new GameEvent.Offered(desk.round(), desk.role().other(), terms))
                .toList();
        return Desks.withOffers(desk, offered);
    }

    @Test
    void each_card_is_known_by_what_it_does_at_the_table() {
        Set<List<Object>> conducts = new HashSet<>();
        for (Card card : Card.values()) {
            conducts.add(conduct(card));
        }
        assertThat(conducts).hasSize(Card.values().length);
    }

    private static Terms revised(Card card, Terms... offers) {
        Desk desk = Desks.bare(card.role(), 3, MENU, Optional.empty(), 1);
        return Style.of(card).revise(offers[offers.length - 1], offered(desk, offers));
    }

    @Test
    void the_closer_lets_itself_be_timed_and_not_counted_and_wants_the_goal_shared() {
        Terms wanted = revised(Card.COIN_OPERATED_CLOSER, EVERYTHING);
        assertThat(wanted.option(Clause.FIRST_TOUCH)).contains(most(Clause.FIRST_TOUCH));
        assertThat(wanted.option(Clause.ATTEMPTS)).isEmpty();
        assertThat(revised(Card.COIN_OPERATED_CLOSER, Terms.BLANK.with(Clause.REASONS, "yes"))
                        .option(Clause.GOAL))
                .contains("half");
    }

    @Test
    void the_cynic_refuses_once_signs_a_thin_card_later_and_comes_with_one_itself() {
        assertThat(revised(Card.ONE_CALL_CYNIC, EVERYTHING)).isEqualTo(Terms.BLANK);
        assertThat(revised(Card.ONE_CALL_CYNIC, EVERYTHING, EVERYTHING).options())
                .containsOnlyKeys(Clause.DEFINITION, Clause.QUALITY, Clause.FIRST_TOUCH, Clause.ATTEMPTS)
                .containsEntry(Clause.ATTEMPTS, "attempts-3");
        Game game = against(Card.ONE_CALL_CYNIC);
        assertThat(game.state().offer()).isEmpty();
        offer(game, Card.ONE_CALL_CYNIC, CLAUSES);
        next(game);
        assertThat(waiting(game, Card.ONE_CALL_CYNIC).orElseThrow().options())
                .containsOnlyKeys(Clause.QUALITY, Clause.ATTEMPTS);
    }

    @Test
    void the_pitcher_has_another_card_each_round() {
        Set<Terms> cards = new HashSet<>();
        for (int round = 3; round <= 7; round++) {
            Desk desk = Desks.bare(Role.SALES, round, MENU, Optional.empty(), 1);
            cards.add(Style.of(Card.FLAVOUR_PITCHER).offer(desk).orElseThrow());
        }
        assertThat(cards).hasSize(5);
    }

    @Test
    void the_volume_chaser_wants_a_number_and_no_quality() {
        Terms wanted = revised(Card.VOLUME_CHASER, Terms.BLANK.with(Clause.QUALITY, "quality-60"));
        assertThat(wanted.options()).containsOnlyKeys(Clause.VOLUME);
    }

    @Test
    void the_gatekeeper_signs_what_it_has_seen_before_but_never_a_volume() {
        assertThat(revised(Card.GATEKEEPER, EVERYTHING)).isEqualTo(Terms.BLANK);
        assertThat(revised(Card.GATEKEEPER, CLAUSES, EVERYTHING))
                .isEqualTo(EVERYTHING
                        .with(Clause.VOLUME, "none")
                        .with(Clause.ATTEMPTS, "none")
                        .with(Clause.MEETINGS, "none")
                        .with(Clause.DEFINITION, "strict"));
    }

    @Test
    void the_brander_means_the_same_by_conversion_as_long_as_one_meets_every_week() {
        assertThat(revised(Card.COCKTAIL_BRANDER, CLAUSES).option(Clause.MEETINGS))
                .contains("every-week");
        assertThat(revised(Card.COCKTAIL_BRANDER, EVERYTHING).options())
                .doesNotContainKeys(Clause.VOLUME, Clause.QUALITY);
    }

    @Test
    void partner_and_steward_ask_once_for_what_is_missing_and_then_sign() {
        for (Card card : List.of(Card.PARTNER, Card.JOURNEY_STEWARD)) {
            Terms thin = Terms.BLANK.with(Clause.MEETINGS, "every-week");
            assertThat(revised(card, thin).options()).containsKeys(Clause.MEETINGS, Clause.DEFINITION);
            Game game = against(card);
            offer(game, card, thin);
            assertThat(agreement(game)).contains(thin);
        }
    }

    @Test
    void a_card_that_is_handed_back_says_what_was_changed() {
        Game game = against(Card.VOLUME_CHASER);
        offer(game, Card.VOLUME_CHASER, Terms.BLANK.with(Clause.QUALITY, "quality-60"));
        String volume = MENU.options(Clause.VOLUME).get(1).name();
        assertThat(game.state().messages())
                .last()
                .matches(m -> m.text().endsWith(" Out: Quality floor. In: Volume floor " + volume + "."));
    }

    @Test
    void a_clause_that_is_only_softened_or_raised_is_told_as_changed() {
        String first = MENU.options(Clause.ATTEMPTS).get(1).key();
        String second = MENU.options(Clause.ATTEMPTS).get(2).key();
        assertThat(CardChanges.changes(
                        MENU, Terms.BLANK.with(Clause.ATTEMPTS, second), Terms.BLANK.with(Clause.ATTEMPTS, first)))
                .startsWith(" Changed: Minimum attempts ")
                .contains(" instead of ");
    }

    @Test
    void offers_of_an_undone_round_are_forgotten() {
        Game game = against(Card.GATEKEEPER);
        offer(game, Card.GATEKEEPER, CLAUSES);
        next(game);
        game.happen(new GameEvent.RoundUndone(2));
        offer(game, Card.GATEKEEPER, CLAUSES);
        assertThat(agreement(game)).isEmpty();
        assertThat(game.state().offered()).hasSize(1);
    }
}
