package dev.handoff.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.debrief.Lucks;
import dev.handoff.debrief.WhoseFault;
import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Player;
import dev.handoff.game.score.Why;
import dev.handoff.game.world.World;
import dev.handoff.report.document.Quote;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person at a seat in a room that somebody leads. */
class SeatVisitTest {
    private static final World WORLD = TestGames.small();

    private final Game game = Game.begin(WORLD, TestGames.setup(WORLD, 1, 1, 1), event -> {});
    private final SeatVisit sales = SeatVisit.of(new Chair(Role.SALES));
    private final SeatVisit marketing = SeatVisit.of(new Chair(Role.MARKETING));
    private Phase phase = Phase.BRIEF;
    private boolean closesWhenTouched;

    @BeforeEach
    void seats() {
        for (Role role : Role.values()) {
            game.happen(new GameEvent.SeatTaken(role, Player.person(role.title())));
        }
    }

    /** A seat of the room of this test. */
    private final class Chair implements Seating {
        private final Role role;

        Chair(Role role) {
            this.role = role;
        }

        @Override
        public Role role() {
            return role;
        }

        @Override
        public World world() {
            return WORLD;
        }

        @Override
        public GameState state() {
            return game.state();
        }

        @Override
        public void happen(GameEvent event) {
            if (closesWhenTouched) {
                closesWhenTouched = false;
                close();
            }
            game.happen(event);
        }

        @Override
        public Phase phase() {
            return phase;
        }

        @Override
        public String waitingFor() {
            return "1 of 2 seats still decides.";
        }

        @Override
        public Optional<Why> why(int round) {
            return Optional.empty();
        }

        @Override
        public PendingReplay<WhoseFault> fault() {
            return PendingReplay.nothing();
        }

        @Override
        public Optional<Lucks> lucks() {
            return Optional.empty();
        }

        @Override
        public ReplayRunner patience() {
            return ReplayRunner.SILENT;
        }

        @Override
        public long version() {
            return game.log().size();
        }

        @Override
        public Optional<String> notice() {
            return Optional.empty();
        }

        @Override
        public OptionalLong secondsLeft() {
            return OptionalLong.empty();
        }
    }

    private void close() {
        game.closeRound();
    }

    private Screen screen(SeatVisit visit, String path) {
        return visit.at(path).orElseThrow().screen();
    }

    private static String post(SeatVisit visit, String path, int round, String answer) {
        return visit.answer(path, new Visit.Form(round, Map.of("answer", answer)));
    }

    private static List<String> keys(Screen screen) {
        return screen.choices().stream().map(Screen.Choice::key).toList();
    }

    @Test
    void before_the_first_round_the_case_is_told_and_nobody_can_begin_alone() {
        Screen welcome = screen(sales, sales.where());
        assertThat(welcome.blocks().toString()).contains("You play sales.").doesNotContain("keyboard");
        assertThat(keys(welcome)).containsExactly("1", "3");
        assertThat(welcome.ask()).isEqualTo(new Ask.Wait("1 of 2 seats still decides."));
        assertThat(sales.at("desk")).isEmpty();
    }

    @Test
    void the_five_questions_lead_back_to_the_case() {
        for (int question = 1; question <= 5; question++) {
            String next = post(sales, "quiz/" + question, 0, "1");
            assertThat(next).isEqualTo(question < 5 ? "quiz/" + (question + 1) : "welcome");
        }
        assertThat(keys(screen(sales, "welcome"))).containsExactly("1");
    }

    @Test
    void a_seat_has_no_say_about_the_game_itself() {
        phase = Phase.ROUND;
        assertThat(keys(screen(sales, "desk"))).doesNotContain("g");
        assertThat(sales.at("game")).isEmpty();
    }

    @Test
    void who_has_handed_in_waits_and_may_look_again() {
        phase = Phase.ROUND;
        assertThat(post(sales, "desk/hand-in", 1, "y")).isEqualTo("waiting");
        assertThat(sales.where()).isEqualTo("waiting");
        Screen waiting = screen(sales, "waiting");
        assertThat(waiting.ask()).isEqualTo(new Ask.Wait("1 of 2 seats still decides."));
        assertThat(waiting.blocks()).contains(new Say(Tone.LOUD, "Handed in."));
        assertThat(post(sales, "waiting", 1, "d")).isEqualTo("desk");
        assertThat(marketing.at("waiting")).isEmpty();
        assertThat(marketing.where()).isEqualTo("desk");
    }

    @Test
    void a_lever_moved_after_handing_in_is_told_in_the_waiting_room() {
        phase = Phase.ROUND;
        post(sales, "desk/hand-in", 1, "y");
        sales.answer("desk", new Visit.Form(1, Map.of("lever.speed", "same-day", "answer", Visit.Form.KEEP)));
        assertThat(screen(sales, "waiting").blocks().toString()).contains("moved a lever");
    }

    @Test
    void when_the_round_closes_every_page_of_it_is_gone() {
        phase = Phase.ROUND;
        close();
        phase = Phase.CLOSING;
        assertThat(sales.where()).isEqualTo("closing");
        assertThat(sales.at("desk")).isEmpty();
        phase = Phase.RESULTS;
        assertThat(sales.where()).isEqualTo("results");
        assertThat(sales.at("desk/speed")).isEmpty();
    }

    @Test
    void a_form_of_a_closed_round_is_refused() {
        phase = Phase.ROUND;
        close();
        assertThatThrownBy(() -> post(sales, "desk/hand-in", 1, "y")).isInstanceOf(Visit.Closed.class);
        assertThat(game.state().isReady(Role.SALES)).isFalse();
    }

