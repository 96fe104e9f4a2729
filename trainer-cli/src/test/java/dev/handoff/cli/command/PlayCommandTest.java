package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.SmallCompany;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.cli.option.TimerOption;
import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Preset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole games from the command line, with answers from a script. */
class PlayCommandTest {
    /** Hand in what stands, and go on. */
    private static final List<String> PASS = List.of("s", "y", "");

    /** Through all chapters of the debrief to the question what if. */
    private static final List<String> REVEALED = List.of("", "", "", "", "", "", "", "");

    /** From the last round to the end: a word, a vote, no sketch, and straight to what next. */
    private static final List<String> BRIEFLY = List.of("", "1", "", "e", "");

    @TempDir
    Path directory;

    private String company;
    private String games;

    @BeforeEach
    void place() throws IOException {
        company = SmallCompany.in(directory);
        games = directory.resolve("games").toString();
    }

    private String script(List<String> lines) throws IOException {
        return Files.writeString(directory.resolve("answers.txt"), String.join("\n", lines) + "\n")
                .toString();
    }

    private Program play(List<String> answers, String... options) throws IOException {
        List<String> args =
                new ArrayList<>(List.of("play", "--games", games, "--lucks", "10", "--script", script(answers)));
        args.addAll(List.of(options));
        return handoff(args.toArray(String[]::new));
    }

    private Program games(String... words) {
        List<String> args = new ArrayList<>(List.of("games"));
        args.addAll(List.of(words));
        args.addAll(List.of("--games", games));
        return handoff(args.toArray(String[]::new));
    }

    /** Eight rounds of sales: levers in the first four, an agreement in the fifth, a quiz before and after. */
    private static List<String> eightRounds() {
        List<String> answers = new ArrayList<>(List.of("# eight rounds of sales", "3", "1", "1", "1", "1", "1"));
        answers.addAll(List.of("1", "3", "")); // practice: prospecting at its most
        answers.addAll(List.of("?", "", "3", "2", "2", "b", "f", "20k", "s", "n", "s", "y", ""));
        answers.addAll(List.of("1", "2", "s", "y", ""));
        answers.addAll(List.of("5", "3", "s", "y", "u", "y", "5", "1", "s", "y", ""));
        answers.addAll(PASS);
        answers.addAll(List.of("t", "w", "1", "3", "5", "3", "9", "2", "o", "y", "b", "s", "y", ""));
        answers.addAll(List.of("t", "l", "n", "b", "d", "s", "y", ""));
        answers.addAll(PASS);
        answers.addAll(PASS);
        answers.addAll(List.of("Tiring", "4", "30 20", "r", "", "b", "b")); // a word, a vote, a sketch, a look back
        answers.addAll(REVEALED);
        answers.addAll(List.of("1", "2", "1", "3", "9", "1", "p", "w", "", ""));
        answers.addAll(List.of("2", "2", "3", "2", "3"));
        return answers;
    }

    @Test
    void a_game_of_eight_rounds_is_played_from_a_script_to_its_end() throws IOException {
        Program game = play(
                eightRounds(), company, "--role", "sales", "--partner", "volume", "--preset", "180", "--seed", "5");

        assertThat(game.isDone().out())
                .contains("== A small company ==", "== Practice: one lever ==", "== Question 5 of 5 ==")
                .contains("== Round 8 of 8: the sales desk ==", "== After round 8 of 8 ==")
                .contains("An agreement holds.", "Agreed: Lead definition a little stricter,")
                .contains(
                        "Sales voted: nobody, it was luck.",
                        "  Sales: \"Tiring\"",
                        " in marketing was the volume chaser.")
                .contains("== Round 2, apart ==", "On your luck that brings", " 10 replays with other luck")
                .contains("== The end ==", "That one try was made. Many good leads answer", "Game 1, seed 5");
        assertThat(game.out().lines().filter(line -> !line.contains(directory.toString())))
                .allMatch(line -> line.length() <= 80);
        assertThat(games("list").isDone().out())
                .matches("1  \\d{4}-\\d\\d-\\d\\d  .*, seed 5, you in sales with \\w+ \\(the volume chaser\\): .* "
                        + "par, 1 round taken back( \\*best\\*)?\n");
        assertThat(games("show").isDone().out())
                .contains("Round 8.", "two willing partners on the same luck", "Contribution of open deals");
        assertThat(games("export", "1").isDone().out())
                .startsWith("{\"event\":\"Opened\"")
                .contains("\"seed\":5", "\"version\":\"" + ProgramVersion.current() + "\"", "RoundUndone", "Voted");
    }

