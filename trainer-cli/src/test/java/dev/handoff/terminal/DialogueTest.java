package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;

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
    void a_vote_comes_before_the_colleague_is_revealed() {
        Dialogue dialogue = at("2", "s", "y", "", "s", "y", "");
        assertThat(dialogue.screen().title()).isEqualTo("Whose fault was it?");
        assertThat(dialogue.isOver()).isFalse();
        dialogue.answer("3");
        assertThat(dialogue.isOver()).isTrue();
        assertThat(texts(dialogue.screen()))
                .anyMatch(text -> text.contains("Noor in marketing was the journey steward."));
    }

    @Test
    void a_game_is_resumed_at_the_desk_that_is_waited_for() {
        at("2", "s", "y");
        Game again = Game.resume(WORLD, kept, event -> {});
        assertThat(Dialogue.of(again).screen().title()).isEqualTo("Round 2 of 2: the sales desk");
    }
}
