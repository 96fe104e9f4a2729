package dev.handoff.cli;

import static dev.handoff.cli.Program.handoff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What takes hours is said, and what takes months refused, before anything is simulated. */
class EffortTest {
    private static double hours(double replications, String... overrides) {
        Scenario scenario =
                ScenarioLoader.load("industry-baseline", List.of(overrides)).orThrow();
        return new Effort(replications, scenario.company()).hours();
    }

    @Test
    void twice_the_replications_or_twice_the_weeks_take_twice_as_long() {
        assertThat(hours(2000)).isEqualTo(2 * hours(1000));
        assertThat(hours(1000, "run.horizon=130w", "run.warmUp=26w"))
                .isEqualTo(2 * hours(1000, "run.horizon=52w", "run.warmUp=26w"));
    }

    @Test
    void what_would_take_months_is_refused_before_it_begins() {
        assertThat(handoff("compare", "industry-baseline", "signed-sla", "--budget", "1000000", "--horizon", "2600w")
                        .err())
                .startsWith("--budget: this would take one core about ")
                .endsWith(" days. Maybe --budget 10min, or a smaller one?" + System.lineSeparator())
                .hasLineCount(1);
    }
}
