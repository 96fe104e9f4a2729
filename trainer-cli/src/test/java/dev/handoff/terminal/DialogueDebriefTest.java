package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.debrief.Lucks;
import dev.handoff.experiment.Progress;
import dev.handoff.game.Game;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.Quiz;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Questions before and after a game, and its debrief. */
class DialogueDebriefTest extends Dialogues {
    @Test
    void help_leads_back_to_where_it_was_asked_for() {
        assertThat(at("2", "1", "?", "").screen().title()).isEqualTo("Speed to lead");
        assertThat(at("2", "1", "?", "b").screen().title()).isEqualTo("Speed to lead");
    }

    @Test
    void a_word_a_vote_and_a_sketch_come_before_anything_is_revealed() {
        Dialogue dialogue = at("2", "s", "y", "", "s", "y", "");
        assertThat(dialogue.screen().title()).isEqualTo("Debrief: how was it?");
        assertThat(after(dialogue, "Fine").title()).isEqualTo("Whose fault was it?");
        assertThat(after(dialogue, "4").title()).isEqualTo("Debrief: your sketch");
        assertThat(kept).noneMatch(GameEvent.Sketched.class::isInstance);
        assertThat(after(dialogue, "40 20").title()).isEqualTo("What happened: the company");
        assertThat(texts(dialogue.screen())).contains("Sales voted: nobody, it was luck.");
        assertThat(game.state().retrospective().sketches().get(Role.SALES)).containsEntry("demo-request", 0.4);
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
        Dialogue asked = Dialogue.of(game, ReplayRunner.SILENT, new Lucks(2, 1));
        for (String answer : List.of("", "", "", "", "", "", "", "")) {
            asked.answer(answer);
        }
        assertThat(asked.screen().title()).isEqualTo("What if?");
        assertThat(texts(after(asked, "2"))).isEmpty();
        asked.answer("2");
        asked.answer("1");
        assertThat(texts(after(asked, "p"))).anyMatch(text -> text.startsWith("On your luck that brings"));
        assertThat(game.state().retrospective().proposal()).isPresent();
    }

    /** Keeps what is begun ahead, and does it when it is waited for. */
    private static final class Watched implements ReplayRunner {
        private final List<String> told = new ArrayList<>();

        @Override
        public <R> Optional<R> during(Function<Progress, R> work) {
            return ReplayRunner.SILENT.during(work);
        }

        @Override
        public <R> PendingReplay<R> begin(Function<Progress, R> work) {
            String name =
                    "work " + told.stream().filter(t -> t.startsWith("begin")).count();
            told.add("begin " + name);
            return new PendingReplay<>() {
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
        assertThat(dialogue.screen().prompt(Texts.english())).isEqualTo("Enter when only marketing can see this");
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
}
