package dev.handoff.cli.rerun;

import static dev.handoff.cli.Program.handoff;
import static dev.handoff.cli.rerun.Reruns.filesOfARun;
import static dev.handoff.cli.rerun.Reruns.saved;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.command.RunArtefacts;
import dev.handoff.cli.command.RunContext;
import dev.handoff.cli.option.RunSize;
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

/** Files that a command has written are made again, to the byte. */
class RerunFilesTest {
    private static void allAreTheSame(Path dir) throws Exception {
        try (Stream<Path> files = Files.list(dir)) {
            Map<String, Path> oneOfAKind = new TreeMap<>();
            files.sorted().forEach(f -> oneOfAKind.put(f.toString().replaceFirst(".*\\.", ""), f));
            assertThat(oneOfAKind).containsOnlyKeys("html", "svg", "png", "json", "csv", "xlsx");
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

    @Test
    void a_comparison_of_settled_policies_says_again_how_long_that_took(@TempDir Path dir) throws Exception {
        Path saved = dir.resolve("steady.txt");
        String[] compare = {
            "compare", "lumpy-revenue", "--with", "deals.medianSize=9000", "--steady", "-n", "3", "--horizon", "8w"
        };
        String said = handoff(compare).out();
        assertThat(said)
                .contains("until the company had settled")
                .contains("--steady")
                .doesNotContain("--warm-up");
        Files.writeString(saved, said);
        assertThat(handoff("rerun", saved.toString()).out()).contains("the same");
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
    void files_that_differ_in_the_ends_of_their_lines_only_are_told_so(@TempDir Path dir) throws Exception {
        String json = new String(filesOfARun().get("metrics.json"), StandardCharsets.UTF_8);
        Path cut = Files.writeString(dir.resolve("metrics.json"), json.stripTrailing());
        assertThat(handoff("rerun", cut.toString()).out()).contains("not the same in the ends of its lines only.");
    }

    @Test
    void nothing_is_left_behind(@TempDir Path dir) throws Exception {
        Path file = Files.write(dir.resolve("metrics.json"), filesOfARun().get("metrics.json"));
        handoff("rerun", file.toString()).isDone();
        handoff("rerun", file.toString(), "--out", dir.resolve("again").toString());
        try (Stream<Path> all = Files.walk(dir)) {
            assertThat(all.map(p -> p.getFileName().toString()))
                    .contains("report.html")
                    .noneMatch(name -> name.startsWith("."));
        }
    }
}
