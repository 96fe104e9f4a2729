package dev.handoff.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameState;
import dev.handoff.scenario.Shock;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Visit;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.RoomPhase.Kind;
import dev.handoff.workshop.log.SeatRule;
import dev.handoff.workshop.log.TeamSeat;
import dev.handoff.workshop.log.TimerMode;
import dev.handoff.workshop.store.StoreException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {
    @TempDir
    private Path directory;

    @Test
    void whoever_comes_in_sits_down_at_the_own_side_in_pairs() {
        try (TestRoom room = TestRoom.open(directory)) {
            room.join("Mia", Role.MARKETING);
            room.join("Ada", Role.MARKETING);
            room.join("Sam", Role.SALES);
            assertThat(room.visit("Mia").who()).isEqualTo("Mia, Falcons, marketing");
            assertThat(room.visit("Ada").who()).isEqualTo("Ada, Team 2, marketing");
            assertThat(room.visit("Sam").who()).isEqualTo("Sam, Falcons, sales");
        }
    }

    @Test
    void from_twelve_teams_on_desks_are_shared() {
        try (TestRoom room = TestRoom.open(directory)) {
            for (int i = 1; i <= 13; i++) {
                room.join("M" + i, Role.MARKETING);
            }
            assertThat(room.room().workshop().teams()).hasSize(12);
            assertThat(room.room().workshop().people().at(new TeamSeat(1, Role.MARKETING)))
                    .hasSize(2);
        }
    }

    @Test
    void a_swapped_room_gives_everybody_the_other_side() {
        try (TestRoom room = TestRoom.open(directory, TimerMode.OFF, SeatRule.SWAP)) {
            room.join("Mia", Role.MARKETING);
            assertThat(room.visit("Mia").who()).isEqualTo("Mia, Falcons, sales");
        }
    }

    @Test
    void a_name_is_taken_once_and_shown_everywhere_or_refused() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            assertThatThrownBy(() -> room.join(" mia ", Role.SALES)).isInstanceOf(Misread.class);
            for (String bad : new String[] {"", "\u202Emia", "a\u200Bb", "x".repeat(25), "\u0007", "..."}) {
                assertThatThrownBy(() -> room.join(bad, Role.SALES)).isInstanceOf(Misread.class);
            }
            assertThat(room.room().workshop().people().all()).hasSize(2);
        }
    }

    @Test
    void a_new_phone_comes_back_by_name_and_digits_and_the_old_one_is_out() {
        try (TestRoom room = TestRoom.open(directory)) {
            var first = room.join("Mia", Role.MARKETING);
            var second = room.room().back("mia", first.digits());
            assertThat(room.room().visit(first.secret())).isEmpty();
            assertThat(room.room().visit(second.secret()).orElseThrow().who()).startsWith("Mia, Falcons");
        }
    }

    @Test
    void after_five_wrong_digits_only_the_trainer_helps() {
        try (TestRoom room = TestRoom.open(directory)) {
            var mia = room.join("Mia", Role.MARKETING);
            String wrong = mia.digits().equals("0000") ? "0001" : "0000";
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> room.room().back("Mia", wrong)).hasMessageContaining("do not belong");
            }
            assertThatThrownBy(() -> room.room().back("Mia", mia.digits())).hasMessageContaining("ask the trainer");
            room.room().trainer().newDigits(1);
            String fresh = room.room().trainer().digits(1).orElseThrow();
            assertThat(room.room().back("Mia", fresh).digits()).isEqualTo(fresh);
            assertThat(room.room().trainer().digits(1)).isEmpty();
        }
    }

    @Test
    void a_closed_door_keeps_latecomers_until_they_are_let_in() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.room().trainer().moveDoor(false);
            room.join("Late", Role.SALES);
            assertThat(room.visit("Late").where()).isEqualTo("lobby");
            assertThat(room.visit("Late").at("lobby").orElseThrow().screen().title())
                    .isEqualTo("At the door");
            room.room().trainer().admit(3);
            assertThat(room.visit("Late").who()).isEqualTo("Late, Team 2, sales");
        }
    }

    @Test
    void whoever_is_removed_is_out_at_once() {
        try (TestRoom room = TestRoom.open(directory)) {
            var mia = room.join("Mia", Role.MARKETING);
            room.room().console().answer("trainer/remove/1", new Visit.Form(0, Map.of("answer", "y")));
            assertThat(room.room().visit(mia.secret())).isEmpty();
        }
    }

    @Test
    void everybody_goes_from_the_lobby_to_the_desk_and_the_results_together() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            assertThat(room.visit("Mia").where()).isEqualTo("lobby");
            room.openRound(1);
            assertThat(room.visit("Mia").where()).isEqualTo("desk");
            room.handIn("Mia");
            assertThat(room.visit("Mia").where()).isNotEqualTo("desk");
            room.handIn("Sam");
            room.room().trainer().close();
            assertThat(room.room().workshop().phase()).isEqualTo(RoomPhase.of(Kind.RESULTS, 1));
            assertThat(room.visit("Mia").where()).isEqualTo("results");
            assertThat(room.visit("Sam").at("results")).isPresent();
        }
    }

    @Test
    void what_was_begun_counts_when_the_round_closes_and_else_the_round_before() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.openRound(1);
            Lever lever = Lever.open(Role.SALES, 1).get(0);
            String level = TestRoom.WORLD.menu().levels(lever).stream()
                    .map(l -> l.key())
                    .filter(key -> !key.equals(TestRoom.WORLD
                            .menu()
                            .chosen(Decision.NOTHING, lever)
                            .key()))
                    .findFirst()
                    .orElseThrow();
            String field = "lever." + lever.name().toLowerCase(Locale.ROOT).replace('_', '-');
            room.visit("Sam").answer("desk", new Visit.Form(1, Map.of(field, level, "answer", Visit.Form.KEEP)));
            room.room().trainer().close();
            GameState state = room.room().game(1).orElseThrow();
            assertThat(state.played().get(0).decision(Role.SALES)).isEqualTo(Decision.NOTHING.with(lever, level));
            assertThat(state.played().get(0).decision(Role.MARKETING)).isEqualTo(Decision.NOTHING);
        }
    }

    @Test
    void an_answer_for_a_closed_round_is_told_so() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.openRound(1);
            room.room().trainer().close();
            assertThatThrownBy(() -> room.visit("Mia").answer("desk/hand-in", new Visit.Form(1, Map.of("answer", "y"))))
                    .isInstanceOf(Visit.Closed.class);
        }
    }

    @Test
    void empty_seats_are_played_by_computers_from_the_first_round_on() {
        try (TestRoom room = TestRoom.open(directory)) {
            room.join("Mia", Role.MARKETING);
            room.openRound(1);
            Card card = room.room().workshop().teams().get(0).cards().get(Role.SALES);
            assertThat(card.role()).isEqualTo(Role.SALES);
            room.room().trainer().close();
            assertThat(room.room().game(1).orElseThrow().played()).hasSize(1);
        }
    }

    @Test
    void of_several_at_a_desk_one_has_the_pen_and_the_others_can_take_it() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.join("Zoe", Role.MARKETING);
            room.room().trainer().move(3, 1, Role.MARKETING);
            room.play(1);
            room.openRound(2);
            assertThatThrownBy(() -> room.handIn("Zoe")).hasMessageContaining("Mia has the pen");
            assertThat(room.visit("Zoe").at("desk").orElseThrow().screen().choices())
                    .anyMatch(choice -> choice.key().equals("pen"));
            room.answer("Zoe", "desk", "pen");
            room.handIn("Zoe");
            assertThatThrownBy(() -> room.handIn("Mia")).hasMessageContaining("Zoe has the pen");
        }
    }

    @Test
    void a_hard_timer_closes_the_round_and_a_soft_one_only_says_so() {
        for (TimerMode mode : new TimerMode[] {TimerMode.HARD, TimerMode.SOFT}) {
            try (TestRoom room = TestRoom.open(directory.resolve(mode.name()), mode, SeatRule.OWN)
                    .withAPair()) {
                room.openRound(1);
                room.pass(Duration.ofHours(1));
                room.room().tick();
                assertThat(room.room().workshop().isRoundOpen()).isEqualTo(mode == TimerMode.SOFT);
            }
        }
    }

    @Test
    void time_is_announced_at_its_marks_and_a_held_clock_stands() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.openRound(1);
            Visit mia = room.visit("Mia");
            long left = mia.secondsLeft().orElseThrow();
            assertThat(mia.notice()).isEmpty();
            room.pass(Duration.ofSeconds(left - 30));
            assertThat(mia.notice()).contains("30 seconds left.");
            room.room().trainer().hold();
            room.pass(Duration.ofMinutes(10));
            assertThat(mia.secondsLeft()).hasValue(30);
            room.room().trainer().extend(Duration.ofMinutes(1));
            room.room().trainer().goOn();
            assertThat(mia.secondsLeft()).hasValue(90);
        }
    }

    @Test
    void what_is_injected_happens_to_every_team_in_the_same_round_and_goes_with_a_rewind() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.join("Ada", Role.MARKETING);
            room.room().trainer().inject(1, Shock.DOWNTURN);
            room.openRound(1);
            room.room().trainer().inject(1, Shock.PRICING_CHANGE);
            for (int team = 1; team <= 2; team++) {
                assertThat(room.room().game(team).orElseThrow().open().injections())
                        .containsExactly(Shock.DOWNTURN, Shock.PRICING_CHANGE);
            }
            room.room().trainer().rewind(1);
            assertThat(room.room().game(2).orElseThrow().open().injections()).isEmpty();
        }
    }

    @Test
    void a_rewind_takes_every_team_back_to_the_start_of_the_round() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.play(1);
            room.play(2);
            room.room().trainer().rewind(2);
            assertThat(room.room().workshop().phase()).isEqualTo(RoomPhase.of(Kind.ROUND, 2));
            assertThat(room.room().game(1).orElseThrow().played()).hasSize(1);
            assertThat(room.visit("Mia").where()).isEqualTo("desk");
            room.room().trainer().close();
            assertThat(room.room().workshop().phase()).isEqualTo(RoomPhase.of(Kind.RESULTS, 2));
        }
    }

    @Test
    void a_host_that_died_goes_on_with_the_clock_held_and_nothing_lost() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.openRound(1);
            room.handIn("Mia");
            long left = room.visit("Mia").secondsLeft().orElseThrow();
            room.room().tick();
            room.pass(Duration.ofMinutes(30));
            room.restart();
            assertThat(room.room().workshop().clock().isHeld()).isTrue();
            assertThat(room.visit("Mia").secondsLeft()).hasValue(left);
            assertThat(room.room().game(1).orElseThrow().isReady(Role.MARKETING))
                    .isTrue();
            assertThat(room.visit("Sam").where()).isEqualTo("desk");
        }
    }

    @Test
    void a_host_killed_between_closing_and_results_opens_them_when_it_goes_on() throws Exception {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.play(1);
            room.room().close();
            change("DELETE FROM workshop_event WHERE json LIKE '%\"RESULTS\"%'");
            room.restart(); // its doors open at once; the four weeks pass behind them
            while (room.room().workshop().phase().is(Kind.CLOSING)) {
                room.room().tick();
            }
            assertThat(room.room().workshop().phase()).isEqualTo(RoomPhase.of(Kind.RESULTS, 1));
            assertThat(room.room().game(1).orElseThrow().played()).hasSize(1);
        }
    }

    @Test
    void what_cannot_be_kept_has_not_happened_to_anybody() throws Exception {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.openRound(1);
            change("INSERT INTO workshop_event SELECT 1, MAX(number) + 1, 0, 'somebody else' FROM workshop_event");
            GameState before = room.room().game(1).orElseThrow();
            assertThatThrownBy(() -> room.room().trainer().close()).isInstanceOf(StoreException.class);
            assertThat(room.room().game(1).orElseThrow()).isEqualTo(before);
            assertThat(room.room().workshop().isRoundOpen()).isTrue();
        }
    }

    private void change(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("games.db"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void everybody_looks_on_while_the_rounds_are_ended_early_and_the_debrief_opens() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.play(1);
            room.room().trainer().open(RoomPhase.of(Kind.DEBRIEF));
            assertThat(room.room().game(1).orElseThrow().isOver()).isTrue();
            assertThat(room.visit("Mia").where()).isEqualTo("word");
            room.visit("Mia").answer("word", new Visit.Form(0, Map.of("answer", "lost")));
            assertThat(room.room()
                            .workshop()
                            .people()
                            .find(1)
                            .orElseThrow()
                            .said()
                            .word())
                    .contains("lost");
            assertThat(room.visit("Sam").where()).isEqualTo("word");
        }
    }

    @Test
    void sides_can_be_swapped_between_rounds() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.play(1);
            room.room().trainer().swap();
            assertThat(room.visit("Mia").who()).isEqualTo("Mia, Falcons, sales");
            room.play(2);
            assertThat(room.room().game(1).orElseThrow().played()).hasSize(2);
        }
    }

    @Test
    void a_seat_that_a_computer_took_is_given_back_at_the_next_round() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.play(1);
            room.room().trainer().fill(1, Role.SALES, Card.PARTNER);
            room.openRound(2);
            assertThat(room.room().workshop().teams().get(0).cards()).isEmpty();
            room.room().trainer().fill(1, Role.SALES, Card.PARTNER);
            assertThatThrownBy(() -> room.handIn("Sam")).hasMessageContaining("computer player");
        }
    }

    @Test
    void a_page_changes_its_version_with_what_it_shows_and_not_with_the_clock() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.openRound(1);
            long before = room.visit("Mia").version();
            room.pass(Duration.ofSeconds(5));
            assertThat(room.visit("Mia").version()).isEqualTo(before);
            room.room().trainer().extend(Duration.ofMinutes(1));
            assertThat(room.visit("Mia").version()).isNotEqualTo(before);
        }
    }
}
