package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.debrief.Lucks;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.Player;
import dev.handoff.report.text.TextStyle;
import dev.handoff.texts.Language;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GermanGameTest extends Dialogues {
    private static final Texts GERMAN = Texts.of(new Language("de"));
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|of|and|with|you|your|what|which|is|are|by|from|this|that|please|yours?|it)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int COLUMNS = 80;

    /** Told by the trace of a lead, which is a report. */
    private static final String STILL_ENGLISH = "Das Leben eines Leads";

    private Dialogue german() {
        game.happen(new GameEvent.SeatTaken(Role.SALES, Player.person("Vertrieb")));
        game.happen(new GameEvent.SeatTaken(Role.MARKETING, Player.computer(Card.JOURNEY_STEWARD, 7)));
        return Dialogue.of(game, ReplayRunner.SILENT, new Lucks(10, 1), TurnTimer.NONE, GERMAN);
    }

    @Test
    void a_game_in_german_has_no_english_sentence_and_fits_eighty_columns_from_the_welcome_to_the_end() {
        Dialogue dialogue = german();
        PlainRenderer renderer = new PlainRenderer(new TextStyle(COLUMNS, false, true, true));
        List<String> answers = new ArrayList<>(List.of(
                "?", "", "x", "1", "x", "1", "", "?", "", "d", "f", "x", "120k", "g", "b", "1", "?", "", "2", "2", "3",
                "s", "y"));
        answers.addAll(List.of("u", "n", "", "t", "?", "", "w", "1", "2", "4", "2", "o", "b", "s", "y"));
        answers.addAll(List.of("", "gut", "3", "40", "", "?", ""));
        List<String> said = new ArrayList<>();
        for (int i = 0; i < answers.size() || !dialogue.isOver() && i < 60; i++) {
            said.add(page(renderer, dialogue));
            dialogue.answer(i < answers.size() ? answers.get(i) : "");
        }
        said.add(page(renderer, dialogue));
        assertThat(dialogue.isOver()).isTrue();
        assertThat(said).hasSizeGreaterThan(40).anyMatch(page -> page.contains("Das Ende"));
        for (String page : said) {
            assertThat(page.lines()).allMatch(line -> line.length() <= COLUMNS);
            if (!page.contains(STILL_ENGLISH)) {
                assertThat(page.lines()).noneMatch(line -> ENGLISH.matcher(line).find());
            }
        }
    }

    private static String page(PlainRenderer renderer, Dialogue dialogue) {
        return renderer.render(dialogue.screen(), dialogue.texts());
    }

    @Test
    void the_same_game_read_in_another_language_is_the_same_game() {
        Dialogue dialogue = german();
        List.of("2", "1", "2", "s", "y").forEach(dialogue::answer);
        Dialogues english = new Dialogues() {};
        Dialogue other = english.at("2", "1", "2", "s", "y");
        assertThat(other.screen().title()).isEqualTo("After round 1 of 2");
        assertThat(dialogue.screen().title()).isEqualTo("Nach Runde 1 von 2");
        assertThat(kept.subList(2, kept.size())).isEqualTo(english.kept.subList(2, english.kept.size()));
    }
}
