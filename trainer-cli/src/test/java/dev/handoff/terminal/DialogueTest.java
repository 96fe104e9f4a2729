package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.debrief.Lucks;
import dev.handoff.game.Card;
import dev.handoff.game.Game;
import dev.handoff.game.GameEvent;
import dev.handoff.game.Lever;
import dev.handoff.game.Player;
import dev.handoff.game.Role;
import dev.handoff.game.TestGames;
import dev.handoff.game.World;
import dev.handoff.terminal.Screen.Table;
import dev.handoff.terminal.Screen.Text;
import java.util.ArrayList;
import java.util.List;
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
        Dialogue dialogue = at("2", "s", "y", "u");
        assertThat(dialogue.screen().title()).startsWith("Round 1 of 2");
        assertThat(game.state().played()).isEmpty();
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
        assertThat(rows).contains("Deals won", "Confirmed by sales").doesNotContain("Inquiries", "Spent on channels");
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
}
