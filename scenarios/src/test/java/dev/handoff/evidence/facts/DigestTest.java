package dev.handoff.evidence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.experiment.MetricSummary;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.experiment.RunResult;
import dev.handoff.experiment.WeeklySummary;
import dev.handoff.scenario.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The same scenario, seed and version give the same bits on every machine and JDK: digests of whole results, written once and compared
 * ever after. {@code -Ddigests.update=true} writes them anew when a version is meant to change results.
 */
class DigestTest {

    private static final Path FILE = Path.of("src/test/resources/digests.txt");
    private static final List<String> SCENARIOS =
            List.of("industry-baseline", "signed-sla", "sdr-and-ae", "hot-leads", "mm1");
    private static final long SEED = 20_261_121;

    @Test
    void results_are_the_committed_ones_bit_by_bit() {
        Map<String, String> digests = new LinkedHashMap<>();
        SCENARIOS.forEach(name -> digests.put(name, digest(name, 2)));

        if (Boolean.getBoolean("digests.update")) {
            write(digests);
        }
        assertThat(digests).isEqualTo(committed());
    }

    @Test
    void the_number_of_threads_changes_no_bit() {
        String one = digest("signed-sla", 1);

        assertThat(digest("signed-sla", 2)).isEqualTo(one);
        assertThat(digest("signed-sla", 8)).isEqualTo(one);
    }

    private static String digest(String scenario, int threads) {
        Company company = Catalogue.load(scenario).company();
        RunResult result = RunExperiment.run(company, Plan.fixed(SEED, 3, threads), Progress.SILENT);
        StringBuilder text = new StringBuilder().append(result.events()).append('\n');
        result.metrics().forEach(metric -> append(text, metric));
        result.weekly().forEach(week -> append(text, week));
        return sha256(text.toString());
    }

    private static void append(StringBuilder text, MetricSummary metric) {
        text.append(metric.name());
        for (double value : new double[] {metric.mean(), metric.halfWidth(), metric.sd(), metric.p10(), metric.max()}) {
            text.append(' ').append(Long.toHexString(Double.doubleToLongBits(value)));
        }
        text.append('\n');
    }

    private static void append(StringBuilder text, WeeklySummary week) {
        text.append(week.name());
        week.mean().forEach(value -> text.append(' ').append(Long.toHexString(Double.doubleToLongBits(value))));
        text.append('\n');
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Map<String, String> digests) {
        String lines = digests.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(FILE, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> committed() {
        try {
            return Files.readAllLines(FILE).stream()
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(w -> w[0], w -> w[1], (a, b) -> b, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
