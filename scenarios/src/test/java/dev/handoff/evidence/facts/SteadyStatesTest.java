package dev.handoff.evidence.facts;

import static dev.handoff.evidence.facts.Runs.mean;
import static dev.handoff.evidence.facts.Runs.metric;
import static dev.handoff.evidence.facts.Runs.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.experiment.Replication;
import dev.handoff.experiment.RunResult;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios that claim to be a state are one: what they show does not hang on how long they warm up, which nobody would think of varying. */
@Tag("long")
class SteadyStatesTest {

    private static final int[] WARM_UPS = {26, 52, 156};
    private static final int REPLICATIONS = 16;
    private static final Offset<Double> TWO_POINTS = within(0.02);

    private static String warmUp(int weeks) {
        return "run.warmUp=" + weeks + " weeks";
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 52, 156})
    void the_published_split_holds_after_any_warm_up(int weeks) {
        RunResult baseline = run(2, REPLICATIONS, "industry-baseline", warmUp(weeks));
        assertThat(metric(baseline, "attempts.none").halfWidth()).isLessThan(0.01);
        assertThat(mean(baseline, "attempts.none")).isCloseTo(0.386, TWO_POINTS);
        assertThat(mean(baseline, "attempts.1to3")).isCloseTo(0.325, TWO_POINTS);
        assertThat(mean(baseline, "attempts.4plus")).isCloseTo(0.289, TWO_POINTS);
    }

    /** The agreement rolled out in the baseline, on common luck: the three answers lie within one another's intervals. */
    @Test
    void the_agreement_is_worth_the_same_after_any_warm_up() {
        List<Difference> answers = new ArrayList<>();
        for (int weeks : WARM_UPS) {
            answers.add(Difference.of(contribution("industry-baseline", weeks), contribution("signed-sla", weeks)));
        }
        assertThat(answers).as("%s", answers).allMatch(answer -> answer.exceedsZeroBy(1));
        for (Difference one : answers) {
            for (Difference other : answers) {
                assertThat(Math.abs(one.mean() - other.mean()))
                        .as("%s", answers)
                        .isLessThan(one.halfWidth() + other.halfWidth());
            }
        }
    }

    private static double[] contribution(String policy, int weeks) {
        Scenario base =
                ScenarioLoader.load("industry-baseline", List.of(warmUp(weeks))).orThrow();
        Scenario other = ScenarioLoader.load(policy, List.of(warmUp(weeks))).orThrow();
        return IntStream.range(0, REPLICATIONS)
                .parallel()
                .mapToDouble(r -> new Replication(Rollout.of(base, other), Runs.SEED, r, Optional.empty())
                        .run()
                        .responses()
                        .get("contribution.expected"))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"industry-baseline", "signed-sla", "hot-leads"})
    void nothing_of_its_state_drifts_over_the_measured_year(String scenario) {
        assertThat(run(2, 12, scenario).unsettled()).isEmpty();
    }

    @Test
    void the_cold_war_is_a_first_year_and_says_so() {
        RunResult war = run(2, 8, "cold-war");
        assertThat(mean(war, "attempts.none")).isBetween(0.4, 0.7);
        assertThat(war.unsettled()).extracting(trend -> trend.metric()).contains("trust.sales");
    }
}
