package dev.handoff.game.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameEvent.Answered;
import dev.handoff.game.rules.GameEvent.Broken;
import dev.handoff.game.rules.GameEvent.Drafted;
import dev.handoff.game.rules.GameEvent.Ended;
import dev.handoff.game.rules.GameEvent.Offered;
import dev.handoff.game.rules.GameEvent.Opened;
import dev.handoff.game.rules.GameEvent.Refused;
import dev.handoff.game.rules.GameEvent.RoundClosed;
import dev.handoff.game.rules.GameEvent.RoundUndone;
import dev.handoff.game.rules.GameEvent.SeatTaken;
import dev.handoff.game.rules.GameEvent.Signed;
import dev.handoff.game.rules.GameEvent.Submitted;
import dev.handoff.game.rules.GameEvent.Voted;
import dev.handoff.game.rules.GameEvent.Written;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The game as the sum of its log. */
class GameStateTest {
    private static final Decision STRICT = Decision.NOTHING.with(Lever.THRESHOLD, "strict");
    private static final Terms GOAL = Terms.BLANK.with(Clause.GOAL, "half");

    private final List<GameEvent> log =
            new ArrayList<>(List.of(new Opened(new GameSetup("hot-leads", "0", 1, "test", new Length(1, 2)))));

    private GameState after(GameEvent... events) {
        log.addAll(List.of(events));
        return GameState.of(log);
    }

    private void refuses(GameEvent event, String why) {
        assertThatThrownBy(() -> GameState.of(log).after(event))
                .isInstanceOf(IllegalMove.class)
                .hasMessage(why);
    }

    @Test
    void a_game_begins_in_silos_with_its_first_round() {
        GameState state = after();
        assertThat(state.round()).isEqualTo(1);
        assertThat(state.act()).isEqualTo(Act.SILOS);
        assertThat(state.isOver()).isFalse();
    }

    @Test
    void rounds_taken_back_are_counted() {
        GameState state = after(new RoundClosed(1), new RoundUndone(1), new RoundClosed(1), new RoundUndone(1));
        assertThat(state.irregularities().undone()).isEqualTo(2);
        assertThat(state.irregularities()
                        .words(Texts.english(), 0, state.setup().length()))
                .containsExactly("2 rounds taken back");
    }

    @Test
    void a_game_that_is_ended_is_over_and_what_was_played_counts() {
        after(new RoundClosed(1), new Offered(2, Role.SALES, GOAL), new Ended(2));
        GameState state = GameState.of(log);
        assertThat(state.isOver()).isTrue();
        assertThat(state.played()).hasSize(1);
        assertThat(state.offer()).isEmpty();
        assertThat(state.irregularities()
                        .words(Texts.english(), 1, state.setup().length()))
                .containsExactly("ended after 1 of 3 rounds");
        refuses(new RoundClosed(2), "The game is ended.");
    }

    @Test
    void a_game_of_which_nothing_is_played_cannot_be_ended() {
        refuses(new Ended(1), "No round is played yet; there is nothing to end.");
    }

    @Test
    void a_round_taken_back_after_the_end_makes_the_game_go_on() {
        GameState state = after(new RoundClosed(1), new Ended(2), new RoundUndone(1));
        assertThat(state.isOver()).isFalse();
    }

    @Test
    void the_last_decision_before_the_close_counts() {
        GameState state = after(
                new Submitted(1, Role.MARKETING, Decision.NOTHING),
                new Submitted(1, Role.MARKETING, STRICT),
                new RoundClosed(1));
        assertThat(state.played().get(0).decision(Role.MARKETING)).isEqualTo(STRICT);
    }

    @Test
    void who_hands_nothing_in_keeps_the_previous_decision() {
        GameState state = after(new Submitted(1, Role.MARKETING, STRICT), new RoundClosed(1), new RoundClosed(2));
        assertThat(state.played().get(1).decision(Role.MARKETING)).isEqualTo(STRICT);
        assertThat(state.played().get(1).decision(Role.SALES)).isEqualTo(Decision.NOTHING);
    }

    @Test
    void nobody_talks_in_silos() {
        refuses(new Offered(1, Role.SALES, GOAL), "The two departments do not talk yet.");
    }

    @Test
    void an_agreement_needs_both_and_holds_from_the_round_it_was_signed_in() {
        after(new RoundClosed(1), new Offered(2, Role.SALES, GOAL));
        refuses(new Signed(2, Role.SALES), "There is no offer of marketing on the table.");
        GameState state = after(new Signed(2, Role.MARKETING), new RoundClosed(2), new RoundClosed(3));
        assertThat(state.played())
                .extracting(round -> round.agreement().isPresent())
                .containsExactly(false, true, true);
        assertThat(state.isOver()).isTrue();
    }

