package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.terminal.Screen.Choice;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a screen asks for. */
class AskTest {
    private static Screen asking(Ask ask, String... keys) {
        List<Choice> choices =
                List.of(keys).stream().map(key -> Choice.of(key, "does " + key)).toList();
        return new Screen("Title", List.of(), choices, ask);
    }

    @Test
    void a_pick_without_words_is_asked_for_by_the_keys_of_its_choices() {
        assertThat(asking(Ask.pick(), "y", "n").prompt(Texts.english())).isEqualTo("y or n");
        assertThat(asking(Ask.pick(), "Enter", "r", "e").prompt(Texts.english()))
                .isEqualTo("Enter, r or e");
        assertThat(asking(Ask.pick(), "Enter").prompt(Texts.english())).isEqualTo("Enter");
    }

    @Test
    void a_pick_with_words_is_asked_for_in_these() {
        assertThat(asking(Ask.pick("A setting"), "1", "2").prompt(Texts.english()))
                .isEqualTo("A setting");
    }

    @Test
    void words_may_be_left_out_only_where_that_is_said() {
        assertThat(new Ask.Words(5, true, "A word").read("")).isEmpty();
        assertThatThrownBy(() -> new Ask.Words(5, false, "A word").read("")).isInstanceOf(Misread.class);
    }

    @Test
    void words_have_at_most_so_many_letters_whatever_signs_they_take() {
        Ask.Words words = new Ask.Words(5, true, "A word");
        assertThat(words.read("\uD83D\uDE42".repeat(5))).hasSize(10);
        assertThatThrownBy(() -> words.read("sixsix"))
                .isInstanceOf(Misread.class)
                .hasMessage("That is too long: at most 5 letters.");
    }

    @Test
    void an_amount_is_asked_for_and_read_in_its_currency() {
        Ask.Amount amount = new Ask.Amount("CHF");
        assertThat(asking(amount).prompt(Texts.english())).isEqualTo("An amount in CHF, such as 120k, or b");
        assertThat(amount.read("CHF 12k")).isEqualTo(12_000);
        assertThatThrownBy(() -> amount.read("12k EUR")).isInstanceOf(Misread.class);
    }

    @Test
    void numbers_are_as_many_as_their_labels_and_bear_their_names() {
        Ask.Numbers numbers = new Ask.Numbers(List.of("webinar", "search"), "of 100");
        assertThat(asking(numbers).prompt(Texts.english()))
                .isEqualTo("2 numbers with blanks between, or Enter to skip");
        assertThat(numbers.read("20 30")).containsExactly(Map.entry("webinar", 0.2), Map.entry("search", 0.3));
        assertThatThrownBy(() -> numbers.read("20"))
                .isInstanceOf(Misread.class)
                .hasMessage("That is 1 number for 2 channels. Maybe like 20 20?");
    }

    @Test
    void numbers_can_be_skipped() {
        assertThat(new Ask.Numbers(List.of("webinar"), "of 100").read("")).isEmpty();
    }

    @Test
    void a_button_has_a_label_and_a_keyboard_a_key() {
        Ask.GoOn goOn = new Ask.GoOn("Go back", "Enter goes back");
        assertThat(goOn.label()).doesNotContain("Enter");
        assertThat(asking(goOn).prompt(Texts.english())).isEqualTo("Enter goes back");
    }

    @Test
    void where_nothing_can_be_answered_yet_it_is_said_what_is_waited_for() {
        assertThat(asking(new Ask.Wait("Replays: 3 of 7")).prompt(Texts.english()))
                .isEqualTo("Replays: 3 of 7");
    }

    @Test
    void what_is_only_read_asks_nothing() {
        assertThat(asking(new Ask.Nothing()).prompt(Texts.english())).isEmpty();
    }
}
