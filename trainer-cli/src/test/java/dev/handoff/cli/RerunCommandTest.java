package dev.handoff.cli;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.Provenance;
import dev.handoff.report.ShellEscape;
import dev.handoff.report.data.Origin;
import dev.handoff.report.data.Stamp;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
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
                .startsWith(file + ": not the same from line ")
                .contains("± 99", "Maybe the file was changed by hand, or another build of handoff ");
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
        assertThat(p.out())
                .contains("not the same from line 2 on, where it has '")
                .contains("enquiries", "and now comes '", "inquiries", "Maybe the file was changed by hand");
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
    void what_is_empty_or_ends_before_its_stamp_does_is_refused(@TempDir Path dir) throws Exception {
        Map<String, byte[]> files = filesOfARun();
        files.put("printed.txt", "\n\n\u001b[0m \n".repeat(30).getBytes(StandardCharsets.UTF_8));
        for (String name : files.keySet()) {
            for (int length : new int[] {0, 1, 2, 9, 50, 90}) {
                Path file = Files.write(dir.resolve(name), Arrays.copyOf(files.get(name), length));
                handoff("rerun", file.toString())
                        .refuses(file + ": does not say which command made it."
                                + " Maybe a file that --out has written, or all that a command has printed?");
            }
        }
    }

    @Test
    void a_file_that_is_not_there_is_told(@TempDir Path dir) {
        Path file = dir.resolve("report.html");
        handoff("rerun", file.toString()).refuses(file + ": there is no such file");
    }

    private static Path stamped(Path dir, String command) throws Exception {
        return Files.writeString(
                dir.resolve("stamped.txt"),
                "Scenario mm1, hash 0123456789abcdef, seed 1, handoff 0.1.0.\nAgain: " + command + "\n");
    }

    @Test
    void a_stamp_that_says_where_to_write_or_what_to_show_is_refused(@TempDir Path dir) throws Exception {
        Path out = dir.resolve("planted");
        for (String option :
                List.of("--out " + out, "--out=" + out, "--format json", "--plain", "--threads 64", "-h")) {
            Path file = stamped(dir, "handoff run mm1 -n 2 --horizon 4w " + option);
            assertThat(handoff("rerun", file.toString()).err())
                    .startsWith(file + ": says it was made with --")
                    .hasLineCount(1);
            assertThat(out).doesNotExist();
        }
        Path unknown = stamped(dir, "handoff run mm1 --owt " + out);
        handoff("rerun", unknown.toString())
                .refuses(unknown
                        + ": was made by a command that this handoff does not know: handoff run: there is no option"
                        + " '--owt'. Maybe --out?");
        Path pipe = stamped(dir, "handoff run /dev/stdin -n 2");
        assertThat(handoff("rerun", pipe.toString()).err())
                .contains("was made from /dev/stdin, which cannot be read again");
    }

    @Test
    void what_is_no_file_or_larger_than_any_output_is_refused_at_once(@TempDir Path dir) throws Exception {
        assertThat(handoff("rerun", dir.toString()).err())
                .contains(": is a directory. Maybe " + dir.resolve("report.html"));
        if (Files.exists(Path.of("/dev/zero"))) {
            handoff("rerun", "/dev/zero")
                    .refuses("/dev/zero: is a pipe or a device, which cannot be read twice. Maybe save it as a file?");
        }
        Path huge = dir.resolve("huge.svg");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(SavedFile.LARGEST + 1L);
        }
        handoff("rerun", huge.toString())
                .refuses(huge + ": is larger than 64 MB, which no output of handoff is. Maybe another file?");
    }

    @Test
    void a_file_with_many_beginnings_of_a_stamp_is_no_output(@TempDir Path dir) throws Exception {
        for (String begin : List.of(
                "<metadata>", "<meta name=\"handoff\" content=\"", "{\"command\":", "\"\"\",", "Again: handoff ")) {
            for (String ending : List.of("svg", "html", "json", "csv", "png", "txt")) {
                Path file = Files.writeString(dir.resolve("many." + ending), begin.repeat(50_000));
                handoff("rerun", file.toString())
                        .refuses(file + ": does not say which command made it."
                                + " Maybe a file that --out has written, or all that a command has printed?");
            }
        }
    }

    private static Map<String, byte[]> filesOfARun() {
        Map<String, byte[]> files = new TreeMap<>();
        ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
        Main.run(
                Program.shortRunWith("-n", "2"),
                new Console(nowhere, nowhere, Program.PIPE).keepingFiles(files::putAll));
        return files;
    }

    @Test
    void a_picture_or_page_of_another_java_may_be_drawn_differently_but_says_nothing_else(@TempDir Path dir)
            throws Exception {
        Map<String, byte[]> files = filesOfARun();
        String svg = ofAnotherJava(files.get("funnel.svg"));
        Path drawn = Files.writeString(dir.resolve("funnel.svg"), moved(svg));
        assertThat(handoff("rerun", drawn.toString()).isDone().out())
                .startsWith(
                        drawn + ": its stamp names the same figures; the drawing differs: changed by hand, or another"
                                + " Java or fonts (drawn by Java 99; this is Java");
        Files.writeString(drawn, svg);
        assertThat(handoff("rerun", drawn.toString()).isDone().out()).contains("the same drawing, though another Java");
        Files.writeString(drawn, svg.replaceFirst("</desc>", " at least</desc>"));
        assertThat(handoff("rerun", drawn.toString()).out())
                .contains("not the same: other lines and letters than its command");
        String page = ofAnotherJava(files.get("report.html"));
        Path html = Files.writeString(dir.resolve("report.html"), moved(page));
        assertThat(handoff("rerun", html.toString()).isDone().out())
                .startsWith(
                        html + ": the same words and figures; the drawing differs: changed by hand, or another Java");
        Files.writeString(html, page);
        assertThat(handoff("rerun", html.toString()).isDone().out()).contains("the same, though another Java drew it.");
        Files.writeString(html, page.replaceFirst("</desc>", " at least</desc>"));
        assertThat(handoff("rerun", html.toString()).out()).contains("not the same");
    }

    @Test
    void what_the_same_java_draws_differently_was_changed_by_hand(@TempDir Path dir) throws Exception {
        Map<String, byte[]> files = filesOfARun();
        for (String name : List.of("funnel.svg", "report.html")) {
            String text = new String(files.get(name), StandardCharsets.UTF_8);
            Path changed = Files.writeString(dir.resolve(name), moved(text));
            Program rerun = handoff("rerun", changed.toString());
            assertThat(rerun.out()).contains("not the same");
            assertThat(rerun.exit()).isEqualTo(Exit.NO);
        }
        assertThat(repainted(files.get("funnel.png"), 40, DrawnBy.CURRENT, dir).out())
                .contains("not the same: other lines and letters than its command draws now with the same Java.");
    }

    private static String moved(String drawing) {
        return drawing.replaceFirst(" d='M", " d='M1 1M");
    }

    private static String ofAnotherJava(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).replace(DrawnBy.CURRENT, "Java 99");
    }

    @Test
    void a_picture_is_told_by_its_pixels_and_one_painted_over_is_not_the_same(@TempDir Path dir) throws Exception {
        byte[] png = filesOfARun().get("funnel.png");
        assertThat(repainted(png, 0, "", dir).isDone().out())
                .contains("the same picture, only packed by another Java.");
        assertThat(repainted(png, 40, "", dir).isDone().out())
                .contains("of its pixels differ; the drawing differs: changed by hand, or another Java or fonts");
        assertThat(repainted(png, 500, "", dir).out()).contains("not the same: other lines and letters than");
    }

    @Test
    void files_that_differ_in_the_ends_of_their_lines_only_are_told_so(@TempDir Path dir) throws Exception {
        String json = new String(filesOfARun().get("metrics.json"), StandardCharsets.UTF_8);
        Path cut = Files.writeString(dir.resolve("metrics.json"), json.stripTrailing());
        assertThat(handoff("rerun", cut.toString()).out()).contains("not the same in the ends of its lines only.");
    }

    /** The picture with a black square, written as another program would. */
    private static Program repainted(byte[] png, int size, String drawnBy, Path dir) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage other = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        other.createGraphics().drawImage(image, 0, 0, null);
        for (int i = 0; i < size * size; i++) {
            other.setRGB(i % size, i / size, 0xFF000000);
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(other, "png", plain);
        Origin origin = Stamp.ofPng(png).orElseThrow();
        Provenance from = new Provenance("handoff", origin.version(), List.of(), 1, origin.command());
        byte[] stamped = Stamp.png(plain.toByteArray(), from, origin.figures(), drawnBy);
        return handoff("rerun", Files.write(dir.resolve("funnel.png"), stamped).toString());
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

    @Test
    void words_are_split_as_they_were_quoted() {
        for (String word : List.of(
                "a b", "it's", "", "x=1; y='2'", "plain", "a  b", " a ", "\t", "\u00a0", "a\nb", "$'x", "\\n")) {
            assertThat(ShellWord.split("handoff " + ShellWord.of(word) + " end"))
                    .containsExactly("handoff", word, "end");
        }
    }

    @Test
    void signs_that_a_terminal_would_lose_are_written_by_their_numbers() {
        assertThat(ShellWord.of("4\u00a0h  now")).isEqualTo("'4'$'\\u00a0''h '$'\\u0020''now'");
        assertThat(ShellEscape.ascii(ShellWord.of("über 😀"))).isEqualTo("''$'\\u00fc''ber '$'\\U0001f600'''");
    }
}
