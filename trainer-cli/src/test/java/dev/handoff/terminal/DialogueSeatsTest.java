package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.debrief.Lucks;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Player;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Seats that change hands, and games that end early. */
class DialogueSeatsTest extends Dialogues {
    @Test
    void a_seat_given_away_is_played_by_the_computer_and_can_be_taken_back() {
        Dialogue dialogue = at("2", "g");
        assertThat(texts(dialogue.screen())).anyMatch(text -> text.matches("Marketing: \\w+, a computer player\\."));
        dialogue.answer("1");
        assertThat(dialogue.screen().title()).isEqualTo("Who takes the sales seat?");
        assertThat(after(dialogue, "5").title()).isEqualTo("After round 1 of 2");
        assertThat(game.state().seats().get(Role.SALES).card()).isPresent();
        dialogue.answer("g");
        assertThat(after(dialogue, "1").title()).isEqualTo("Round 2 of 2: the sales desk");
        assertThat(game.state().seats().get(Role.SALES)).isEqualTo(Player.person("Sales"));
    }

    @Test
    void nobody_takes_the_seat_of_a_colleague_who_was_there_from_the_start() {
        assertThat(at("2", "g").screen().choices())
                .extracting(Screen.Choice::label)
                .containsExactly("Give the sales seat to a computer player");
    }

    @Test
    void one_of_two_at_a_keyboard_may_leave() {
        Dialogue dialogue = atOneKeyboard("2", "", "g", "1", "1");
        assertThat(dialogue.screen().title()).isEqualTo("Round 1 of 2: the sales desk");
        assertThat(game.state().seats().get(Role.MARKETING).isPerson()).isFalse();
    }

    @Test
    void a_game_ended_early_is_debriefed_to_the_last_page() {
        at();
        Dialogue dialogue = Dialogue.of(game, ReplayRunner.SILENT, new Lucks(2, 1));
        for (String answer : List.of("2", "s", "y", "", "g", "2")) {
            dialogue.answer(answer);
        }
        assertThat(dialogue.screen().title()).isEqualTo("End the game here?");
        assertThat(after(dialogue, "y").title()).isEqualTo("Debrief: how was it?");
        assertThat(texts(dialogue.screen())).anyMatch(text -> text.startsWith("The game is ended."));
        for (String answer : List.of("", "3", "")) {
            dialogue.answer(answer);
        }
        assertThat(texts(dialogue.screen())).contains("How it was played: ended after 1 of 2 rounds.");
        for (int page = 0; page < 12 && !dialogue.isOver(); page++) {
            dialogue.answer("");
        }
        assertThat(dialogue.screen().title()).isEqualTo("The end");
    }

    @Test
    void a_round_taken_back_is_told_at_the_desk() {
        assertThat(texts(at("2", "s", "y", "u", "y").screen())).contains("Rounds taken back in this game: 1.");
    }
}
