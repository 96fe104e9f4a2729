package dev.handoff.scenario.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calibration.CrmTables;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A log whose weeks stand several times shows what such a log would show if it were made. */
class ResampledWeeksTest {
    private static final long WEEK = 7L * 24 * 3600;
    private static final List<String> NAMES = List.of(
            SeenFigures.TYPICAL_GAP,
            SeenFigures.WORKING,
            SeenFigures.WORKING_LATE,
            SeenFigures.HANDED,
            SeenFigures.NONE,
            SeenFigures.ATTEMPTS);

    private final Scenario company = ScenarioLoader.load(
                    "industry-baseline",
                    List.of("run.horizon=12 weeks", "run.warmUp=4 weeks", "run.drain=0 s", "teams.sales.reps=3"))
            .orThrow();
    private final CrmTables tables = Logged.of(company, 31, 1);
    private final SeenFigures figures = new SeenFigures(ExportFrame.of(tables), company.company());
    private final SeenLog log = ExportLog.of(tables);

    private double made(String name, int[] times) {
        List<SeenLog.OneLead> leads = new ArrayList<>();
        for (SeenLog.OneLead lead : log.leads()) {
            int week = (int) Math.max(0, Math.min(times.length - 1, lead.created / WEEK));
            for (int i = 0; i < times[week]; i++) {
                leads.add(lead);
            }
        }
        return figures.forTuning(new SeenLog(log.channels(), leads, log.found(), log.asOf()))[figures.place(name)];
    }

    @Test
    void every_figure_is_that_of_a_log_in_which_weeks_stand_so_often() {
        int weeks = tables.weeks();
        int[] once = new int[weeks];
        int[] unequal = new int[weeks];
        for (int w = 0; w < weeks; w++) {
            once[w] = 1;
            unequal[w] = w * w % 4;
        }
        ResampledWeeks resampled = new ResampledWeeks(figures, log, weeks);
        for (String name : NAMES) {
            assertThat(resampled.of(name).applyAsDouble(once)).as(name).isCloseTo(made(name, once), within(1e-12));
            assertThat(resampled.of(name).applyAsDouble(unequal))
                    .as(name)
                    .isCloseTo(made(name, unequal), within(1e-12));
        }
    }
}
