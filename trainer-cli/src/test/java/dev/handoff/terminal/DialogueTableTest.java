package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.Game;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an answer does at the table where both sides negotiate. */
class DialogueTableTest extends Dialogues {
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
    void a_card_in_the_writing_stands_as_it_was_left() {
        at("2", "s", "y", "", "t", "w", "5", "4");
        Dialogue again = Dialogue.of(Game.resume(WORLD, kept, event -> {}));
        again.answer("t");
        assertThat(after(again, "w").choices().get(4).detail()).isEqualTo("at least 6");
        assertThat(game.state().offer()).map(GameEvent.Offered::role).isNotEqualTo(Optional.of(Role.SALES));
    }

    @Test
    void a_lever_that_an_agreement_replaces_says_so() {
        Dialogue dialogue = at("2", "1", "2", "s", "y", "", "t", "y");
        Screen desk = after(dialogue, "b");
        Screen.Choice speed = desk.choices().get(0);
        assertThat(speed.detail()).startsWith("agreed, First touch within 1 working hour");
        assertThat(speed.marked()).isFalse();
        assertThat(texts(after(dialogue, "1")))
                .anyMatch(text -> text.startsWith(
                        "The agreement decides this: its clause \"First touch\" says within 1 working hour"));
        dialogue.answer("b");
        assertThat(texts(after(dialogue, "s")))
                .anyMatch(text -> text.startsWith("Speed to lead: agreed, First touch within 1 working hour")
                        && text.endsWith("does not count)"));
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
}
