package dev.handoff.cli;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.experiment.RunResult;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code handoff rerun}: every output file can be made again, bit for bit. */
class RerunCommandTest {

    private static void allAreTheSame(Path dir) throws Exception {
        try (Stream<Path> files = Files.list(dir)) {
            Map<String, Path> oneOfAKind = new TreeMap<>();
            files.sorted().forEach(f -> oneOfAKind.put(f.toString().replaceFirst(".*\\.", ""), f));
            assertThat(oneOfAKind).containsOnlyKeys("html", "svg", "png", "json", "csv");
            for (Path file : oneOfAKind.values()) {
                assertThat(handoff("rerun", file.toString()).isDone().out())
                        .isEqualTo(file + ": the same, bit for bit.\n");
            }
        }
    }

    @Test
    void every_kind_of_file_of_a_run(@TempDir Path dir) throws Exception {
        handoff(
                "run",
                "lumpy-revenue",
                "-n",
                "3",
                "--horizon",
                "8w",
                "--seed",
                "4",
                "--set",
                "deals.winShare=0.25",
                "--out",
                dir.toString());
        allAreTheSame(dir);
    }

    /** Interrupted after the fourth replication; stopping looks at the fifth. */
    private static Progress interruptedAfter(int replications) {
        int[] finished = new int[1];
        return new Progress() {
            @Override
            public void finished(int done, int planned) {
                finished[0] = done;
            }

            @Override
            public boolean cancelled() {
                return finished[0] >= replications;
            }
        };
    }

    private static Map<String, byte[]> interruptedRun(RunSize size, int replications) {
        Scenario scenario = ScenarioLoader.load("lumpy-revenue", List.of()).orThrow();
        RunResult result = RunExperiment.run(scenario.timeline(), size.plan(), interruptedAfter(replications));
        assertThat(result.stop()).isEqualTo(RunResult.Stop.INTERRUPTED);
        String command = "handoff run lumpy-revenue " + String.join(" ", size.again(result));
        return RunArtefacts.of(result, RunContext.of(scenario, List.of(), command));
    }

    @Test
    void an_interrupted_result_gives_the_same_figures_and_says_that_it_was_interrupted(@TempDir Path dir)
            throws Exception {
        Map<String, byte[]> files = interruptedRun(new RunSize(Plan.fixed(1, 50, 1), ""), 4);
        for (String name : List.of("metrics.json", "report.html")) {
            Path file = Files.write(dir.resolve(name), files.get(name));
            assertThat(handoff("rerun", file.toString()).isDone().out())
                    .isEqualTo(file + ": the same figures; the original was interrupted, which a repetition is not.\n");
        }
        Path changed = dir.resolve("changed.json");
        String json = new String(files.get("metrics.json"), StandardCharsets.UTF_8);
        Files.writeString(changed, json.replaceFirst("\"mean\" : \\d", "\"mean\" : 77"));
        assertThat(handoff("rerun", changed.toString()).out()).contains("not the same");
    }

    @Test
    void what_was_not_interrupted_must_be_the_same_to_its_end(@TempDir Path dir) throws Exception {
        handoff("run", "lumpy-revenue", "-n", "3", "--horizon", "8w", "--out", dir.toString());
        Path file = dir.resolve("metrics.json");
        Files.writeString(file, Files.readString(file).replace("\"stop\" : \"fixed\"", "\"stop\" : \"cap\""));
        assertThat(handoff("rerun", file.toString()).out()).contains("not the same");
    }

    @Test
    void halls_intervals_are_kept(@TempDir Path dir) throws Exception {
        handoff("run", "lumpy-revenue", "-n", "6", "--horizon", "8w", "--interval", "hall", "--out", dir.toString());
        assertThat(Files.readString(dir.resolve("metrics.json"))).contains("\"method\" : \"hall\"");
        assertThat(handoff("rerun", dir.resolve("metrics.json").toString())
                        .isDone()
                        .out())
                .contains("the same, bit for bit");
        handoff(
                "compare",
                "lumpy-revenue",
                "--with",
                "deals.winShare=0.4",
                "--budget",
                "6",
                "--interval",
                "hall",
                "--out",
                dir.toString());
        assertThat(Files.readString(dir.resolve("compare.json")))
                .contains("--interval hall", "\"interval\" : \"hall\"");
        assertThat(handoff("rerun", dir.resolve("compare.json").toString())
                        .isDone()
                        .out())
                .contains("the same, bit for bit");
    }

    @Test
    void every_kind_of_file_of_a_comparison(@TempDir Path dir) throws Exception {
        handoff(
                "compare",
                "lumpy-revenue",
                "--with",
                "it's: deals.winShare=0.4",
                "--budget",
                "3",
                "--out",
                dir.toString());
        allAreTheSame(dir);
    }

    @Test
    void what_was_printed_as_json_or_csv(@TempDir Path dir) throws Exception {
        for (String format : List.of("json", "csv")) {
            Path file = dir.resolve("kept." + format);
            Files.writeString(
                    file,
                    handoff(
                                    "sweep",
                                    "lumpy-revenue",
                                    "--vary",
                                    "deals.winShare=0.1,0.2",
                                    "--budget",
                                    "2",
                                    "--format",
                                    format)
                            .out());
            assertThat(handoff("rerun", file.toString()).isDone().out()).contains("the same, bit for bit");
        }
    }

