package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.experiment.CompareExperiment;
import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.Progress;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Money that is still open when a short comparison ends. */
@Tag("once")
class OpenDealsTest {

    private static Scenario load(String name) {
        return ScenarioLoader.load(name, List.of("run.horizon=13 weeks")).orThrow();
    }

    /** Of the 172 k that thirteen weeks under the agreement brought, 99 k were open deals that used to be left out. */
    @Test
    void a_quarter_under_a_new_agreement_earns_also_what_its_open_deals_are_worth() {
        Scenario base = load("industry-baseline");
        Comparison result = CompareExperiment.run(
                List.of(
                        new Policy("base", base.timeline()),
                        new Policy("signed", Rollout.of(base, load("signed-sla")))),
                Plan.fixed(7, 20, 2),
                Progress.SILENT);
        double open = mean(result, "contribution.expected") - mean(result, "contribution.closed");
        assertThat(open).isGreaterThan(30_000);
        assertThat(mean(result, "contribution.open")).isCloseTo(open, within(1e-3));
        assertThat(open).isCloseTo(base.company().money().margin() * mean(result, "pipeline.open"), within(1e-3));
    }

    private static double mean(Comparison result, String metric) {
        return result.difference(1, metric).orElseThrow().mean();
    }
}