    @Test
    void a_refused_card_is_off_the_table() {
        GameState state = after(new RoundClosed(1), new Offered(2, Role.SALES, GOAL), new Refused(2, Role.MARKETING));
        assertThat(state.offer()).isEmpty();
        assertThat(state.open().agreement()).isEmpty();
        assertThat(state.offered()).hasSize(1);
    }

    @Test
    void who_leaves_an_agreement_is_seen() {
        GameState state = after(
                new RoundClosed(1),
                new Offered(2, Role.SALES, GOAL),
                new Signed(2, Role.MARKETING),
                new RoundClosed(2),
                new Broken(3, Role.SALES),
                new RoundClosed(3));
        assertThat(state.broken()).containsExactly(new Broken(3, Role.SALES));
        assertThat(state.played().get(1).agreement()).isPresent();
        assertThat(state.played().get(2).agreement()).isEmpty();
    }

    @Test
    void there_must_be_something_to_leave() {
        after(new RoundClosed(1));
        refuses(new Broken(2, Role.SALES), "There is no agreement to leave.");
    }

    @Test
    void an_undone_round_begins_anew_and_the_seats_stay_taken() {
        GameState before = after(new Submitted(1, Role.SALES, Decision.NOTHING), new RoundClosed(1));
        GameState state = after(
                new Offered(2, Role.SALES, GOAL),
                new Signed(2, Role.MARKETING),
                new RoundClosed(2),
                new SeatTaken(Role.SALES, Player.person("Ada")),
                new RoundUndone(2));
        assertThat(state.played()).isEqualTo(before.played());
        assertThat(state.open()).isEqualTo(before.open());
        assertThat(state.offer()).isEmpty();
        assertThat(state.seats()).isEqualTo(Map.of(Role.SALES, Player.person("Ada")));
    }

    @Test
    void the_round_being_played_can_be_undone_as_well() {
        GameState state = after(new Submitted(1, Role.MARKETING, STRICT), new RoundUndone(1));
        assertThat(state.isReady(Role.MARKETING)).isFalse();
        assertThat(state.round()).isEqualTo(1);
    }

    @Test
    void what_is_over_stays_closed_and_what_comes_after_waits() {
        refuses(new Voted(Role.SALES, GameEvent.Verdict.LUCK), "That comes after the last round.");
        after(new RoundClosed(1), new RoundClosed(2), new RoundClosed(3));
        refuses(new RoundClosed(4), "All rounds are played.");
    }

    @Test
    void a_round_that_is_not_being_played_takes_no_decision() {
        refuses(new Submitted(2, Role.SALES, Decision.NOTHING), "This is round 1, not round 2.");
    }

    @Test
    void a_draft_is_kept_until_it_is_handed_in() {
        GameState drafted = after(new Drafted(1, Role.MARKETING, STRICT));
        assertThat(drafted.draft(Role.MARKETING)).isEqualTo(STRICT);
        assertThat(drafted.standing(Role.MARKETING)).isEqualTo(Decision.NOTHING);
        assertThat(drafted.isReady(Role.MARKETING)).isFalse();
        assertThat(after(new Submitted(1, Role.MARKETING, STRICT)).drafts()).isEqualTo(Drafts.NONE);
    }

    @Test
    void a_draft_that_was_not_handed_in_does_not_count_when_the_round_is_closed() {
        GameState state = after(new Drafted(1, Role.MARKETING, STRICT), new RoundClosed(1));
        assertThat(state.played().get(0).decision(Role.MARKETING)).isEqualTo(Decision.NOTHING);
        assertThat(state.drafts()).isEqualTo(Drafts.NONE);
    }

    @Test
    void an_undone_round_begins_without_drafts() {
        GameState state = after(new RoundClosed(1), new Drafted(2, Role.SALES, Decision.NOTHING), new RoundUndone(1));
        assertThat(state.drafts()).isEqualTo(Drafts.NONE);
    }

    @Test
    void a_card_in_the_writing_is_kept_until_it_is_offered() {
        GameState state = after(new RoundClosed(1), new Written(2, Role.SALES, GOAL));
        assertThat(state.drafts().cards()).containsExactly(Map.entry(Role.SALES, GOAL));
        assertThat(after(new Offered(2, Role.SALES, GOAL)).drafts()).isEqualTo(Drafts.NONE);
    }

    @Test
    void of_a_question_answered_twice_the_last_answer_counts() {
        GameState state = after(
                new Answered(Role.SALES, Quiz.Moment.BEFORE, 0, 0), new Answered(Role.SALES, Quiz.Moment.BEFORE, 0, 1));
        assertThat(state.answered(Role.SALES, Quiz.Moment.BEFORE)).isEqualTo(1);
        assertThat(state.answeredRightly(Role.SALES, Quiz.Moment.BEFORE)).isEqualTo(1);
        assertThat(state.answered(Role.MARKETING, Quiz.Moment.BEFORE)).isZero();
    }
}
