package dev.handoff.scenario.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.calibration.CrmTables;
import dev.handoff.experiment.Progress;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.draws.FittedDraws;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class DrawnPeriodsTest {
    private static final Scenario COMPANY = ScenarioLoader.load(
                    "short-cycle", List.of("run.warmUp=2 weeks", "run.horizon=9 weeks", "run.drain=0 s"))
            .orThrow();
    private static final CrmTables EXPORT = Logged.of(COMPANY, 7, 1);
    private static final SimulatedPeriods PERIODS = new SimulatedPeriods(ExportFrame.of(EXPORT), 1);

    private static List<double[]> figures(int most, Progress progress) {
        DrawnPeriods drawn = new DrawnPeriods(COMPANY, new FittedDraws(List.of(), List.of()), PERIODS, 0);
        return drawn.of(most, period -> new CountedPeriod(period, COMPANY.company()), progress);
    }

    /** Asks to end at the so-manieth question. */
    private static Progress endingAt(int question) {
        AtomicInteger asked = new AtomicInteger();
        return new Progress() {
            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > question;
            }
        };
    }

    @Test
    void a_period_ends_in_the_middle_of_its_simulation_when_somebody_asks() {
        AtomicInteger asked = new AtomicInteger();
        BooleanSupplier soon = () -> asked.incrementAndGet() > 10;
        CountedPeriod task = new CountedPeriod(PERIODS.period(COMPANY, 0), COMPANY.company());
        assertThatThrownBy(() -> task.run(soon)).isInstanceOf(PeriodEnded.class);
        assertThat(asked).hasValue(11);
    }

    @Test
    void what_is_kept_then_are_the_first_periods_as_they_would_have_been() {
        List<double[]> whole = figures(10, Progress.SILENT);
        for (int question : List.of(0, 1, 5_000, 20_000)) {
            List<double[]> kept = figures(10, endingAt(question));
            assertThat(kept).hasSizeLessThan(10);
            assertThat(kept).usingRecursiveFieldByFieldElementComparator().isEqualTo(whole.subList(0, kept.size()));
        }
    }
}
