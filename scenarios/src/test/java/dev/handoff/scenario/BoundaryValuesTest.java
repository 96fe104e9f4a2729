package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever stands at the edge of a type, for any parameter of any shipped company: taken, or refused in one line. The pairs are picked evenly
 * over all of them; more: {@code -Dboundaries=52000}.
 */
@Tag("long")
class BoundaryValuesTest {
    private static final int PAIRS = Integer.getInteger("boundaries", 3000);
    private static final double AT_LEAST_TAKEN = .08;
    private static final double AT_LEAST_REFUSED = .5;

    /** A prime larger than there are pairs to step over, so that no pair comes twice. */
    private static final long STEP = 104_729;

    private static final List<String> EDGES = List.of(
            "0",
            "-0",
            "1",
            "-1",
            "0.5",
            "1e-300",
            "1e-13",
            "1e308",
            "1e309",
            "-1e308",
            ".nan",
            "nan",
            "inf",
            "1e6",
            "1e9",
            "2147483647",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "99999999999999999999999",
            "none",
            "",
            "always",
            "null",
            "~",
            "true",
            "x",
            "[]",
            "{}",
            "[0]",
            "[1,2,3]",
            "0 s",
            "1 ms",
            "-1 h",
            "1000 weeks",
            "2600 weeks",
            "2601 weeks",
            "1e18 h",
            "1 working day",
            "1e9 working days",
            "0,5",
            "1.500",
            "1.234",
            "50%",
            "100%",
            "101%",
            "\u0663",
            "\u2212 1",
            "{exponential: {mean: 0 s}}",
            "{gamma: {shape: 1e-9, mean: 1e9 h}}",
            "2026-02-30",
            "9999-12-31");

    /** One parameter of one company. */
    private record Knob(Scenario scenario, String path) {}

    @Test
    void a_value_at_the_edge_is_taken_or_refused_in_one_line() {
        List<Knob> knobs = knobs();
        long all = (long) knobs.size() * EDGES.size();
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < Math.min(PAIRS, all); i++) {
            long pair = i * STEP % all;
            Knob knob = knobs.get((int) (pair / EDGES.size()));
            String override = knob.path() + "=" + EDGES.get((int) (pair % EDGES.size()));
            Loaded loaded = ScenarioLoader.override(knob.scenario(), List.of(override));
            String what = knob.scenario().name() + " " + override;
            loaded.problems().forEach(problem -> PlainWords.assertPlain(problem, what));
            assertThat(loaded.scenario().isPresent())
                    .as(what)
                    .isEqualTo(loaded.problems().isEmpty());
            taken += loaded.scenario().isPresent() ? 1 : 0;
            refused += loaded.scenario().isPresent() ? 0 : 1;
        }
        System.out.printf(
                "%d of %d values at an edge: %d taken, %d refused in a line%n", taken + refused, all, taken, refused);
        assertThat(taken).isGreaterThan((int) (AT_LEAST_TAKEN * PAIRS));
        assertThat(refused).isGreaterThan((int) (AT_LEAST_REFUSED * PAIRS));
    }

    private static List<Knob> knobs() {
        List<Knob> knobs = new ArrayList<>();
        for (String name : Catalogue.names()) {
            Scenario scenario = Catalogue.load(name);
            ParameterPaths.list(scenario).forEach(p -> knobs.add(new Knob(scenario, p.path())));
        }
        return knobs;
    }
}
