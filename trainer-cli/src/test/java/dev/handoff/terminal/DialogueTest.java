package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.debrief.Lucks;
import dev.handoff.experiment.Progress;
import dev.handoff.game.Card;
import dev.handoff.game.Decision;
import dev.handoff.game.Game;
import dev.handoff.game.GameEvent;
import dev.handoff.game.Lever;
import dev.handoff.game.Player;
import dev.handoff.game.Quiz;
import dev.handoff.game.Role;
import dev.handoff.game.TestGames;
import dev.handoff.game.World;
import dev.handoff.terminal.Screen.Table;
import dev.handoff.terminal.Screen.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What an answer does. */
class DialogueTest {
    private static final World WORLD = TestGames.small();

    private final List<GameEvent> kept = new ArrayList<>();
    private final Game game = Game.begin(WORLD, TestGames.setup(WORLD, 1, 1, 1), kept::add);

    private Dialogue at(String... answers) {
        game.happen(new GameEvent.SeatTaken(Role.SALES, Player.person("Sales")));
        game.happen(new GameEvent.SeatTaken(Role.MARKETING, Player.computer(Card.JOURNEY_STEWARD)));
        Dialogue dialogue = Dialogue.of(game);
        for (String answer : answers) {
            dialogue.answer(answer);
        }
        return dialogue;
    }

    private static List<String> texts(Screen screen) {
        return screen.blocks().stream()
                .filter(Text.class::isInstance)
                .map(block -> ((Text) block).text())
                .toList();
    }

    @Test
    void help_names_every_lever_of_the_seat_with_its_cost() {
        List<String> help = texts(at("2", "?").screen());
        for (Lever lever : Lever.of(Role.SALES)) {
            assertThat(help).anyMatch(line -> line.startsWith(lever.title()) && line.contains(lever.help()));
        }
    }

    @Test
    void help_leads_back_to_where_it_was_asked_for() {
        assertThat(at("2", "1", "?", "").screen().title()).isEqualTo("Speed to lead");
        assertThat(at("2", "1", "?", "b").screen().title()).isEqualTo("Speed to lead");
    }

    @Test
    void nothing_is_handed_in_before_it_is_confirmed() {
        at("2", "1", "2", "s", "n");
        assertThat(kept).noneMatch(GameEvent.Submitted.class::isInstance);
    }

    @Test
    void a_confirmed_decision_is_kept_and_the_round_passes() {
        Dialogue dialogue = at("2", "1", "2", "s", "y");
        assertThat(game.state().played().get(0).decision(Role.SALES).level(Lever.SPEED))
                .contains("same-day");
        assertThat(dialogue.screen().title()).isEqualTo("After round 1 of 2");
    }

    @Test
    void an_undone_round_is_played_again() {
        Dialogue dialogue = at("2", "s", "y", "u", "y");
        assertThat(dialogue.screen().title()).startsWith("Round 1 of 2");
        assertThat(game.state().played()).isEmpty();
    }

    @Test
    void one_key_undoes_nothing() {
        Dialogue dialogue = at("2", "s", "y", "u");
        assertThat(dialogue.screen().title()).isEqualTo("Undo round 1?");
        dialogue.answer("n");
        assertThat(dialogue.screen().title()).isEqualTo("After round 1 of 2");
        assertThat(game.state().played()).hasSize(1);
    }

    @Test
    void too_many_hours_are_refused_and_the_lever_stays() {
        Dialogue dialogue = at("2", "3", "3", "1", "3", "2", "4");
        assertThat(texts(dialogue.screen()))
                .contains("That takes 21 h a week of each rep; there are 16 h a week of each rep.");
        assertThat(game.state().played()).isEmpty();
    }

    @Test
    void the_table_opens_in_the_second_act() {
        assertThat(texts(at("2", "t").screen())).contains("The two departments do not talk yet.");
    }

    @Test
    void a_card_can_be_signed_at_the_table() {
        Dialogue dialogue = at("2", "s", "y", "", "t", "y");
        assertThat(game.state().open().agreement()).isPresent();
        assertThat(texts(dialogue.screen())).anyMatch(text -> text.startsWith("An agreement holds."));
    }

