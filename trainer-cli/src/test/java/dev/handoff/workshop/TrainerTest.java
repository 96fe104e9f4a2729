package dev.handoff.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.Quiz;
import dev.handoff.report.document.Block;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Visit;
import dev.handoff.texts.Phrase;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.WorkshopEvent;
import dev.handoff.workshop.screen.Exporter;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the trainer's console proposes and does. */
class TrainerTest {
    private static final Duration GONE = Duration.ofMinutes(4);

    @TempDir
    private Path directory;

    private static Screen console(TestRoom room) {
        return room.room().console().at("trainer").orElseThrow().screen();
    }

    private static String text(Screen screen) {
        return screen.blocks().stream().map(Block::toString).collect(Collectors.joining("\n"));
    }

    private static List<String> keys(Screen screen) {
        return screen.choices().stream().map(Screen.Choice::key).toList();
    }

    private static String answer(Visit console, String path, String key) {
        return console.answer(path, new Visit.Form(0, Map.of("answer", key)));
    }

    @Test
    void a_computer_player_is_proposed_for_a_desk_left_alone_for_two_rounds_and_not_before() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.openRound(1);
            room.handIn("Sam");
            room.room().trainer().close();
            room.pass(GONE);
            room.visit("Mia");
            room.play(2);
            assertThat(keys(console(room))).as("one round alone").doesNotContain("f1s");
            room.pass(GONE);
            room.visit("Mia");
            room.play(3);
            assertThat(text(console(room))).contains("Nobody has been at these desks for two rounds", "Falcons sales");
            assertThat(keys(console(room)))
                    .as("Mia has decided nothing either, but she is here")
                    .contains("f1s")
                    .doesNotContain("f1m");
            Visit trainer = room.room().console();
            String fill = answer(trainer, "trainer", "f1s");
            answer(trainer, fill, "1");
            assertThat(room.room().workshop().teams().get(0).cards()).containsKey(Role.SALES);
            assertThat(keys(console(room))).doesNotContain("f1s");
        }
    }

    @Test
    void the_console_says_how_many_have_answered_what_they_are_asked() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.room().trainer().open(RoomPhase.of(RoomPhase.Kind.BRIEF));
            assertThat(text(console(room))).contains("Of 2 people have answered: the five questions 0.");
            for (int question = 0; question < 5; question++) {
                room.room().trainer().happen(new WorkshopEvent.Answered(1, Quiz.Moment.BEFORE, question, 0));
            }
            assertThat(text(console(room))).contains("Of 2 people have answered: the five questions 1.");
            room.play(1);
            room.room().trainer().open(RoomPhase.of(RoomPhase.Kind.DEBRIEF));
            assertThat(text(console(room)))
                    .contains("the word 0, whose fault 0, the sketch 0, the clauses 0, the five questions 1 before and"
                            + " 0 after.");
            answer(room.visit("Mia"), "word", "fast");
            answer(room.visit("Mia"), "vote", "1");
            assertThat(text(console(room))).contains("the word 1, whose fault 1, the sketch 0");
        }
    }

    @Test
    void the_console_says_how_many_teams_have_offered_and_signed_at_the_table() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.play(1);
            assertThat(text(console(room))).doesNotContain("At the table");
            room.play(2);
            room.openRound(3);
            assertThat(text(console(room)))
                    .contains(
                            "At the table, of 1 team: 0 with a card that waits for a signature, 0 with an agreement.");
        }
    }

    @Test
    void whoever_decided_lately_is_not_proposed_to_be_replaced() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            room.play(1);
            room.openRound(2);
            room.handIn("Sam");
            room.room().trainer().close();
            room.pass(GONE);
            assertThat(keys(console(room))).doesNotContain("f1s");
        }
    }

    @Test
    void sides_are_swapped_in_one_step_with_the_computer_players_at_empty_desks() {
        try (TestRoom room = TestRoom.open(directory)) {
            room.join("Mia", Role.MARKETING);
            room.play(1);
            assertThat(room.room().workshop().teams().get(0).cards()).containsOnlyKeys(Role.SALES);
            room.room().trainer().swap();
            assertThat(room.visit("Mia").who()).isEqualTo("Mia, Falcons, sales");
            assertThat(room.room().workshop().teams().get(0).cards()).containsOnlyKeys(Role.MARKETING);
            assertThat(room.room().game(1).orElseThrow().seats().get(Role.SALES).isPerson())
                    .isTrue();
            assertThat(room.room()
                            .game(1)
                            .orElseThrow()
                            .seats()
                            .get(Role.MARKETING)
                            .isPerson())
                    .isFalse();
            room.restart();
            assertThat(room.room().workshop().teams().get(0).cards()).containsOnlyKeys(Role.MARKETING);
            room.openRound(2);
            room.handIn("Mia");
            room.room().trainer().close();
            assertThat(room.room().game(1).orElseThrow().played()).hasSize(2);
        }
    }

    @Test
    void a_swap_that_cannot_be_kept_has_happened_to_nobody() throws Exception {
        try (TestRoom room = TestRoom.open(directory)) {
            room.join("Mia", Role.MARKETING);
            room.play(1);
            room.room().trainer().fill(1, Role.SALES, Card.PARTNER);
            change("CREATE TRIGGER full BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'full'); END");
            assertThatThrownBy(() -> room.room().trainer().swap()).isInstanceOf(RuntimeException.class);
            change("DROP TRIGGER full");
            assertThat(room.visit("Mia").who()).isEqualTo("Mia, Falcons, marketing");
            assertThat(room.room().workshop().teams().get(0).cards()).containsOnlyKeys(Role.SALES);
            room.restart();
            assertThat(room.room()
                            .workshop()
                            .people()
                            .find(1)
                            .orElseThrow()
                            .seat()
                            .orElseThrow()
                            .role())
                    .isEqualTo(Role.MARKETING);
        }
    }

    private void change(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("games.db"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void files_are_written_from_the_console_and_only_a_browser_takes_them_along() {
        try (TestRoom room = TestRoom.open(directory).withAPair()) {
            assertThat(keys(console(room))).doesNotContain("p");
            room.room().exportBy(new Written());
            Visit terminal = room.room().console();
            Visit browser = room.room().console(room.room().secrets().console()).orElseThrow();
            String page = answer(terminal, "trainer", "p");
            assertThat(answer(terminal, page, "y")).isEqualTo(page);
            assertThat(text(terminal.at(page).orElseThrow().screen())).contains("Written: 7 files in /tmp/workshop-1");
            assertThat(keys(terminal.at(page).orElseThrow().screen())).doesNotContain("z");
            assertThat(terminal.file("trainer/export.zip")).isEmpty();
            assertThat(keys(browser.at(page).orElseThrow().screen())).contains("z", "zn");
            assertThat(browser.file(answer(browser, page, "z")).orElseThrow().bytes())
                    .containsExactly(0);
            assertThat(browser.file(answer(browser, page, "zn")).orElseThrow().bytes())
                    .containsExactly(1);
            assertThat(room.visit("Mia").file("trainer/export.zip")).isEmpty();
            assertThatThrownBy(() -> answer(terminal, page, "yn"))
                    .isInstanceOf(Misread.class)
                    .hasMessageContaining("no room");
        }
    }

    private record Written() implements Exporter {
        @Override
        public String folder() {
            return "/tmp/workshop-1";
        }

        @Override
        public int write(boolean names) {
            if (names) {
                throw new IllegalMove(Phrase.of("words.as-it-is", "There is no room on the disk."));
            }
            return 7;
        }

        @Override
        public byte[] zip(boolean names) {
            return new byte[] {(byte) (names ? 1 : 0)};
        }
    }
}
