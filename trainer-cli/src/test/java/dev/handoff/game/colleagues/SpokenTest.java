package dev.handoff.game.colleagues;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.rules.Card;
import dev.handoff.texts.Language;
import dev.handoff.texts.Texts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpokenTest {
    private static final Texts GERMAN = Texts.of(new Language("de"));
    private static final Menu MENU = Menu.of(TestGames.of("cold-war").company());

    static Stream<String> sentences() {
        return Stream.concat(Stream.of(Card.values()).map(Card::key), Stream.of(Wishes.FILE))
                .flatMap(file -> Voice.lines(file).values().stream());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void every_sentence_of_a_colleague_can_be_told_in_german(String sentence) {
        assertThat(Spoken.in(GERMAN, MENU, sentence)).isNotEqualTo(sentence).isNotBlank();
    }

    @Test
    void what_a_colleague_changed_on_a_card_is_told_clause_by_clause() {
        String said = "Nearly. I changed it so that it pays for me, too. Out: Quality floor."
                + " Changed: First touch within 1 working day instead of within 1 working hour."
                + " In: Shared goal half of the bonus, Joint meeting every 2 weeks.";
        assertThat(Spoken.in(GERMAN, MENU, said))
                .isEqualTo(
                        "Beinahe. Ich habe es so geändert, dass es sich auch für mich auszahlt. Weg: Mindestqualität."
                                + " Geändert: Erstkontakt binnen 1 Arbeitstag statt binnen 1 Arbeitsstunde."
                                + " Neu: Gemeinsames Ziel die Hälfte des Bonus, Gemeinsame Runde alle 2 Wochen.");
    }

    @Test
    void what_a_person_wrote_stays_as_it_was_written() {
        String written = "Signed. But call them sooner!";
        assertThat(Spoken.in(GERMAN, MENU, written)).isEqualTo(written);
        assertThat(Spoken.in(Texts.english(), MENU, "Signed. Let's start.")).isEqualTo("Signed. Let's start.");
    }
}
