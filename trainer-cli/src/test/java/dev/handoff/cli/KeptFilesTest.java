package dev.handoff.cli;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that handoff 0.1.0 wrote, kept as they were: every later version reads them, or says in words why not. They are never written anew;
 * a later version adds its own.
 */
class KeptFilesTest {
    private static final Path RESULTS = Path.of("src/test/resources/results/of-0.1.0");
    private static final Path STORE = Path.of("src/test/resources/games/store-of-0.1.0.db");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"run-metrics.json", "run-metrics.csv", "run-report.html", "compare.json"})
    void a_result_is_made_again_or_it_is_said_why_it_is_another_one(String name) {
        Program again = handoff("rerun", RESULTS.resolve(name).toString());

        assertThat(again.err()).isEmpty();
        if (again.exit() != Exit.DONE) {
            assertThat(again.exit()).isEqualTo(Exit.NO);
            assertThat(again.out())
                    .containsAnyOf("It was made by version 0.1.0, this is ", "The scenario has changed since");
        }
    }

    @Test
    void a_result_of_a_version_to_come_is_told_apart() throws IOException {
        String text = Files.readString(RESULTS.resolve("run-metrics.json")).replace("\"0.1.0\"", "\"9.9.9\"");
        Path later = Files.writeString(
                temp.resolve("later.json"), text.replace("\"replications\" : 3", "\"replications\" : 2"));

        Program again = handoff("rerun", later.toString());

        assertThat(again.exit()).isEqualTo(Exit.NO);
        assertThat(again.out()).contains("It was made by version 9.9.9, this is ");
    }

    @Test
    void games_are_listed_and_shown() throws IOException {
        keepStore();

        assertThat(handoff("games", "list", "--games", temp.toString()).isDone().out())
                .startsWith("1  2026-")
                .contains("cold-war, seed 7, you in sales with Sascha: in round 1 of 2");
        assertThat(handoff("games", "show", "1", "--games", temp.toString())
                        .isDone()
                        .out())
                .contains("cold-war, seed 7, handoff 0.1.0. 0 of 2 rounds are played.");
    }

    @Test
    void games_of_a_version_to_come_are_refused_in_a_line() throws IOException, SQLException {
        Path store = keepStore();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }

        handoff("games", "list", "--games", temp.toString())
                .refuses(store + ": was written by a newer handoff. Maybe update this one, or use --games?");
    }

    private Path keepStore() throws IOException {
        return Files.copy(STORE, temp.resolve("games.db"));
    }
}
