package dev.handoff.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calendar.Shift;
import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.calibration.estimate.DealCycles;
import dev.handoff.calibration.estimate.DeskDelay;
import dev.handoff.random.Draws;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the desk takes shows in when in the day things are recorded, and is taken out of what came before. */
class DeskDelayTest {
    private static final long HOUR = 3600;
    private static final long DAY = 24 * HOUR;

    /** Monday, 1 January 2024. */
    private static final long MONDAY = 1_704_067_200L;

    private static final WorkingCalendar NINE_TO_FIVE =
            WorkingCalendar.of(List.of(new Shift(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, 9 * 60, 17 * 60)), List.of());
    private static final DeskHours DESK = new DeskHours(new LocalClock(ZoneOffset.UTC, MONDAY), NINE_TO_FIVE);
    private static final int STAGES = 1500;
    private static final double MEDIAN_DAYS = 10;
    private static final double SIGMA = 0.6;

    private final double[] from = new double[STAGES];
    private final double[] to = new double[STAGES];

    /** Stages whose customers are ready after a lognormal time, and whose end is recorded after a lognormal time of work. */
    private void stages(double medianHours, long seed) {
        Draws luck = new Draws(seed, 0);
        int family = Draws.family("desk delay test");
        for (int i = 0; i < STAGES; i++) {
            long begun = MONDAY + (i % 5) * DAY + 9 * HOUR + (i % 8) * HOUR;
            double gap = MEDIAN_DAYS * Math.exp(SIGMA * luck.normal(family, i, () -> 0, 0));
            double delay = medianHours * Math.exp(0.65 * luck.normal(family, i, () -> 0, 1));
            long ready = begun + Math.round(DAY * gap);
            long at = NINE_TO_FIVE.plusWorking(
                    NINE_TO_FIVE.nextWorking(1000 * (ready - MONDAY)), Math.round(3_600_000 * delay));
            from[i] = begun;
            to[i] = MONDAY + at / 1000.0;
        }
    }

    private double[][] ends(double[] classes) {
        double[][] ends = new double[STAGES][1 + classes.length];
        for (int i = 0; i < STAGES; i++) {
            ends[i][0] = (to[i] - from[i]) / DAY;
            for (int k = 0; k < classes.length; k++) {
                long ready = DESK.earliest((long) to[i], Math.round(HOUR * classes[k]));
                ends[i][k + 1] = Math.max(0, Math.min(ends[i][0], (ready - from[i]) / DAY));
            }
        }
        return ends;
    }

    private DealCycles cycles(DeskDelay delay) {
        double[][][] stages = new double[STAGES][][];
        boolean[] closed = new boolean[STAGES];
        double[][] ends = ends(delay.classes());
        for (int i = 0; i < STAGES; i++) {
            stages[i] = new double[][] {ends[i]};
            closed[i] = true;
        }
        return DealCycles.ofRecorded(stages, delay, closed, won());
    }

    private static boolean[] won() {
        boolean[] won = new boolean[STAGES];
        for (int i = 0; i < STAGES; i++) {
            won[i] = i % 3 == 0;
        }
        return won;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 2.5})
    void delay_and_time_before_it_are_told_apart(double medianHours) {
        stages(medianHours, 11);
        DeskDelay assumed = DeskDelay.assumed(0);
        DeskDelay delay = assumed;
        for (int round = 0; round < 3; round++) {
            delay = cycles(delay).delay(ends(DeskDelay.fine()), won(), assumed);
        }
        assertThat(Math.exp(delay.logMedian())).isCloseTo(medianHours, within(0.02 + 0.15 * medianHours));
        // the median of 1,500 is known to 1.6 %, sigma to 1.8 %: three of these
        assertThat(cycles(delay).common().median()).isCloseTo(MEDIAN_DAYS, within(0.48));
        assertThat(cycles(delay).common().sigma()).isCloseTo(SIGMA, within(0.033));
    }

    @Test
    void what_is_recorded_is_late_by_the_wait_of_the_desk() {
        stages(2.5, 12);
        double late = 0;
        for (int i = 0; i < STAGES; i++) {
            late += (to[i] - from[i]) / DAY / STAGES;
        }
        double mean = MEDIAN_DAYS * Math.exp(SIGMA * SIGMA / 2);
        double[] wait = DESK.wait(new DeskDelay(Math.log(2.5), 0.65));
        // the mean of 1,500 gaps has a standard error of 0.2 days
        assertThat(late - mean).isCloseTo(wait[0], within(0.6));
        assertThat(wait[0]).isBetween(0.8, 1.2);
        assertThat(DeskHours.UNKNOWN.wait(DeskDelay.assumed(1))).containsExactly(0, 0);
    }

    @Test
    void a_cycle_is_split_into_stages_and_delays_by_mean_and_variance() {
        // three stages of mean 10 and variance 30, two delays of mean 1 and variance 2: a cycle of mean 32 and variance
        // 94
        double spread = Math.log(1 + 94 / (32.0 * 32));
        double[] stage = new DealsFit.Split(3, 2, 1, 2).of(32 / Math.exp(spread / 2), Math.sqrt(spread));
        double own = Math.log(1 + 30 / 100.0);
        assertThat(stage[1]).isCloseTo(Math.sqrt(own), within(1e-9));
        assertThat(stage[0]).isCloseTo(10 / Math.exp(own / 2), within(1e-9));
    }
}