    private static Path saved(Path dir, Environment where, String... args) throws Exception {
        return Files.writeString(
                dir.resolve("saved.txt"), Program.in(where, args).isDone().out());
    }

    private static final String[] RUN = {"run", "lumpy-revenue", "-n", "3", "--horizon", "8w", "--seed", "4"};

    private static final String[] COMPARE = {
        "compare", "lumpy-revenue", "--with", "it's more: deals.winShare=0.4", "--budget", "3", "--threads", "1"
    };

    @Test
    void what_was_printed_as_text(@TempDir Path dir) throws Exception {
        for (String[] args : List.of(RUN, COMPARE)) {
            Path file = saved(dir, Program.PIPE, args);
            assertThat(handoff("rerun", file.toString()).isDone().out())
                    .isEqualTo(file + ": the same, letter by letter.\n");
        }
    }

    @Test
    void text_in_colour_or_without_signs_beyond_ascii(@TempDir Path dir) throws Exception {
        Environment colours = new Environment(Map.of("TERM", "xterm"), false, true, false, 80, true);
        Environment ascii = new Environment(Map.of(), false, false, false, 80, false);
        for (Environment where : List.of(colours, ascii)) {
            Path file = saved(dir, where, RUN);
            assertThat(handoff("rerun", file.toString()).isDone().out()).contains("the same, letter by letter");
        }
    }

    @Test
    void text_for_a_screen_reader_of_another_width_has_the_same_words(@TempDir Path dir) throws Exception {
        Environment narrow = new Environment(Map.of(), false, false, false, 60, true);
        Path file = saved(
                dir, narrow, Stream.concat(Stream.of(RUN), Stream.of("--plain")).toArray(String[]::new));
        assertThat(handoff("rerun", file.toString()).isDone().out())
                .isEqualTo(file + ": the same words and figures, only laid out for another width.\n");
    }

    @Test
    void text_changed_by_hand_is_found_out_and_text_that_is_cut_is_refused(@TempDir Path dir) throws Exception {
        Path file = saved(dir, Program.PIPE, RUN);
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("± \\d", "± 99"));
        assertThat(handoff("rerun", file.toString()).out())
                .isEqualTo(file + ": not the same. Maybe the file was changed by hand?\n");
        Files.writeString(file, text.replaceFirst("handoff 0[^ ]*\\.", "handoff 0.0.7."));
        assertThat(handoff("rerun", file.toString()).out()).contains("It was made by version 0.0.7, this is ");
        Files.writeString(file, text.substring(0, text.length() / 2));
        handoff("rerun", file.toString())
                .refuses(file + ": does not say which command made it. Maybe a file that --out has written,"
                        + " or all that a command has printed?");
    }

    @Test
    void a_file_changed_by_hand_is_found_out(@TempDir Path dir) throws Exception {
        Path file = dir.resolve("kept.csv");
        String csv = handoff("run", "lumpy-revenue", "-n", "2", "--horizon", "8w", "--format", "csv")
                .out();
        Files.writeString(file, csv.replace("inquiries", "enquiries"));
        Program p = handoff("rerun", file.toString());
        assertThat(p.exit()).isEqualTo(Exit.NO);
        assertThat(p.out()).contains("not the same. Maybe the file was changed by hand?");
    }

    @Test
    void a_scenario_changed_since_is_told(@TempDir Path dir) throws Exception {
        Path scenario = dir.resolve("mine.yaml");
        Files.writeString(scenario, "extends: lumpy-revenue\n");
        Path file = dir.resolve("kept.json");
        Files.writeString(
                file,
                handoff("run", scenario.toString(), "-n", "2", "--horizon", "8w", "--format", "json")
                        .out());
        Files.writeString(scenario, "extends: lumpy-revenue\ndeals:\n  winShare: 0.3\n");
        assertThat(handoff("rerun", file.toString()).out()).contains("The scenario has changed since: its hash was");
    }

    @Test
    void what_says_nothing_of_its_making_is_refused(@TempDir Path dir) throws Exception {
        Path file = Files.writeString(dir.resolve("a.json"), "{}");
        handoff("rerun", file.toString())
                .refuses(
                        file
                                + ": does not say which command made it. Maybe a file that --out has written, or all that a command has printed?");
        assertThat(handoff("rerun", dir.resolve("none.csv").toString()).exit()).isEqualTo(Exit.INVALID);
        Path alien = Files.writeString(
                dir.resolve("b.json"), "{\"version\":\"1\",\"scenarioHash\":\"a\",\"command\":\"rm -rf x\"}");
        handoff("rerun", alien.toString()).refuses(alien + ": was not made by a command that can be run again");
    }

    @Test
    void a_file_that_is_not_there_is_told(@TempDir Path dir) {
        Path file = dir.resolve("report.html");
        handoff("rerun", file.toString()).refuses(file + ": there is no such file");
    }

    @Test
    void words_are_split_as_they_were_quoted() {
        for (String word : List.of("a b", "it's", "", "x=1; y='2'", "plain")) {
            assertThat(ShellWord.split("handoff " + ShellWord.of(word) + " end"))
                    .containsExactly("handoff", word, "end");
        }
    }
}
