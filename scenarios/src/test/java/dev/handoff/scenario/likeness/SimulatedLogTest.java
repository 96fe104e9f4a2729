package dev.handoff.scenario.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmTables;
import dev.handoff.experiment.Replication;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A simulated period is looked at exactly as its CRM's export would be. */
class SimulatedLogTest {
    private static final long SEED = 4711;

    /** Reassignments and enforced attempts; rejections, pretended calls and prospecting. */
    @ParameterizedTest
    @ValueSource(strings = {"signed-sla", "cold-war"})
    void every_figure_of_a_run_is_that_of_its_export(String name) {
        List<String> brief = List.of("run.warmUp=13 weeks", "run.horizon=16 weeks", "run.drain=0 s");
        Scenario scenario = ScenarioLoader.load(name, brief).orThrow();
        CrmTables export = Logged.of(scenario, SEED, 1);
        SeenFigures figures = new SeenFigures(ExportFrame.of(export), scenario.company());
        SimulatedLog log = new SimulatedLog(
                ExportFrame.of(export), scenario.company().run().warmUp().toMillis());
        new Replication(scenario.timeline(), SEED, 1, Optional.of(log)).run();
        double[] counted = figures.of(log.seen());
        assertThat(figures.of(ExportLog.of(export))).containsExactly(counted);
        assertThat(counted[figures.place(SeenFigures.NONE)]).isBetween(0.0, 0.9);
        assertThat(log.seen().found())
                .hasSameSizeAs(ExportLog.of(export).found())
                .isNotEmpty();
    }
}
