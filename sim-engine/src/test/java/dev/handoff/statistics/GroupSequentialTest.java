package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bounds for looking several times, against published values and against values computed outside the project where those are at hand. */
class GroupSequentialTest {

    private static double[] equal(int looks) {
        return IntStream.rangeClosed(1, looks)
                .mapToDouble(i -> i / (double) looks)
                .toArray();
    }

    /** Jennison and Turnbull, Group Sequential Methods (2000), O'Brien–Fleming-type spending at .05 two-sided, five looks. */
    @Test
    void five_equal_looks_have_the_published_bounds() {
        double[] bounds = GroupSequential.obrienFleming(0.05, equal(5));
        double[] published = {4.877, 3.357, 2.680, 2.290, 2.031};
        for (int look = 0; look < 5; look++) {
            assertThat(bounds[look]).isCloseTo(published[look], within(0.001));
        }
    }

    /** Armitage, McPherson and Rowe, JRSS A 132 (1969), table 2. */
    @Test
    void looking_again_and_again_at_five_in_a_hundred_gives_the_published_false_alarms() {
        double[] always = new double[50];
        Arrays.fill(always, 1.959964);
        double[] alarms = GroupSequential.falseAlarms(always, equal(50));
        assertThat(new double[] {alarms[0], alarms[1], alarms[4], alarms[9], alarms[19], alarms[49]})
                .containsExactly(new double[] {0.05, 0.083, 0.142, 0.193, 0.248, 0.320}, within(0.001));
    }

    @Test
    void a_single_look_is_the_plain_test() {
        assertThat(GroupSequential.obrienFleming(0.05, 1)[0]).isCloseTo(1.959964, within(1e-5));
    }

    @Test
    void the_bounds_spend_what_they_may_and_no_more() {
        double[] information = {0.1, 0.35, 0.5, 0.9, 1};
        double[] alarms = GroupSequential.falseAlarms(GroupSequential.obrienFleming(0.05, information), information);
        for (int look = 0; look < information.length; look++) {
            assertThat(alarms[look]).isCloseTo(GroupSequential.spending(0.05, information[look]), within(1e-6));
        }
    }

    @Test
    void looks_that_go_back_are_refused() {
        assertThatThrownBy(() -> GroupSequential.obrienFleming(0.05, 0.5, 0.4))
                .hasMessage("information must be rising up to 1, not 0.4");
    }

    /** The lines of the file beside the checkout, without its header. */
    static List<String> oracle(String file) throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(beside(folder, file))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "shared/validation/rollout/" + file + " is not beside the checkout");
        return Files.readAllLines(beside(folder, file)).stream().skip(1).toList();
    }

    private static Path beside(Path folder, String file) {
        return folder.resolveSibling("shared").resolve("validation/rollout").resolve(file);
    }

    @Test
    void bounds_agree_with_those_computed_elsewhere() throws IOException {
        Map<String, List<String[]>> designs = new LinkedHashMap<>();
        oracle("01_obrien_fleming_spending.csv").stream()
                .map(line -> line.split(","))
                .forEach(cells -> designs.computeIfAbsent(cells[0] + cells[1], k -> new ArrayList<>())
                        .add(cells));
        assertThat(designs).hasSizeGreaterThan(3);
        designs.forEach((name, rows) -> {
            double[] information =
                    rows.stream().mapToDouble(r -> Double.parseDouble(r[2])).toArray();
            double[] bounds = GroupSequential.obrienFleming(0.05, information);
            for (int look = 0; look < bounds.length; look++) {
                double bound = Double.parseDouble(rows.get(look)[4]);
                if (bound < 7) {
                    assertThat(bounds[look]).as(name + " look " + (look + 1)).isCloseTo(bound, within(0.001));
                }
                assertThat(GroupSequential.spending(0.05, information[look]))
                        .isCloseTo(Double.parseDouble(rows.get(look)[3]), within(2e-6));
            }
        });
    }

    @Test
    void false_alarms_of_peeking_agree_with_those_computed_elsewhere() throws IOException {
        for (String line : oracle("02_peeking_false_alarms.csv")) {
            int looks = Integer.parseInt(line.split(",")[0]);
            double[] always = new double[looks];
            Arrays.fill(always, 1.96);
            assertThat(GroupSequential.falseAlarms(always, equal(looks))[looks - 1])
                    .as(line)
                    .isCloseTo(Double.parseDouble(line.split(",")[1]), within(2e-4));
        }
    }
}
