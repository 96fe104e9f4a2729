package dev.handoff.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Main;
import dev.handoff.cli.Program;
import dev.handoff.cli.SmallCompany;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.Player;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of games that were played, and when. */
class GamesCommandTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);
    private static final List<String> TO_THE_END = List.of("2", "s", "y", "", "s", "y", "", "", "1", "", "e", "");

    @TempDir
    Path directory;

    private String company;
    private String games;

    @BeforeEach
    void place() throws IOException {
        company = SmallCompany.in(directory);
        games = directory.resolve("games").toString();
    }

    private Program handoff(String... words) {
        List<String> args = new ArrayList<>(List.of(words));
        args.addAll(List.of("--games", games));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(args.toArray(String[]::new), new Console(out, err, Program.PIPE).at(NOVEMBER));
        return new Program(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    private String script(List<String> answers) throws IOException {
        return Files.writeString(directory.resolve("answers.txt"), String.join("\n", answers) + "\n")
                .toString();
    }

    private void play(List<String> answers, String seed) throws IOException {
        Program played = handoff(
                "play",
                company,
                "--rounds",
                "2",
                "--partner",
                "gatekeeper",
                "--seed",
                seed,
                "--lucks",
                "10",
                "--script",
                script(answers));
        assertThat(played.exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void a_colleague_is_told_by_name_until_the_game_is_over() throws IOException {
        play(List.of("2", "s", "y", "q"), "3");
        String name = Player.computer(Card.GATEKEEPER, 3).name();
        assertThat(handoff("games", "list").isDone().out())
                .isEqualTo("1  2026-11-29  " + company + ", seed 3, you in sales with " + name + ": in round 2 of 2\n");
        for (String what : List.of("show", "export")) {
            assertThat(handoff("games", what, "1").isDone().out()).doesNotContainIgnoringCase("gatekeeper");
        }
        assertThat(handoff("games", "export", "1").out())
                .contains("\"name\":\"" + name + "\",\"card\":\"told at the end\"");
    }

    @Test
    void what_a_colleague_decided_is_exported_only_when_the_game_is_over() throws IOException {
        play(List.of("2", "s", "y", "q"), "3");
        String running = handoff("games", "export", "1").isDone().out();
        assertThat(running).contains("\"event\":\"Submitted\",\"round\":1,\"role\":\"SALES\"");
        assertThat(running).doesNotContain("THRESHOLD", "\"event\":\"Submitted\",\"round\":1,\"role\":\"MARKETING\"");
        play(TO_THE_END, "3");
        assertThat(handoff("games", "export", "2").out())
                .contains("\"event\":\"Submitted\",\"round\":1,\"role\":\"MARKETING\"");
    }

    @Test
    void finished_games_are_listed_with_day_score_colleague_and_the_best() throws IOException {
        play(TO_THE_END, "3");
        play(TO_THE_END, "4");
        List<String> lines = handoff("games", "list").isDone().out().lines().toList();
        assertThat(lines)
                .hasSize(2)
                .allMatch(line -> line.contains("  2026-11-29  ")
                        && line.matches(".*you in sales with \\w+ \\(the gatekeeper\\): .*")
                        && line.contains(" par"));
        assertThat(lines.stream().filter(line -> line.endsWith(" *best*")).count())
                .isLessThanOrEqualTo(1);
        assertThat(handoff("games", "list").out().lines().toList()).isEqualTo(lines);
        assertThat(handoff("games", "export", "1").out()).contains("GATEKEEPER");
    }

    @Test
    void a_game_is_a_table_whose_columns_are_documented() throws IOException {
        play(TO_THE_END, "3");
        List<String> lines = handoff("games", "export", "1", "--format", "csv")
                .isDone()
                .out()
                .lines()
                .toList();
        assertThat(lines).hasSize(3);
        String page = Files.readString(Path.of("../docs/reference/game-table.md"));
        assertThat(List.of(lines.get(0).split(",")))
                .isEqualTo(GameCsv.columns())
                .allMatch(column -> page.contains("`" + column + "`"));
        assertThat(lines.get(1)).contains(",3,", ",1,silos,");
    }

    @Test
    void the_table_of_a_game_that_goes_on_tells_nobodys_decisions() throws IOException {
        play(List.of("2", "1", "2", "s", "y", "q"), "3");
        List<String> lines = handoff("games", "export", "1", "--format", "csv")
                .isDone()
                .out()
                .lines()
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).doesNotContain("same-day").contains(",1,silos,,,,,,,,,,");
    }

    @Test
    void a_game_is_played_again_as_the_other_side_with_the_same_luck() throws IOException {
        play(TO_THE_END, "3");
        Program again = handoff("play", "--again", "1", "--script", script(List.of("2", "q")));
        assertThat(again.out()).contains("You play marketing.", "seed 3.", "== Round 1 of 2: the marketing desk ==");
        handoff("play", "--again", "2")
                .refuses("--again: game 2 is not over yet. Maybe handoff play --resume 2 --games " + games + "?");
        handoff("play", "--again", "1", "--seed", "4")
                .refuses("--again goes on with a game as it was begun. Maybe leave --seed out?");
        handoff("play", "--again", "1", "--resume", "1")
                .refuses("--resume and --again exclude each other. Maybe only --resume 1?");
    }

    @Test
    void the_challenge_of_the_day_follows_from_the_date_alone() throws IOException {
        Program daily = handoff("play", "--daily", "--script", script(List.of("2", "q")));
        assertThat(daily.out()).contains("seed 20261129.", "== Round 1 of 6: the sales desk ==");
        handoff("play", "--daily", "--seed", "4")
                .refuses("--daily: the day decides about company, colleague and luck. Maybe leave --seed out?");
        handoff("play", "hot-leads", "--daily")
                .refuses("--daily: the day decides about company, colleague and luck. Maybe leave hot-leads out?");
    }

    @Test
    void another_format_is_refused() throws IOException {
        play(List.of("2", "q"), "3");
        handoff("games", "export", "1", "--format", "xml")
                .refuses("--format: 'xml' is not a format here. Maybe json or csv?");
    }
}
