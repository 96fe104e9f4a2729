package dev.handoff.game.colleagues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.game.Desks;
import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Player;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.Desk;
import dev.handoff.game.world.World;
import dev.handoff.ledger.WeeklyResponse;
import dev.handoff.scenario.Shock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the eight computer players say. */
class CardVoiceTest {
    private static final World WORLD = TestGames.small();
    private static final int LONGEST = 120;

    private static Stream<String> sentences(Card card) {
        Voice voice = Style.of(card).voice();
        return Stream.concat(
                Stream.of(Occasion.values()).flatMap(occasion -> voice.on(occasion).stream()),
                Stream.of(Shock.values()).flatMap(shock -> voice.at(shock).stream()));
    }

    private static Game game(Card card, Length length, long seed) {
        Card other = Card.partner(card.role().other());
        return card.role() == Role.SALES
                ? TestGames.between(WORLD, other, card, length, seed)
                : TestGames.between(WORLD, card, other, length, seed);
    }

    private static List<String> said(Card card, Length length, long seed) {
        return game(card, length, seed).state().messages().stream()
                .filter(m -> m.from() == card.role())
                .map(Round.Message::text)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void a_card_has_something_to_say_on_every_occasion_it_can_come_to(Card card) {
        Voice voice = Style.of(card).voice();
        Set<Occasion> never = EnumSet.noneOf(Occasion.class);
        if (card != Card.FLAVOUR_PITCHER) {
            never.add(Occasion.LEAVES);
        }
        if (card == Card.GATEKEEPER) {
            never.add(Occasion.OFFERS);
        }
        for (Occasion occasion : Occasion.values()) {
            assertThat(voice.on(occasion)).as(occasion.name()).hasSizeBetween(never.contains(occasion) ? 0 : 2, 5);
        }
        assertThat(Shock.values()).allMatch(shock -> voice.at(shock).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void every_key_of_a_cards_sentences_is_an_occasion_numbered_from_one_or_something_that_happens(Card card) {
        Voice voice = Style.of(card).voice();
        Set<String> used = new TreeSet<>();
        for (Occasion occasion : Occasion.values()) {
            for (int number = 1; number <= voice.on(occasion).size(); number++) {
                used.add(occasion.name().toLowerCase(Locale.ROOT) + "." + number);
            }
        }
        Stream.of(Shock.values()).map(Shock::label).forEach(used::add);
        ResourceBundle lines = ResourceBundle.getBundle("dev.handoff.game.colleagues." + card.key(), Locale.ROOT);
        assertThat(new TreeSet<>(lines.keySet())).isEqualTo(used);
    }

    @Test
    void a_sentence_about_nothing_that_can_happen_is_refused() {
        assertThatThrownBy(() -> Voice.of(Map.of("sings.1", "La."))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_two_cards_share_a_sentence_and_all_are_brief() {
        List<String> all =
                Stream.of(Card.values()).flatMap(CardVoiceTest::sentences).toList();
        assertThat(all).doesNotHaveDuplicates().allMatch(sentence -> sentence.length() <= LONGEST);
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void in_a_long_game_a_card_says_ten_different_things_and_none_twice_in_a_row(Card card) {
        List<String> said = said(card, new Length(5, 8), 1);
        assertThat(new HashSet<>(said)).hasSizeGreaterThanOrEqualTo(10);
        for (int i = 1; i < said.size(); i++) {
            assertThat(said.get(i)).isNotEqualTo(said.get(i - 1));
        }
    }

    @Test
    void what_was_said_last_is_not_drawn_again() {
        Voice voice = Voice.of(Map.of("signs.1", "Fine.", "signs.2", "Gladly."));
        for (long seed = 1; seed <= 10; seed++) {
            Game game = Game.begin(WORLD, TestGames.setup(WORLD, 1, 1, seed), event -> {});
            game.happen(new GameEvent.Said(1, Role.SALES, "Fine."));
            game.happen(new GameEvent.Said(1, Role.SALES, "Gladly. In: Shared goal half of the bonus."));
            assertThat(voice.says(Occasion.SIGNS, game.desk(Role.SALES))).isEqualTo("Fine.");
        }
    }

    @Test
    void other_lucks_bring_other_words() {
        assertThat(said(Card.VOLUME_CHASER, new Length(3, 3), 1))
                .isNotEqualTo(said(Card.VOLUME_CHASER, new Length(3, 3), 2));
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void a_card_takes_leave_when_all_rounds_are_played(Card card) {
        Game game = game(card, new Length(1, 1), 1);
        List<Round.Message> last = game.state().open().messages();
        assertThat(last)
                .filteredOn(m -> m.from() == card.role())
                .singleElement()
                .matches(m -> Style.of(card).voice().on(Occasion.END).contains(m.text()));
    }

    @Test
    void a_card_speaks_of_the_news_in_the_round_in_which_it_comes_and_not_again() {
        Game game = Game.begin(WORLD, TestGames.setup(WORLD, 2, 2, 1), event -> {});
        game.happen(new GameEvent.SeatTaken(Role.SALES, Player.computer(Card.ONE_CALL_CYNIC, 7)));
        game.happen(new GameEvent.Injected(1, Shock.DOWNTURN));
        game.beginRound();
        game.closeRound();
        game.beginRound();
        String sentence =
                Style.of(Card.ONE_CALL_CYNIC).voice().at(Shock.DOWNTURN).orElseThrow();
        assertThat(game.state().messages()).first().matches(m -> m.text().startsWith(sentence));
        assertThat(game.state().messages())
                .filteredOn(m -> m.text().contains(sentence))
                .hasSize(1);
    }

    @Test
    void a_card_says_goodbye_to_an_agreement_that_the_other_side_has_left() {
        Game game = Game.begin(WORLD, TestGames.setup(WORLD, 1, 3, 1), event -> {});
        game.happen(new GameEvent.SeatTaken(Role.MARKETING, Player.computer(Card.JOURNEY_STEWARD, 7)));
        game.closeRound();
        game.beginRound();
        game.happen(new GameEvent.Signed(2, Role.SALES));
        game.happen(new GameEvent.Broken(2, Role.SALES));
        game.closeRound();
        game.beginRound();
        assertThat(game.state().open().messages())
                .extracting(Round.Message::text)
                .anyMatch(text -> Style.of(Card.JOURNEY_STEWARD).voice().on(Occasion.LEFT).stream()
                        .anyMatch(text::startsWith));
    }

    /** Sends almost everything back. */
    private static Game rejecting(Terms terms) {
        Game game = Game.begin(WORLD, TestGames.setup(WORLD, 2, 3, 1), event -> {});
        game.happen(new GameEvent.SeatTaken(Role.MARKETING, Player.computer(Card.VOLUME_CHASER, 7)));
        game.closeRound();
        game.closeRound();
        if (!terms.isBlank()) {
            game.happen(new GameEvent.Offered(3, Role.MARKETING, terms));
            game.happen(new GameEvent.Signed(3, Role.SALES));
        }
        Decision silently = Decision.NOTHING.with(Lever.REJECT, "silently");
        for (int round = 3; round <= 4; round++) {
            game.happen(new GameEvent.Submitted(round, Role.SALES, silently));
            game.letComputersDecide();
            game.closeRound();
        }
        return game;
    }

    @Test
    void marketing_speaks_of_rejected_leads_only_where_it_meets_sales() {
        Desk apart = rejecting(Terms.BLANK).desk(Role.MARKETING);
        Desk meeting =
                rejecting(Terms.BLANK.with(Clause.MEETINGS, "every-week")).desk(Role.MARKETING);
        assertThat(apart.last("rejected")).isNaN();
        assertThat(Occasion.seen(apart)).doesNotContain(Occasion.REJECTED);
        assertThat(meeting.last("rejected")).isPositive();
    }

    @Test
    void what_a_card_says_and_does_depends_on_its_desk_alone() {
        GameState one = rejecting(Terms.BLANK).state();
        Decision hidden = Decision.NOTHING.with(Lever.SPEED, "same-day");
        GameState two = one.after(new GameEvent.Submitted(one.round(), Role.SALES, hidden));
        GameState three = one.after(new GameEvent.Submitted(one.round(), Role.SALES, Decision.NOTHING));
        for (Card card : Card.of(Role.MARKETING)) {
            ComputerPlayer player = new ComputerPlayer(card);
            assertThat(all(player, Desk.of(two, WORLD, Role.MARKETING)))
                    .isEqualTo(all(player, Desk.of(three, WORLD, Role.MARKETING)));
        }
    }

    private static List<GameEvent> all(ComputerPlayer player, Desk desk) {
        List<GameEvent> all = new ArrayList<>(player.begins(desk));
        all.addAll(player.answers(desk));
        all.addAll(player.decides(desk));
        return all;
    }

    private static WeeklyResponse series(String metric, double before, double now) {
        double[] weeks = {before, before, before, before, now, now, now, now};
        return new WeeklyResponse(metric, "leads", weeks);
    }

    private static String opening(Card card, Decision sales, Terms terms) {
        Game game = Game.begin(WORLD, TestGames.setup(WORLD, 1, 3, 1), event -> {});
        game.happen(new GameEvent.SeatTaken(card.role(), Player.computer(card, 1)));
        game.closeRound();
        if (!terms.isBlank()) {
            game.happen(new GameEvent.Offered(2, Role.MARKETING, terms));
            game.happen(new GameEvent.Signed(2, Role.SALES));
        }
        game.happen(new GameEvent.Submitted(2, Role.SALES, sales));
        game.letComputersDecide();
        game.closeRound();
        return Style.of(card).voice().opening(game.desk(card.role()), card.won().lever());
    }

    @Test
    void a_card_says_whether_a_lever_or_a_signed_clause_has_won_it_over() {
        Voice voice = Style.of(Card.VOLUME_CHASER).voice();
        Decision fast = Decision.NOTHING.with(Lever.SPEED, "same-day");
        Terms goal = Terms.BLANK.with(Clause.GOAL, "half");
        String byLever = opening(Card.VOLUME_CHASER, fast, Terms.BLANK);
        String byClause = opening(Card.VOLUME_CHASER, Decision.NOTHING, goal);
        String byBoth = opening(Card.VOLUME_CHASER, fast, goal);
        assertThat(voice.on(Occasion.WON)).anyMatch(byLever::startsWith).anyMatch(byBoth::startsWith);
        assertThat(voice.on(Occasion.WON_SIGNED)).anyMatch(byClause::startsWith);
        String release = Advice.releases(Lever.SPEED).orElseThrow();
        assertThat(List.of(byLever, byBoth)).allMatch(said -> said.contains(release));
        assertThat(byClause).doesNotContain(release);
    }

    @ParameterizedTest
    @EnumSource(Card.class)
    void once_won_over_a_card_has_no_grudge_to_speak_of_any_more(Card card) {
        List<WeeklyResponse> books = List.of(series("wins", 10, 5), series("mqls", 10, 5), series("rejected", 0, 4));
        Desk grudging = Desks.withBooks(Desks.bare(card.role(), 3, WORLD.menu(), Optional.empty(), false, 1), books);
        Desk won = Desks.withBooks(Desks.bare(card.role(), 3, WORLD.menu(), Optional.empty(), true, 1), books);
        assertThat(Occasion.seen(grudging)).contains(Occasion.BAD).doesNotContain(Occasion.SINCE);
        assertThat(Occasion.seen(won)).containsExactly(Occasion.SINCE);
    }

    @Test
    void under_an_agreement_a_card_speaks_of_promises_kept_and_missed() {
        Terms terms = Terms.BLANK.with(Clause.FIRST_TOUCH, "days-1");
        assertThat(Occasion.seen(agreed(Role.MARKETING, terms, share("sla.sales.firstTouch", 0.9, 0.9))))
                .containsExactly(Occasion.SINCE, Occasion.KEPT);
        assertThat(Occasion.seen(agreed(Role.MARKETING, terms, share("sla.sales.firstTouch", 0.9, 0.4))))
                .containsExactly(Occasion.SINCE, Occasion.SLIPPED);
        assertThat(Occasion.seen(agreed(Role.SALES, terms, share("trust.sales", 0.4, 0.5))))
                .containsExactly(Occasion.SINCE, Occasion.KEPT);
        assertThat(Occasion.seen(agreed(Role.SALES, terms, share("trust.sales", 0.5, 0.4))))
                .containsExactly(Occasion.SINCE, Occasion.SLIPPED);
        assertThat(Occasion.seen(agreed(Role.SALES, terms, series("wins", 5, 5))))
                .containsExactly(Occasion.SINCE, Occasion.HOLDS);
    }

    private static Desk agreed(Role role, Terms terms, WeeklyResponse... books) {
        return Desks.withBooks(Desks.bare(role, 3, WORLD.menu(), Optional.of(terms), 1), List.of(books));
    }

    private static WeeklyResponse share(String metric, double before, double now) {
        return new WeeklyResponse(metric, "share", series(metric, before, now).values());
    }

    /** A desk after two rounds of which only these figures are known. */
    private static Desk seeing(Role role, WeeklyResponse... books) {
        return Desks.withBooks(Desks.bare(role, 3, WORLD.menu(), Optional.empty(), 1), List.of(books));
    }

    private static Desk seeing(Role role, String metric, double before, double now) {
        return seeing(role, series(metric, before, now));
    }

    @Test
    void a_seat_notices_when_more_than_a_tenth_is_sent_back() {
        WeeklyResponse handed = series("mqls", 10, 10);
        assertThat(Occasion.seen(seeing(Role.SALES, handed, series("rejected", 0, 2))))
                .contains(Occasion.REJECTED);
        assertThat(Occasion.seen(seeing(Role.SALES, handed, series("rejected", 2, 1))))
                .doesNotContain(Occasion.REJECTED);
    }

    @Test
    void a_seat_notices_when_its_own_figure_moves_by_more_than_a_tenth() {
        assertThat(Occasion.seen(seeing(Role.SALES, "wins", 10, 12))).contains(Occasion.GOOD);
        assertThat(Occasion.seen(seeing(Role.SALES, "wins", 10, 8))).contains(Occasion.BAD);
        assertThat(Occasion.seen(seeing(Role.SALES, "wins", 100, 109))).containsExactly(Occasion.IDLE);
        assertThat(Occasion.seen(seeing(Role.MARKETING, "wins", 10, 20))).containsExactly(Occasion.IDLE);
    }

    @Test
    void a_seat_notices_how_many_come_in() {
        assertThat(Occasion.seen(seeing(Role.SALES, "mqls", 10, 12))).contains(Occasion.MANY);
        assertThat(Occasion.seen(seeing(Role.SALES, "mqls", 10, 8))).contains(Occasion.FEW);
        assertThat(Occasion.seen(seeing(Role.MARKETING, "mqls", 10, 12))).contains(Occasion.GOOD);
        assertThat(Occasion.seen(seeing(Role.MARKETING, "inquiries", 10, 8))).contains(Occasion.FEW);
    }
}