    @Test
    void a_form_on_its_way_while_the_round_closes_does_not_count_for_the_next_one() {
        phase = Phase.ROUND;
        closesWhenTouched = true;
        assertThatThrownBy(
                        () -> sales.answer("desk", new Visit.Form(1, Map.of("lever.speed", "same-day", "answer", "s"))))
                .isInstanceOf(Visit.Closed.class);
        assertThat(game.state().draft(Role.SALES).level(Lever.SPEED)).isEmpty();
    }

    @Test
    void results_show_the_own_count_only_and_nobody_can_undo_them() {
        phase = Phase.ROUND;
        close();
        phase = Phase.RESULTS;
        Screen results = screen(sales, "results");
        assertThat(results.choices()).isEmpty();
        assertThat(results.ask()).isInstanceOf(Ask.Wait.class);
        assertThat(results.blocks().toString()).contains("Sales' own count").doesNotContain("Marketing's own count");
        assertThat(sales.at("results/undo")).isEmpty();
    }

    @Test
    void between_the_acts_the_table_is_open_before_the_round_is() {
        close();
        phase = Phase.AGREEMENT;
        assertThat(sales.where()).isEqualTo("table");
        assertThat(sales.at("table").orElseThrow().back()).isEmpty();
        assertThat(sales.at("desk")).isEmpty();
        assertThat(sales.answer(
                        "table/card",
                        new Visit.Form(2, Map.of("clause.reasons", "yes", "clause.goal", "half", "answer", "o"))))
                .isEqualTo("table");
        assertThat(post(marketing, "table", 2, "y")).isEqualTo("table");
        assertThat(game.state().open().agreement()).isPresent();
    }

    @Test
    void from_the_second_act_on_a_seat_may_say_something_to_the_other() {
        close();
        phase = Phase.ROUND;
        assertThat(post(sales, "table/say", 2, "  Could you send\n fewer?  ")).isEqualTo("table");
        assertThat(screen(marketing, "desk").blocks()).contains(new Quote("Sales", "Could you send fewer?"));
        assertThat(screen(marketing, "table").blocks()).contains(new Quote("Sales", "Could you send fewer?"));
    }

    @Test
    void a_line_to_the_other_side_has_at_most_140_letters() {
        close();
        phase = Phase.ROUND;
        assertThatThrownBy(() -> post(sales, "table/say", 2, "a".repeat(141)))
                .isInstanceOf(Misread.class)
                .hasMessage("That is too long: at most 140 letters.");
        assertThatThrownBy(() -> post(sales, "table/say", 2, " ")).isInstanceOf(Misread.class);
    }

    @Test
    void in_the_first_act_nobody_can_write_to_the_other_side() {
        phase = Phase.ROUND;
        assertThat(sales.at("table")).isEmpty();
        assertThat(sales.at("table/say")).isEmpty();
    }

    @Test
    void what_the_rules_refuse_is_told_beside_the_form() {
        close();
        phase = Phase.AGREEMENT;
        assertThatThrownBy(() -> post(sales, "table", 2, "y"))
                .isInstanceOf(Misread.class)
                .hasMessage("There is no offer of marketing on the table.");
    }

    @Test
    void each_person_says_what_is_asked_before_the_figures_are_shown() {
        close();
        close();
        phase = Phase.DEBRIEF;
        assertThat(sales.at("debrief/1")).isEmpty();
        assertThat(post(sales, "word", 0, "Odd")).isEqualTo("vote");
        assertThat(screen(sales, "vote").blocks().toString()).contains("Your vote is secret");
        assertThat(post(sales, "vote", 0, "3")).isEqualTo("sketch");
        assertThat(post(sales, "sketch", 0, "")).isEqualTo("debrief/1");
        assertThat(marketing.where()).isEqualTo("word");
        assertThat(sales.at("debrief/5").orElseThrow().screen().ask()).isInstanceOf(Ask.Pick.class);
        assertThat(keys(screen(sales, "what-if"))).doesNotContain("w");
        assertThat(sales.at("what-if/tried")).isEmpty();
    }

    @Test
    void no_page_of_a_room_speaks_of_keys() {
        List<String> before = List.of("welcome", "practice", "practice/share-20", "quiz/1");
        assertThat(before).allSatisfy(path -> PlacesTest.speaksOfNoKeys(page(sales, path)));
        phase = Phase.ROUND;
        post(sales, "desk/hand-in", 1, "y");
        assertThat(List.of("desk", "desk/speed", "waiting"))
                .allSatisfy(path -> PlacesTest.speaksOfNoKeys(page(sales, path)));
        close();
        assertThat(List.of("desk", "table", "table/card", "table/say"))
                .allSatisfy(path -> PlacesTest.speaksOfNoKeys(page(marketing, path)));
        phase = Phase.CLOSING;
        PlacesTest.speaksOfNoKeys(page(sales, "closing"));
        phase = Phase.RESULTS;
        PlacesTest.speaksOfNoKeys(page(sales, "results"));
        close();
        phase = Phase.DEBRIEF;
        PlacesTest.speaksOfNoKeys(page(sales, "word"));
    }

    private Visit.Sight page(SeatVisit visit, String path) {
        return visit.at(path).orElseThrow();
    }

    @Test
    void an_answer_to_a_place_that_is_no_more_leads_to_where_one_belongs() {
        phase = Phase.PRACTICE;
        assertThat(post(sales, "results", 0, "")).isEqualTo("practice");
    }
}
