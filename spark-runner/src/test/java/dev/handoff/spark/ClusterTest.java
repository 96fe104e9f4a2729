package dev.handoff.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bits as on one machine: on two workers, after an executor was killed, after the driver was killed and started again. */
class ClusterTest {
    private static final List<String> COMPARISON = List.of(
            "compare",
            "industry-baseline",
            "signed-sla",
            "--horizon",
            "6w",
            "--warm-up",
            "2w",
            "--format",
            "json",
            "-n");

    /** Bytes after which some blocks are finished, and most are not. */
    private static final long SOME = 100_000;

    @TempDir
    static Path place;

    private static Path home;
    private static StandaloneCluster cluster;

    @BeforeAll
    static void start() throws IOException {
        home = SparkHome.assembled("spark");
        cluster = StandaloneCluster.start(home, place, 2);
    }

    @AfterAll
    static void end() {
        cluster.close();
    }

    private static List<String> with(List<String> args, String... more) {
        return Stream.concat(args.stream(), Arrays.stream(more)).toList();
    }

    private static Handoff start(List<String> args) throws IOException {
        return Handoff.start(place, StandaloneCluster.environment(home), args);
    }

    private static Handoff startThere(List<String> args) throws IOException {
        return start(with(args, "--on", cluster.master()));
    }

    private static String result(Handoff program) throws IOException, InterruptedException {
        assertThat(program.exit()).as(program.said()).isZero();
        return program.result();
    }

    private static String here(List<String> args) throws IOException, InterruptedException {
        return result(start(args));
    }

    @Test
    void a_comparison_is_the_same_bit_by_bit_and_every_worker_has_a_part_in_it() throws Exception {
        List<String> args = with(COMPARISON, "60");
        assertThat(result(startThere(args))).isEqualTo(here(args));
        assertThat(cluster.workersThatFinishedTasks()).isEqualTo(2);
    }

    @Test
    void an_executor_that_is_killed_in_the_middle_changes_no_bit() throws Exception {
        List<String> args = with(COMPARISON, "401");
        Path kept = kept("killed");
        Handoff there = startThere(with(args, "--out", kept.getParent().toString()));
        StandaloneCluster.await("first results", () -> size(kept) > SOME);
        assertThat(cluster.executors().get(0).destroyForcibly()).isTrue();
        assertThat(there.process().isAlive()).isTrue();
        assertThat(result(there)).isEqualTo(here(args));
        assertThat(kept).doesNotExist();
    }

    @Test
    void a_driver_that_is_killed_goes_on_where_it_was() throws Exception {
        List<String> args = with(COMPARISON, "402");
        Path kept = kept("again");
        List<String> into = with(args, "--out", kept.getParent().toString());
        Handoff first = startThere(into);
        StandaloneCluster.await("first results", () -> size(kept) > SOME);
        first.process().descendants().forEach(ProcessHandle::destroyForcibly);
        assertThat(first.exit()).isNotZero();
        byte[] before = Files.readAllBytes(kept);
        Handoff second = startThere(into);
        StandaloneCluster.await(
                "further results",
                () -> size(kept) > before.length || !second.process().isAlive());
        byte[] after = Files.exists(kept) ? Files.readAllBytes(kept) : new byte[0];
        assertThat(after).hasSizeGreaterThan(before.length);
        int whole = before.length - 20_000; // the last entry may have been cut off
        assertThat(Arrays.copyOf(after, whole)).isEqualTo(Arrays.copyOf(before, whole));
        assertThat(result(second)).isEqualTo(here(args));
    }

    private static Path kept(String folder) {
        return place.resolve(folder).resolve(".cluster.unfinished");
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    @Test
    void executors_that_have_another_build_are_refused() throws Exception {
        Path other = place.resolve("other.jar");
        copyButOneClass(Path.of(System.getProperty("handoff.jar")), other);
        Path otherHome = SparkHome.assembled("other-spark");
        Files.createDirectories(otherHome.resolve("conf"));
        Files.writeString(
                otherHome.resolve("conf").resolve("spark-defaults.conf"),
                "spark.executor.extraClassPath " + other + ":" + System.getProperty("runner.jar") + "\n");
        Handoff there = Handoff.start(
                place, StandaloneCluster.environment(otherHome), with(COMPARISON, "5", "--on", cluster.master()));
        assertThat(there.exit()).isEqualTo(2);
        assertThat(there.said()).startsWith("--on: this is another build of Handoff than ");
        assertThat(there.said().lines()).hasSize(1);
    }

    @Test
    void executors_that_do_not_start_are_said_not_to_and_nobody_waits_a_minute_for_them() throws Exception {
        Path apart = Files.createDirectories(place.resolve("apart"));
        try (StandaloneCluster lacking = StandaloneCluster.withoutScalaVersion(home, apart)) {
            Handoff there = start(with(COMPARISON, "5", "--on", lacking.master()));
            assertThat(there.exit()).isEqualTo(2);
            assertThat(there.said())
                    .startsWith("--on: " + lacking.master()
                            + " ended the application: its executors did not start. Maybe the workers' logs say why?");
            assertThat(there.said().lines()).hasSize(1);
        }
    }

    /** The same program, but that one resource of it has another byte. */
    private static void copyButOneClass(Path from, Path to) throws IOException {
        try (ZipFile jar = new ZipFile(from.toFile());
                OutputStream file = Files.newOutputStream(to);
                ZipOutputStream copy = new ZipOutputStream(file)) {
            for (ZipEntry entry : (Iterable<ZipEntry>)
                    () -> jar.stream().map(ZipEntry.class::cast).iterator()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                jar.getInputStream(entry).transferTo(copy);
                if (entry.getName().endsWith("version.properties")) {
                    copy.write('\n');
                }
                copy.closeEntry();
            }
        }
    }

    @Test
    void a_master_that_does_not_answer_is_told_in_a_line() throws Exception {
        Handoff there = start(with(COMPARISON, "5", "--on", "spark://127.0.0.1:1"));
        assertThat(there.exit()).isEqualTo(2);
        assertThat(there.said())
                .isEqualTo("--on: nobody answers at spark://127.0.0.1:1. Maybe the master is not started yet?\n");
    }
}
