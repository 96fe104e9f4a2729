package dev.handoff.cli.command;

import static dev.handoff.cli.Program.handoff;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.Program;
import dev.handoff.cli.SmallCompany;
import dev.handoff.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code handoff debrief} on kept games. */
class DebriefCommandTest {
    private static final List<String> TWO_ROUNDS = List.of("2", "s", "y", "", "s", "y", "");
    private static final List<String> TOLD = List.of("<b>Loud</b>", "1", "40 20");

    @TempDir
    Path directory;

    private String company;
    private String games;

    @BeforeEach
    void place() throws IOException {
        company = SmallCompany.in(directory);
        games = directory.resolve("games").toString();
    }

    private Program play(List<String> answers) throws IOException {
        String script = Files.writeString(directory.resolve("answers.txt"), String.join("\n", answers) + "\n")
                .toString();
        return handoff(
                "play",
                company,
                "--games",
                games,
                "--script",
                script,
                "--rounds",
                "2",
                "--seed",
                "3",
                "--partner",
                "volume");
    }

    private Program debrief(String... options) {
        List<String> args = new ArrayList<>(List.of("debrief", "--games", games, "--lucks", "10"));
        args.addAll(List.of(options));
        return handoff(args.toArray(String[]::new));
    }

    private static List<String> and(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    @Test
    void a_finished_game_is_told_from_its_log() throws IOException {
        play(and(TWO_ROUNDS, TOLD));
        String told = debrief("1", "--details").isDone().out();
        assertThat(told)
                .contains("== What happened: the company ==", "== Whose fault was it? ==", "== One lead's life ==")
                .contains("Sales voted: sales.", " in marketing was the volume chaser.", "Our agreement (draft)");
        assertThat(told.lines().filter(line -> !line.contains(directory.toString())))
                .allMatch(line -> line.length() <= 80);
        assertThat(debrief("--details").isDone().out()).isEqualTo(told);
    }

    @Test
    void unless_details_are_asked_for_the_answers_and_their_figures_fit_into_forty_lines() throws IOException {
        play(and(TWO_ROUNDS, TOLD));
        String told = debrief("1").isDone().out();
        assertThat(told)
                .startsWith("Par is ")
                .contains("The most expensive leak", "Part of the gap", "With --details: ", "Again: handoff debrief 1 ")
                .doesNotContain("Our agreement (draft)");
        assertThat(told.lines().count()).isLessThanOrEqualTo(40);
    }

    @Test
    void a_page_the_figures_and_the_draft_are_written() throws IOException {
        play(and(TWO_ROUNDS, TOLD));
        Path out = directory.resolve("out");
        assertThat(debrief("--out", out.toString()).err())
                .contains("debrief.html", "debrief.json", "results.xlsx", "draft-sla.md");
        try (ZipFile workbook = new ZipFile(out.resolve("results.xlsx").toFile())) {
            byte[] texts = workbook.getInputStream(workbook.getEntry("xl/sharedStrings.xml"))
                    .readAllBytes();
            assertThat(new String(texts, UTF_8)).contains(">Deals won<", ">Par<", ">together<", ">What game 1 shows<");
        }
        assertThat(out.resolve("debrief.html"))
                .content()
                .doesNotContain("<script ", "<b>Loud")
                .containsOnlyOnce("<script>")
                .contains("&lt;b&gt;Loud", "<svg", "Round 2, together", "handoff debrief 1 --lucks 10");
        assertThat(out.resolve("debrief.html"))
                .content()
                .containsSubsequence(
                        "id=\"what-next\"", "id=\"appendix\"", "<details id=\"draft\">", "# Our agreement (draft)")
                .containsOnlyOnce("# Our agreement (draft)");
        assertThat(out.resolve("draft-sla.md")).content().startsWith("# Our agreement (draft)\n");
        assertThat(out.resolve("debrief.json"))
                .content()
                .isEqualTo(debrief("--format", "json").isDone().out())
                .contains("\"otherLucks\"", "\"why\"", "\"sketch.sales\"", "\"wins\" : \"Deals won\"")
                .doesNotContain("NaN");
    }

    @Test
    void of_an_unfinished_game_nobodys_half_is_told() throws IOException {
        play(List.of("2", "1", "2", "s", "y", ""));
        Program told = debrief();
        assertThat(told.exit()).isEqualTo(Exit.NO);
        assertThat(told.err())
                .startsWith(
                        "Game 1 is not finished; its debrief comes after round 2. Go on with: handoff play --resume 1");
        assertThat(told.out())
                .contains("Round 1.")
                .doesNotContain("Speed to lead", "volume chaser", "truly", "believed", "trust");
    }

    @Test
    void nothing_is_revealed_before_word_vote_and_sketch_are_given() throws IOException {
        String out = play(and(TWO_ROUNDS, List.of("Fine", "2"))).out();
        assertThat(out).contains("== Debrief: your sketch ==");
        assertThat(out.substring(out.indexOf("== Debrief: how was it?")))
                .doesNotContain("volume chaser", "truly", "believed", "voted:", "What happened");
    }

    @Test
    void what_cannot_be_is_refused_in_a_line() throws IOException {
        debrief().refuses("there are no games yet. Maybe handoff play?");
        play(and(TWO_ROUNDS, TOLD));
        debrief("7").refuses("GAME: there is no game 7. Maybe 1?");
        debrief("--format", "pdf").refuses("--format: 'pdf' is not a format here. Maybe text or json?");
        handoff("debrief", "--games", games, "--lucks", "2")
                .refuses("--lucks: 2 are too few to say anything about chance; at least 10. Maybe 200?");
        handoff("debrief", "--games", games, "--lucks", "many")
                .refuses("--lucks: 'many' is not a number of lucks such as 200.");
    }
}