    @Test
    void the_same_answers_and_the_same_seed_are_the_same_game() throws IOException {
        String[] options = {company, "--role", "sales", "--partner", "cocktail", "--rounds", "2", "--seed", "9"};
        List<String> answers = new ArrayList<>(List.of("2", "2", "3", "s", "y", "", "s", "y", ""));
        answers.addAll(BRIEFLY);
        String first = play(answers, options).isDone().out();
        assertThat(play(answers, options)
                        .isDone()
                        .out()
                        .replace("Game 2", "Game 1")
                        .replace("debrief 2", "debrief 1")
                        .replace("again 2", "again 1"))
                .isEqualTo(first);
    }

    @Test
    void two_at_one_keyboard_do_not_see_each_others_desk_before_they_hand_over() throws IOException {
        List<String> answers =
                new ArrayList<>(List.of("2", "", "2", "1", "s", "y", "", "s", "y", "", "", "s", "y", "", "s", "y", ""));
        answers.addAll(List.of("", "", "1", "", "", "", "2", "", "e", ""));
        String out = play(answers, company, "--role", "both", "--rounds", "2", "--seed", "1")
                .isDone()
                .out();
        int marketing = out.indexOf("the marketing desk");
        int sales = out.indexOf("the sales desk");
        assertThat(out.substring(marketing, sales)).contains("hand over the keyboard");
        assertThat(out.substring(out.indexOf("how was it, marketing?"), out.indexOf("how was it, sales?")))
                .contains("Debrief: hand over the keyboard", "Enter when only sales can see this");
        assertThat(out).contains("Marketing voted: sales.", "Sales voted: marketing.");
    }

    @Test
    void a_game_goes_on_where_the_answers_ended() throws IOException {
        Program begun = play(List.of("2", "s", "y"), company, "--role", "sales", "--rounds", "2", "--seed", "2");
        assertThat(begun.exit()).isEqualTo(Exit.DONE);
        assertThat(begun.err())
                .contains("No more answers. Saved as game 1. Go on with: handoff play --resume 1 --games ");
        List<String> rest = new ArrayList<>(List.of("s", "y", ""));
        rest.addAll(BRIEFLY);
        Program resumed = play(rest, "--resume");
        assertThat(resumed.isDone().out())
                .contains("== Round 2 of 2: the sales desk ==", "== The end ==")
                .doesNotContain("Round 1 of 2");
    }

