package dev.handoff.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.experiment.RunExperiment;
import dev.handoff.experiment.RunResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a promise is kept, where theory knows it: a rep goes on to each of six attempts with the same chance, and nobody answers. */
class AttainmentTest {

    private static final String PILOT = """
            title: Six attempts are promised
            workingTime: {shifts: always}
            channels: {web: {inquiriesPerWeek: 70, reachable: 0}}
            teams: {sales: {reps: 4}}
            cadence: {gap: 1 day, maxAttempts: 6}
            work: {touch: 1 min}
            persistence: {rule: choice, pickUpLead: 2, carryOn: 2}
            sla: {sales: {minimumAttempts: {attempts: 6, within: 30 days}, enforcement: 0}}
            """;
    private static final String KEPT = "sla.sales.minimumAttempts";
    private static final String PENDING = "pending.sales.minimumAttempts";

    @TempDir
    private Path directory;

    private RunResult run(String horizon) {
        Path file = Fixtures.write(directory, "pilot.yaml", PILOT);
        Scenario pilot = ScenarioLoader.load(file.toString(), List.of("run.horizon=" + horizon))
                .orThrow();
        return RunExperiment.run(pilot.timeline(), Plan.fixed(10, 20, 2), Progress.SILENT);
    }

    @Test
    void six_attempts_at_a_chance_of_logit_2_each_are_kept_in_46_7_percent() {
        RunResult result = run("26 weeks");
        assertThat(result.metric(KEPT).orElseThrow().mean()).isCloseTo(0.467, within(0.01));
        assertThat(result.metric(PENDING).orElseThrow().mean()).isBetween(250.0, 350.0);
    }

    @Test
    void a_pilot_shorter_than_its_promise_counts_nothing_and_says_that_all_is_pending() {
        RunResult result = run("4 weeks");
        assertThat(result.metric(KEPT).orElseThrow().count()).isZero();
        assertThat(result.metric(PENDING).orElseThrow().mean())
                .isEqualTo(result.metric("mqls").orElseThrow().mean());
    }
}
