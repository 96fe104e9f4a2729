package dev.handoff.workshop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.handoff.game.Game;
import dev.handoff.game.TestGames;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Length;
import dev.handoff.game.world.Totals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Games on the disk. */
class GameStoreTest {
    @TempDir
    Path directory;

    private static List<GameEvent> aGame() {
        return TestGames.between(TestGames.small(), Card.JOURNEY_STEWARD, Card.FLAVOUR_PITCHER, new Length(1, 3), 5)
                .log();
    }

    @Test
    void a_whole_game_comes_back_as_it_was() {
        List<GameEvent> log = aGame();
        try (GameStore store = GameStore.open(directory)) {
            Consumer<GameEvent> keeper = store.keeper(store.create(), 0);
            log.forEach(keeper);
        }
        try (GameStore store = GameStore.open(directory)) {
            assertThat(store.log(1)).isEqualTo(log);
            assertThat(GameState.of(store.log(1))).isEqualTo(GameState.of(log));
        }
    }

    @Test
    void every_kind_of_event_comes_back_as_it_was() {
        Game random = TestGames.atRandom(TestGames.small(), 7, 400);
        random.log()
                .forEach(event ->
                        assertThat(EventText.read(EventText.write(event))).isEqualTo(event));
        GameEvent sketched = new GameEvent.Sketched(Role.SALES, Map.of("web", 0.25));
        assertThat(EventText.read(EventText.write(sketched))).isEqualTo(sketched);
    }

    @Test
    void an_event_names_its_kind() {
        assertThat(EventText.write(new GameEvent.RoundClosed(2))).isEqualTo("{\"event\":\"RoundClosed\",\"round\":2}");
    }

    @Test
    void what_is_no_event_is_told_in_a_line() {
        assertThatThrownBy(() -> EventText.read("{\"event\":\"Earthquake\"}"))
                .isInstanceOf(StoreException.class)
                .hasMessage("an event cannot be read: {\"event\":\"Earthquake\"}");
    }

    @Test
    void two_who_play_the_same_game_do_not_both_write_it() {
        try (GameStore one = GameStore.open(directory);
                GameStore two = GameStore.open(directory)) {
            long game = one.create();
            one.append(game, 0, new GameEvent.RoundClosed(1));
            assertThatThrownBy(() -> two.append(game, 0, new GameEvent.RoundClosed(1)))
                    .hasMessage(
                            "game 1 was taken over in another terminal, and goes on there; all that was entered here"
                                    + " before is kept");
        }
    }

    @Test
    void whoever_took_a_game_over_holds_it_once_the_other_has_let_go() {
        GameStore two = GameStore.open(directory);
        long game;
        try (GameStore one = GameStore.open(directory)) {
            game = one.create();
            one.hold(game);
            assertThat(two.take(game)).isFalse();
        }
        two.keeper(game, 0).accept(new GameEvent.RoundClosed(1));
        try (GameStore three = GameStore.open(directory)) {
            assertThat(three.take(game)).isFalse();
        }
        two.close();
    }

    @Test
    void a_deleted_game_is_gone_and_its_number_is_not_given_again() {
        try (GameStore store = GameStore.open(directory)) {
            long game = store.create();
            store.append(game, 0, new GameEvent.RoundClosed(1));
            store.delete(game);
            assertThat(store.games()).isEmpty();
            assertThat(store.create()).isEqualTo(2);
        }
    }

