package dev.handoff.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that takes a cluster gives on it what it gives here; the cluster is Spark's threads of one process, which get all in writing, too. */
class OtherCommandsTest {
    @TempDir
    static Path place;

    private static Path home;

    @BeforeAll
    static void start() throws IOException {
        home = SparkHome.assembled("spark");
    }

    private static String result(List<String> args) throws IOException, InterruptedException {
        Handoff program = Handoff.start(place, StandaloneCluster.environment(home), args);
        assertThat(program.exit()).as(program.said()).isZero();
        return program.result();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run industry-baseline -n 7 --horizon 8w --warm-up 2w --format json",
                "sweep signed-sla --vary sla.sales.enforcement=0,1 -n 5 --horizon 8w --warm-up 2w --format json",
                "optimize signed-sla --vary sla.sales.enforcement=0,1 --delta 100k --budget 300 --horizon 4w --warm-up 2w"
                        + " --format json",
                "sensitivity signed-sla --factors sla.sales.enforcement=0..1 --factors teams.sales.reps --budget 60"
                        + " --horizon 4w --warm-up 2w --format json",
                "value industry-baseline signed-sla --budget 60 --horizon 4w --warm-up 2w --format json",
                "pilot industry-baseline signed-sla -n 5 --weeks 4 --warm-up 2w --format json",
                "attribution cocktail-marketing -n 3 --horizon 6w --warm-up 2w --format json",
                "breakeven industry-baseline signed-sla --vary money.perEnforcedAttempt=0..40 --budget 6 --horizon 4w"
                        + " --warm-up 2w --format json",
                "whose-fault cold-war --reference joint-sla -n 4 --horizon 6w --warm-up 2w --format json"
            })
    void a_command_gives_the_same(String command) throws Exception {
        assertSame(List.of(command.split(" ")));
    }

    @Test
    void a_company_is_tracked_as_here() throws Exception {
        String since = "2026-03-02";
        Path export = place.resolve("export");
        result(List.of(
                "trace", "signed-sla", "--as-crm", export.toString(), "--from", since, "--set", "run.horizon=6 weeks"));
        assertSame(List.of(
                "track",
                "signed-sla",
                "--leads",
                export.resolve("leads.csv").toString(),
                "--activities",
                export.resolve("activities.csv").toString(),
                "--since",
                since,
                "-n",
                "60",
                "--format",
                "json"));
    }

    @Test
    void a_company_is_fitted_to_an_export_as_here() throws Exception {
        Path export = place.resolve("crm");
        result(List.of("trace", "short-cycle", "--as-crm", export.toString(), "--set", "run.horizon=12 weeks"));
        assertSame(List.of(
                "calibrate",
                "--leads",
                export.resolve("leads.csv").toString(),
                "--activities",
                export.resolve("activities.csv").toString(),
                "--deals",
                export.resolve("deals.csv").toString(),
                "--hold-out",
                "none",
                "--budget",
                "24",
                "--format",
                "json"));
    }

    private static void assertSame(List<String> args) throws IOException, InterruptedException {
        List<String> there = Stream.concat(args.stream(), Arrays.asList("--on", "local[2]").stream())
                .toList();
        assertThat(result(there)).isEqualTo(result(args));
    }
}