    @Test
    void a_sales_desk_in_silos_shows_no_spending_and_no_inquiries() {
        Screen desk = at("2").screen();
        List<String> rows = desk.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).rows().stream())
                .map(row -> row.get(0))
                .toList();
        assertThat(rows).contains("Deals won", "Leads worth pursuing").doesNotContain("Inquiries", "Marketing spend");
    }

    @Test
    void a_word_a_vote_and_a_sketch_come_before_anything_is_revealed() {
        Dialogue dialogue = at("2", "s", "y", "", "s", "y", "");
        assertThat(dialogue.screen().title()).isEqualTo("Debrief: how was it?");
        assertThat(after(dialogue, "Fine").title()).isEqualTo("Whose fault was it?");
        assertThat(after(dialogue, "3").title()).isEqualTo("Debrief: your sketch");
        assertThat(kept).noneMatch(GameEvent.Sketched.class::isInstance);
        assertThat(after(dialogue, "40 20").title()).isEqualTo("What happened: the company");
        assertThat(texts(dialogue.screen())).contains("Sales voted: nobody, it was luck.");
        assertThat(game.state().sketches().get(Role.SALES)).containsEntry("demo-request", 0.4);
    }

    @Test
    void a_sketch_with_too_few_numbers_is_asked_again() {
        Dialogue dialogue = at("2", "s", "y", "", "s", "y", "", "", "3", "40");
        assertThat(texts(dialogue.screen())).contains("That is 1 number for 2 channels. Maybe like 20 20?");
        assertThat(texts(after(dialogue, "40 101"))).contains("'101' is no number from 0 to 100.");
        assertThat(after(dialogue, "").title()).isEqualTo("What happened: the company");
    }

    @Test
    void a_debrief_that_was_left_goes_on_where_it_was() {
        at("2", "s", "y", "", "s", "y", "", "Fine", "3");
        Game again = Game.resume(WORLD, kept, event -> {});
        assertThat(Dialogue.of(again).screen().title()).isEqualTo("Debrief: your sketch");
    }

    @Test
    void what_the_players_would_do_is_played_at_once_and_kept() {
        Dialogue dialogue = at("2", "s", "y", "", "s", "y", "", "", "3", "", "e", "b", "e", "b");
        assertThat(dialogue.screen().title()).isEqualTo("What happened: the company");
        Dialogue asked = Dialogue.of(game, Patience.SILENT, new Lucks(2, 1));
        for (String answer : List.of("", "", "", "", "", "", "", "")) {
            asked.answer(answer);
        }
        assertThat(asked.screen().title()).isEqualTo("What if?");
        assertThat(texts(after(asked, "2"))).isEmpty();
        asked.answer("2");
        asked.answer("1");
        assertThat(texts(after(asked, "p"))).anyMatch(text -> text.startsWith("On your luck that brings"));
        assertThat(game.state().proposal()).isPresent();
    }

    /** Keeps what is begun ahead, and does it when it is waited for. */
    private static final class Watched implements Patience {
        private final List<String> told = new ArrayList<>();

        @Override
        public <R> Optional<R> during(Function<Progress, R> work) {
            return Patience.SILENT.during(work);
        }

        @Override
        public <R> Begun<R> begin(Function<Progress, R> work) {
            String name =
                    "work " + told.stream().filter(t -> t.startsWith("begin")).count();
            told.add("begin " + name);
            return new Begun<>() {
                @Override
                public Optional<R> await() {
                    told.add("wait for " + name);
                    return during(work);
                }

                @Override
                public void drop() {
                    told.add("drop " + name);
                }
            };
        }
    }

    @Test
    void the_replays_begin_with_the_debrief_and_those_of_a_proposal_while_it_is_looked_at() {
        at("2", "s", "y", "", "s", "y");
        Watched watched = new Watched();
        Dialogue dialogue = Dialogue.of(game, watched, new Lucks(2, 1));
        assertThat(watched.told).containsExactly("begin work 0");
        List.of("", "3", "", "", "", "", "", "", "", "", "").forEach(dialogue::answer);
        assertThat(dialogue.screen().title()).isEqualTo("What if?");
        assertThat(watched.told).containsExactly("begin work 0", "wait for work 0");
        List.of("p", "w", "2", "1", "2", "w").forEach(dialogue::answer);
        assertThat(watched.told)
                .containsExactly(
                        "begin work 0",
                        "wait for work 0",
                        "begin work 1",
                        "wait for work 1",
                        "drop work 1",
                        "begin work 2",
                        "wait for work 2");
    }

    private static Screen after(Dialogue dialogue, String answer) {
        dialogue.answer(answer);
        return dialogue.screen();
    }

    @Test
    void a_game_is_resumed_at_the_desk_that_is_waited_for() {
        at("2", "s", "y");
        Game again = Game.resume(WORLD, kept, event -> {});
        assertThat(Dialogue.of(again).screen().title()).isEqualTo("Round 2 of 2: the sales desk");
    }

    private Dialogue atOneKeyboard(String... answers) {
        game.happen(new GameEvent.SeatTaken(Role.SALES, Player.person("Sales")));
        game.happen(new GameEvent.SeatTaken(Role.MARKETING, Player.person("Marketing")));
        Dialogue dialogue = Dialogue.of(game);
        for (String answer : answers) {
            dialogue.answer(answer);
        }
        return dialogue;
    }

    private static List<String> labels(Screen screen) {
        return screen.choices().stream().map(Screen.Choice::label).toList();
    }

    @Test
    void who_votes_alone_is_told_so() {
        Screen vote = at("2", "s", "y", "", "s", "y", "", "Fine").screen();
        assertThat(texts(vote).get(0))
                .contains("You are the only one who votes")
                .doesNotContain("secret");
    }

    @Test
    void two_who_vote_are_promised_a_secret() {
        String[] rounds = {"2", "", "s", "y", "", "s", "y", "", "", "s", "y", "", "s", "y", ""};
        Dialogue dialogue = atOneKeyboard(rounds);
        assertThat(dialogue.screen().title()).isEqualTo("Debrief: hand over the keyboard");
        assertThat(dialogue.screen().prompt()).isEqualTo("Enter when only marketing can see this");
        assertThat(after(dialogue, "").title()).isEqualTo("Debrief: how was it, marketing?");
        assertThat(texts(after(dialogue, "")).get(0)).contains("secret until both have voted");
        dialogue.answer("1");
        assertThat(texts(after(dialogue, "40% 20 %")).get(0))
                .startsWith("Sales, a word, a vote and a sketch are asked of you now. Marketing, please look away");
        assertThat(after(dialogue, "").title()).isEqualTo("Debrief: how was it, sales?");
    }

    @Test
    void questions_that_were_answered_are_not_offered_again() {
        Dialogue dialogue = at("3", "1", "1", "b");
        assertThat(labels(dialogue.screen())).contains("Answer the rest of the five questions");
        for (String answer : List.of("3", "1", "1", "1")) {
            dialogue.answer(answer);
        }
        assertThat(labels(dialogue.screen())).hasSize(2);
        assertThat(labels(Dialogue.of(Game.resume(WORLD, kept, event -> {})).screen()))
                .hasSize(2);
        assertThat(texts(after(dialogue, "3"))).contains("The five questions are answered. Type 1 or 2.");
    }

    @Test
    void both_at_one_keyboard_answer_the_questions_before_and_after() {
        Dialogue dialogue = atOneKeyboard("3");
        assertThat(dialogue.screen().title()).isEqualTo("Five questions for marketing");
        for (String answer : List.of("", "1", "1", "1", "1", "1")) {
            dialogue.answer(answer);
        }
        assertThat(dialogue.screen().title()).isEqualTo("Five questions for sales");
        for (String answer : List.of("", "2", "2", "2", "2", "2")) {
            dialogue.answer(answer);
        }
        assertThat(labels(dialogue.screen())).hasSize(2);
        assertThat(game.state().answered(Role.MARKETING, Quiz.Moment.BEFORE)).isEqualTo(5);
        assertThat(game.state().answeredRightly(Role.SALES, Quiz.Moment.BEFORE)).isEqualTo(3);
        String[] rest = {
            "2", "", "s", "y", "", "s", "y", "", "", "s", "y", "", "s", "y", "", "", "", "1", "", "", "", "1", ""
        };
        for (String answer : rest) {
            dialogue.answer(answer);
        }
        assertThat(after(dialogue, "e").title()).isEqualTo("What next");
        assertThat(after(dialogue, "").title()).isEqualTo("Five questions for marketing");
    }

    @Test
    void after_a_game_in_which_only_marketing_was_asked_only_marketing_is_asked_again() {
        game.happen(new GameEvent.Answered(Role.MARKETING, Quiz.Moment.BEFORE, 0, 1));
        String[] answers = {
            "2", "", "s", "y", "", "s", "y", "", "", "s", "y", "", "s", "y", "", "", "", "1", "", "", "", "1", ""
        };
        Dialogue dialogue = atOneKeyboard(answers);
        for (String answer : List.of("e", "", "", "1", "1", "1", "1", "1")) {
            dialogue.answer(answer);
        }
        assertThat(dialogue.screen().title()).isEqualTo("The end");
    }

    @Test
    void levers_that_were_moved_stand_as_they_were_left() {
        at("2", "1", "2");
        assertThat(kept).last().isInstanceOf(GameEvent.Drafted.class);
        Dialogue again = Dialogue.of(Game.resume(WORLD, kept, event -> {}));
        assertThat(again.screen().title()).isEqualTo("Round 1 of 2: the sales desk");
        assertThat(again.screen().choices().get(0).detail()).startsWith("within a working day");
    }

    @Test
    void a_card_in_the_writing_stands_as_it_was_left() {
        at("2", "s", "y", "", "t", "w", "5", "4");
        Dialogue again = Dialogue.of(Game.resume(WORLD, kept, event -> {}));
        again.answer("t");
        assertThat(after(again, "w").choices().get(4).detail()).isEqualTo("at least 6");
        assertThat(game.state().offer()).map(GameEvent.Offered::role).isNotEqualTo(Optional.of(Role.SALES));
    }

    @Test
    void a_lever_that_an_agreement_replaces_says_so() {
        Dialogue dialogue = at("2", "2", "4", "s", "y", "", "t", "y");
        Screen desk = after(dialogue, "b");
        Screen.Choice attempts = desk.choices().get(1);
        assertThat(attempts.detail()).isEqualTo("agreed, at least 4");
        assertThat(attempts.marked()).isFalse();
        assertThat(texts(after(dialogue, "2")))
                .anyMatch(text -> text.startsWith(
                        "The agreement decides this: its clause \"Minimum attempts\" says at least 4."));
        dialogue.answer("b");
        assertThat(texts(after(dialogue, "s")))
                .contains("Minimum attempts: agreed, at least 4 (yours, at least 8, does not count)");
    }

    @Test
    void capital_letters_do_as_well() {
        assertThat(at("2", "S", "Y").screen().title()).isEqualTo("After round 1 of 2");
    }

    @Test
    void a_card_offered_by_the_second_seat_is_answered_before_the_round_is_closed() {
        String[] first = {"2", "", "s", "y", "", "s", "y", ""};
        Dialogue dialogue = atOneKeyboard(first);
        for (String answer : List.of("", "s", "y", "", "t", "w", "9", "2", "o", "b", "s", "y")) {
            dialogue.answer(answer); // sales hands in, then marketing offers
        }
        assertThat(texts(dialogue.screen()).get(0))
                .startsWith("Sales, it is your turn.")
                .contains("There is a card on the table for you.");
        for (String answer : List.of("", "t", "y", "b", "s", "y")) {
            dialogue.answer(answer);
        }
        assertThat(dialogue.screen().title()).isEqualTo("After round 2 of 2");
        assertThat(game.state().played().get(1).agreement()).isPresent();
    }

    @Test
    void who_hands_in_again_lets_the_card_lie() {
        String[] first = {"2", "", "s", "y", "", "s", "y", ""};
        Dialogue dialogue = atOneKeyboard(first);
        String[] rest = {"", "s", "y", "", "t", "w", "9", "2", "o", "b", "s", "y", "", "s", "y"};
        for (String answer : rest) {
            dialogue.answer(answer);
        }
        assertThat(dialogue.screen().title()).isEqualTo("After round 2 of 2");
        assertThat(game.state().played().get(1).agreement()).isEmpty();
    }

    @Test
    void a_forecast_stands_at_the_desk_and_beside_what_came() {
        Dialogue dialogue = at("2", "f", "20k EUR");
        assertThat(dialogue.screen().choices())
                .anyMatch(choice -> choice.key().equals("f") && choice.detail().equals("20\u00A0k EUR"));
        dialogue.answer("s");
        assertThat(texts(after(dialogue, "y")))
                .anyMatch(text -> text.startsWith("Sales expected 20\u00A0k EUR of round 1; it brought "));
    }

    @Test
    void help_is_there_on_every_page_and_leads_back_to_it() {
        at();
        Dialogue dialogue = Dialogue.of(game, Patience.SILENT, new Lucks(2, 1));
        String[] toTheDebrief = {
            "1", "1", "b", "1", "", "1", "2", "f", "20k", "s", "y", "", "t", "w", "5", "4", "o", "b", "s", "y", ""
        };
        withHelp(dialogue, toTheDebrief);
        withHelp(dialogue, "Fine", "3", "", "r", "", "b", "b", "e", "b");
        while (!dialogue.screen().title().equals("What if?")) {
            withHelp(dialogue, "");
        }
        withHelp(dialogue, "1", "2", "b", "b", "3", "1", "1", "");
        assertThat(dialogue.screen().title()).isEqualTo("What next");
    }

    private static void withHelp(Dialogue dialogue, String... answers) {
        for (String answer : answers) {
            Screen before = dialogue.page();
            assertThat(after(dialogue, "?").title()).isEqualTo("Help");
            assertThat(after(dialogue, "")).isEqualTo(before);
            dialogue.answer(answer);
        }
    }

    private long now;

    private Dialogue timed(TurnTimer.Mode mode, String... answers) {
        Dialogue dialogue = Dialogue.of(
                game, Patience.SILENT, new Lucks(2, 1), new TurnTimer(mode, Duration.ofMinutes(3), () -> now));
        for (String answer : answers) {
            dialogue.answer(answer);
        }
        return dialogue;
    }

    @Test
    void when_time_is_up_the_previous_decision_stands() {
        at();
        Dialogue dialogue = timed(TurnTimer.Mode.HARD, "2", "1", "2");
        assertThat(dialogue.tick()).isEqualTo(Dialogue.Tick.NOTHING);
        now = 180_000;
        assertThat(dialogue.tick()).isEqualTo(Dialogue.Tick.PAGE);
        assertThat(dialogue.page().title()).isEqualTo("After round 1 of 2");
        assertThat(dialogue.notice()).isEqualTo("Time was up: the previous decision stands.");
        assertThat(game.state().played().get(0).decision(Role.SALES)).isEqualTo(Decision.NOTHING);
        now = 900_000;
        assertThat(dialogue.tick()).isEqualTo(Dialogue.Tick.NOTHING);
        assertThat(texts(after(dialogue, ""))).contains("Time left for this turn: about 3 min.");
    }

    @Test
    void a_soft_timer_only_says_so() {
        at();
        Dialogue dialogue = timed(TurnTimer.Mode.SOFT, "2", "1");
        now = 150_000;
        assertThat(dialogue.tick()).isEqualTo(Dialogue.Tick.NOTICE);
        assertThat(texts(dialogue.screen())).contains("30 seconds left for this turn.");
        now = 500_000;
        dialogue.tick();
        assertThat(dialogue.screen().title()).isEqualTo("Speed to lead");
        assertThat(game.state().played()).isEmpty();
    }

    @Test
    void the_time_of_a_second_seat_begins_when_it_has_taken_over() {
        atOneKeyboard();
        Dialogue dialogue = timed(TurnTimer.Mode.HARD, "2");
        now = 900_000;
        assertThat(dialogue.tick()).isEqualTo(Dialogue.Tick.NOTHING);
        dialogue.answer("");
        now = 1_080_000;
        assertThat(dialogue.tick()).isEqualTo(Dialogue.Tick.PAGE);
        assertThat(dialogue.page().title()).isEqualTo("Round 1: hand over the keyboard");
        now = 2_000_000;
        assertThat(dialogue.tick()).isEqualTo(Dialogue.Tick.NOTHING);
    }
}