    @Test
    void the_log_is_written_ahead_and_synced_in_full() throws Exception {
        GameStore.open(directory).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("games.db"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("PRAGMA journal_mode").getString(1))
                    .isEqualTo("wal");
        }
    }

    @Test
    void games_of_the_first_version_are_read_and_get_notes() throws Exception {
        keep(aGame());
        withoutWorkshops();
        change("DROP TABLE note");
        change("PRAGMA user_version = 1");
        try (GameStore store = GameStore.open(directory)) {
            assertThat(store.log(1)).isEqualTo(aGame());
            assertThat(store.notes().of(1)).isEqualTo(GameNote.NONE);
            GameNote note = GameNote.begunOn(LocalDate.of(2026, 11, 29)).scored(7, "63 %", OptionalDouble.of(63));
            store.notes().keep(1, note);
            assertThat(store.notes().of(1)).isEqualTo(note);
            store.delete(1);
            assertThat(store.notes().of(1)).isEqualTo(GameNote.NONE);
        }
    }

    @Test
    void games_of_the_second_version_are_read_and_can_belong_to_workshops() throws Exception {
        keep(aGame());
        withoutWorkshops();
        change("PRAGMA user_version = 2");
        try (GameStore store = GameStore.open(directory)) {
            assertThat(store.log(1)).isEqualTo(aGame());
            assertThat(store.workshops().all()).isEmpty();
            assertThat(store.workshops().workshopOf(1)).isEmpty();
        }
    }

    @Test
    void workshops_of_the_third_version_are_read_and_can_have_figures_kept() throws Exception {
        keep(aGame());
        change("DROP TABLE figure");
        change("DROP TABLE outcome");
        change("PRAGMA user_version = 3");
        Totals totals = new Totals(1, 2, 3, 4, 5);
        try (GameStore store = GameStore.open(directory)) {
            assertThat(store.log(1)).isEqualTo(aGame());
            store.rounds("a build").keep("a world", totals);
            store.create(); // waits for the disk, and so for what was to be written soon
            assertThat(store.rounds("a build").find("a world")).contains(totals);
        }
    }

    @Test
    void figures_are_kept_bit_for_bit_and_those_of_another_build_or_another_world_count_for_nothing() throws Exception {
        Totals totals = new Totals(0.1 + 0.2, -0.0, Double.MIN_VALUE, Double.NaN, 1e300 / 3);
        try (GameStore store = GameStore.open(directory)) {
            store.rounds("a build").keep("a world", totals);
        }
        try (GameStore store = GameStore.open(directory)) {
            assertThat(store.rounds("a build").find("a world")).contains(totals);
            assertThat(store.rounds("another build").find("a world")).isEmpty();
            assertThat(store.rounds("a build").find("another world")).isEmpty();
        }
        change("UPDATE figure SET totals = x'00'");
        try (GameStore store = GameStore.open(directory)) {
            assertThat(store.rounds("a build").find("a world")).isEmpty();
        }
        change("DELETE FROM figure");
        try (GameStore store = GameStore.open(directory)) {
            assertThat(store.rounds("a build").find("a world")).isEmpty();
        }
    }

    private void withoutWorkshops() throws Exception {
        change("DROP TABLE figure");
        change("DROP TABLE outcome");
        change("DROP TABLE team");
        change("DROP TABLE workshop_event");
        change("DROP TABLE workshop");
    }

    @Test
    void games_of_a_newer_program_are_left_alone() throws Exception {
        GameStore.open(directory).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("games.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        assertThatThrownBy(() -> GameStore.open(directory)).hasMessageContaining("newer handoff");
    }

    @Test
    void a_file_where_the_directory_should_be_is_told_in_a_line() throws Exception {
        Path file = Files.writeString(directory.resolve("notes"), "hello");
        assertThatThrownBy(() -> GameStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(
                        "games cannot be kept there: a file has the name of the directory. Maybe choose another");
    }

    @Test
    void a_database_of_something_else_is_told_in_a_line() throws Exception {
        Files.writeString(directory.resolve("games.db"), "This is no database. ".repeat(99));
        assertThatThrownBy(() -> GameStore.open(directory))
                .hasMessageContaining("games cannot be kept there: the file is damaged, or is not Handoff's.");
    }

    private void change(String statement) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("games.db"));
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    private void refusesToRead(String why) {
        try (GameStore store = GameStore.open(directory)) {
            assertThatThrownBy(() -> store.log(1))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("game 1 is damaged: " + why)
                    .hasMessageEndingWith(
                            "Maybe keep what there is with handoff games export 1, then handoff games delete 1?");
        }
    }

    private void keep(List<GameEvent> log) {
        try (GameStore store = GameStore.open(directory)) {
            log.forEach(store.keeper(store.create(), 0));
        }
    }

    @Test
    void a_log_with_a_gap_or_without_its_beginning_is_damaged() throws Exception {
        keep(aGame());
        change("DELETE FROM event WHERE number = 3");
        refusesToRead("event 3 is missing.");
        change("DELETE FROM event WHERE number = 0");
        refusesToRead("event 0 is missing.");
    }

    @Test
    void a_log_against_the_rules_is_damaged() throws Exception {
        keep(aGame());
        change("UPDATE event SET json = '{\"event\":\"RoundClosed\",\"round\":7}' WHERE number = 2");
        refusesToRead("This is round 1, not round 7.");
    }

    @Test
    void events_that_lack_something_are_damaged() throws Exception {
        keep(aGame());
        for (String json : List.of(
                "null",
                "{\"event\":\"Said\",\"round\":1,\"role\":null,\"text\":\"x\"}",
                "{\"event\":\"Submitted\",\"round\":1}")) {
            change("UPDATE event SET json = '" + json + "' WHERE number = 2");
            refusesToRead("an event cannot be read: " + json);
        }
    }

    @Test
    void nobody_goes_on_with_a_game_that_was_deleted_meanwhile() {
        try (GameStore one = GameStore.open(directory);
                GameStore two = GameStore.open(directory)) {
            long game = one.create();
            one.append(game, 0, new GameEvent.RoundClosed(1));
            two.delete(game);
            assertThatThrownBy(() -> one.append(game, 1, new GameEvent.RoundClosed(2)))
                    .hasMessage("game 1 was deleted in another terminal. Maybe begin a new one?");
            assertThat(one.games()).isEmpty();
        }
    }

    @Test
    void what_is_left_of_a_damaged_game_can_be_kept() throws Exception {
        keep(aGame());
        change("DELETE FROM event WHERE number = 3");
        try (GameStore store = GameStore.open(directory)) {
            assertThat(store.remains(1)).hasSize(aGame().size() - 1);
        }
    }

    @Test
    void a_file_made_to_be_slow_is_damaged_or_not_handoffs() throws Exception {
        keep(aGame());
        change("UPDATE event SET json = '{\"event\":\"' || hex(zeroblob(4000000)) WHERE number = 2");
        refusesToRead("an event cannot be read");
        change(
                "WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n LIMIT 20000) INSERT INTO event SELECT 1, i, 'x' FROM n");
        refusesToRead("event " + aGame().size() + " is missing.");
        change("ALTER TABLE event RENAME TO hidden");
        change(
                "CREATE VIEW event AS WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n) SELECT 1 AS game, i AS number, '{}' AS json FROM n");
        assertThatThrownBy(() -> GameStore.open(directory))
                .hasMessageContaining("holds something else than Handoff's games");
    }

    @Test
    void a_log_that_says_what_no_player_can_do_is_damaged() throws Exception {
        keep(aGame());
        for (String json : List.of(
                "{\"event\":\"RoundUndone\",\"round\":-9}",
                "{\"event\":\"RoundClosed\",\"round\":2147483647}",
                "[".repeat(100_000),
                "{\"event\":\"Opened\",\"setup\":null}")) {
            change("UPDATE event SET json = '" + json + "' WHERE number = 2");
            refusesToRead("");
        }
    }

    @Test
    void a_path_is_a_path_whatever_it_looks_like() throws Exception {
        for (String name : List.of(
                "a?mode=memory", "b#c", "d%20e", ":memory:", "file:f", ":resource:g", "h i", "ü", "k&cache=shared")) {
            Path place = directory.resolve(name);
            try (GameStore store = GameStore.open(place)) {
                store.append(store.create(), 0, new GameEvent.RoundClosed(1));
            }
            assertThat(place.resolve("games.db")).isNotEmptyFile();
        }
        assertThat(directory.resolve("a")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobody_else_may_look_at_the_games() throws Exception {
        Path place = directory.resolve("made/here");
        try (GameStore store = GameStore.open(place)) {
            store.hold(store.create());
            assertThat(modes(place)).isEqualTo("rwx------");
            try (Stream<Path> files = Files.list(place)) {
                assertThat(files)
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(modes(file)).isEqualTo("rw-------"));
            }
        }
        Files.setPosixFilePermissions(place.resolve("games.db"), PosixFilePermissions.fromString("rw-r--r--"));
        GameStore.open(place).close();
        assertThat(modes(place.resolve("games.db"))).isEqualTo("rw-------");
    }

    private static String modes(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void the_driver_leaves_nothing_beside_the_games() throws Exception {
        GameStore.open(directory).close();
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("games.db");
        }
    }

    @Test
    void games_that_may_only_be_read_can_be_read() throws Exception {
        keep(aGame());
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(directory), "root may write everywhere");
            try (GameStore store = GameStore.open(directory)) {
                assertThat(store.log(1)).isEqualTo(aGame());
                assertThatThrownBy(store::create).hasMessageContaining("you may not write there");
            }
        } finally {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void who_opens_a_game_that_is_being_played_is_told_at_once() {
        try (GameStore one = GameStore.open(directory);
                GameStore two = GameStore.open(directory)) {
            long game = one.create();
            one.hold(game);
            assertThatThrownBy(() -> two.hold(game))
                    .hasMessage("game 1 is being played in another terminal; go on there");
            two.hold(two.create());
        }
        try (GameStore three = GameStore.open(directory)) {
            three.hold(1);
        }
    }

    @Test
    void a_game_of_which_nothing_was_kept_can_be_seen_and_taken_away() {
        try (GameStore store = GameStore.open(directory)) {
            long game = store.create();
            assertThat(store.games()).isEmpty();
            assertThat(store.all()).containsExactly(game);
            store.delete(game);
            assertThat(store.all()).isEmpty();
        }
    }

    @Test
    void a_full_disk_is_told_in_plain_words() {
        StoreException full = StoreException.failed(
                Path.of("games.db"), new java.sql.SQLException("[SQLITE_FULL] Insertion failed", "", 13));
        assertThat(full).hasMessage("games.db: the disk is full. What was saved before is kept.");
    }
}