    @Test
    void who_leaves_is_told_how_to_come_back() throws IOException {
        Program left = play(List.of("2", "q"), company, "--seed", "2");
        assertThat(left.err()).startsWith("Saved as game 1. Go on with: handoff play --resume 1");
        assertThat(left.exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void a_wrong_answer_is_told_and_asked_again() throws IOException {
        String out = play(List.of("2", "9", "x", "4", "b", "q"), company, "--seed", "2")
                .out();
        assertThat(out)
                .contains("! '9' is none of 1 to 3. Type ? for help.")
                .containsOnlyOnce("== Round 1 of 6")
                .contains("! 'x' is none of 1 to 3.")
                .contains("! There is no way back from here.");
    }

    @Test
    void a_company_that_has_changed_since_is_another_game() throws IOException {
        play(List.of("2", "q"), company, "--seed", "2");
        Files.writeString(Path.of(company), SmallCompany.TEXT.replace("reps: 1", "reps: 2"));
        play(List.of(), "--resume")
                .refuses("game 1: " + company + " is no longer the company it was begun with (handoff "
                        + ProgramVersion.current() + "). Maybe begin a new one with --seed 2?");
    }

    @Test
    void what_cannot_be_is_refused_in_a_line() throws IOException {
        play(List.of(), company, "--role", "finance")
                .refuses("--role: 'finance' is no role. Maybe sales, marketing or both?");
        play(List.of(), company, "--role", "sales", "--partner", "cynic")
                .refuses("--partner: 'cynic' plays no marketing. Maybe volume, gatekeeper, cocktail, steward?");
        play(List.of(), company, "--role", "both", "--partner", "cynic")
                .refuses("--partner: with --role both there is no seat left for cynic.");
        play(List.of(), company, "--rounds", "1").refuses("--rounds: '1' is not a number of rounds from 2 to 13.");
        play(List.of(), company, "--preset", "60").refuses("--preset: '60' is none. Maybe 45, 90 or 180?");
        play(List.of(), company, "--rounds", "4", "--preset", "45")
                .refuses("--preset and --rounds exclude each other: a preset has its rounds. Maybe only --preset 45?");
        play(List.of(), "--resume").refuses("there are no games yet. Maybe handoff play?");
        handoff("play", "--games", games, "--script", games + "/none")
                .refuses("--script: " + games + "/none cannot be read.");
        handoff("play", "--games", games, "--script", "src").refuses("--script: src is a directory.");
        handoff("play").refuses("there is no HOME to keep games in. Maybe --games DIR?");
    }

    @Test
    void a_deleted_game_is_gone() throws IOException {
        play(List.of("2", "q"), company, "--seed", "2");
        assertThat(games("delete", "1", "--yes").err()).startsWith("Game 1 is deleted.");
        assertThat(games("list").out()).isEqualTo("No games yet. Begin one with: handoff play\n");
        games("show", "1").refuses("there are no games yet. Maybe handoff play?");
    }

    @Test
    void deleting_asks_and_offers_a_copy() throws IOException {
        play(List.of("2", "q"), company, "--seed", "2");
        InputStream before = System.in;
        try {
            for (String answer : List.of("", "n\n", "delete\n")) {
                System.setIn(new ByteArrayInputStream(answer.getBytes(UTF_8)));
                Program asked = games("delete", "1");
                assertThat(asked.err())
                        .contains("handoff games export 1 --games " + games + " > game-1.jsonl", "Game 1 is kept.");
                assertThat(asked.exit()).isEqualTo(Exit.NO);
            }
            System.setIn(new ByteArrayInputStream("y\n".getBytes(UTF_8)));
            assertThat(games("delete", "1").err()).endsWith("Game 1 is deleted.\n");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void a_damaged_or_empty_game_harms_no_other() throws Exception {
        play(List.of("2", "q"), company, "--seed", "2");
        play(List.of("2", "q"), company, "--seed", "3");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + games + "/games.db");
                Statement change = connection.createStatement()) {
            change.execute("UPDATE event SET json = '{' WHERE game = 2 AND number = 0");
            change.execute("INSERT INTO game DEFAULT VALUES");
            change.execute("INSERT INTO event VALUES (9, 0, '{\"event\":\"Opened\",\"setup\":{\"seed\":1}}')");
        }
        assertThat(games("list")
                        .isDone()
                        .out()
                        .lines()
                        .map(line -> line.replaceFirst(",.*", "").replaceFirst("  2.*  ", "  ")))
                .containsExactly(
                        "9  damaged; 'handoff games show 9' says how",
                        "3  empty; 'handoff games delete 3' takes it away",
                        "2  damaged; 'handoff games show 2' says how",
                        "1  " + company);
        games("show", "3").refuses("game 3: nothing was kept of it. Maybe handoff games delete 3?");
        assertThat(games("export", "2").isDone().out()).startsWith("{\n{\"event\":");
        assertThat(games("show", "1").isDone().out()).contains("Game 1");
    }

    @Test
    void a_timer_shows_the_time_at_the_desk() throws IOException {
        Program game = play(List.of("2", "q"), company, "--rounds", "4", "--timer", "soft", "--seed", "2");
        assertThat(game.out()).contains("Time left for this turn: about 4 min.");
    }

    @Test
    void a_timer_that_is_none_begins_no_game() throws IOException {
        Program game = play(List.of("2"), company, "--timer", "sand");
        assertThat(game.exit()).isEqualTo(Exit.INVALID);
        assertThat(game.err()).contains("--timer: 'sand' is none. Maybe off, soft or hard?");
        assertThat(games("list").out()).isEqualTo("No games yet. Begin one with: handoff play\n");
    }

    @Test
    void two_at_one_keyboard_share_the_minutes_of_a_round() {
        assertThat(TimerOption.turn(Preset.M180.length(), 2)).isEqualTo(Duration.ofMinutes(4));
        assertThat(TimerOption.turn(Length.ofRounds(3), 1)).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void a_company_nobody_can_play_is_refused_before_a_game_is_begun() {
        handoff("play", "mm1", "--games", games)
                .refuses(
                        "mm1: cannot be played: marketing has no budget to decide about. Maybe cold-war or hot-leads?");
        assertThat(games("list").out()).startsWith("No games yet");
    }

    @Test
    void what_is_typed_does_not_steer_the_terminal() throws IOException {
        Program played = play(List.of("2", "\u001b]0;pwned\u0007\u001b[2J", "\u202e"), company);
        assertThat(played.out()).contains("pwned").doesNotContain("\u001b", "\u0007", "\u202e");
    }
}
