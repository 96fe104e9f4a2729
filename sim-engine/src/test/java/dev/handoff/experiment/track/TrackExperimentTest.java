package dev.handoff.experiment.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.random.Counts;
import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import dev.handoff.random.StandardNormal;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bands and drifts over made-up weeks whose truth is known. */
class TrackExperimentTest {
    private static final int WEEKS = 13;
    private static final int FAMILY = Draws.family("track test");
    private static final Purpose DRAW = () -> 0;
    private static final int OTHERS = 1_000_000;

    /** Frequent counts, a share that remembers, rare counts, and their heavy-tailed revenue. */
    private static final List<Indicator> INDICATORS = List.of(
            Indicator.of(TrackStage.INQUIRIES),
            Indicator.of(TrackStage.IN_TIME),
            Indicator.of(TrackStage.WON),
            Indicator.of(TrackStage.REVENUE));

    private static double[][] horizon(int number) {
        return horizon(number, WEEKS, 1, 0);
    }

    /**
     * A horizon.
     *
     * @param from week from which something is different, {@code WEEKS} for never
     * @param inquiries times as many from then on
     * @param share so much more from then on
     */
    private static double[][] horizon(int number, int from, double inquiries, double share) {
        Draws draws = new Draws(5, number);
        double[][] figures = new double[INDICATORS.size()][WEEKS];
        double memory = 0;
        for (int w = 0; w < WEEKS; w++) {
            boolean other = w >= from;
            double u = draws.uniform(FAMILY, w, DRAW, 0);
            figures[0][w] = Counts.poisson(60 * (other ? inquiries : 1), u);
            memory = 0.6 * memory + 0.03 * StandardNormal.quantile(draws.uniform(FAMILY, w, DRAW, 1));
            figures[1][w] = w < 2 ? Double.NaN : 0.8 + memory + (other ? share : 0);
            figures[2][w] = Counts.poisson(0.8, draws.uniform(FAMILY, w, DRAW, 2));
            for (int deal = 0; deal < figures[2][w]; deal++) {
                figures[3][w] += 10_000 * Math.exp(StandardNormal.quantile(draws.uniform(FAMILY, w, DRAW, 3 + deal)));
            }
        }
        return figures;
    }

    private static Bands bands(int horizons) {
        return new Bands(
                IntStream.range(0, horizons)
                        .mapToObj(TrackExperimentTest::horizon)
                        .toArray(double[][][]::new),
                0.05);
    }

    /** Fixed beforehand: 1,000 further horizons, 30 to 73 alarms (three and a half standard errors around 50, the limit's own error included). */
    @Test
    void of_a_thousand_companies_in_line_about_fifty_leave_a_band() {
        Bands bands = bands(2000);
        long alarms = IntStream.range(OTHERS, OTHERS + 1000)
                .filter(r -> bands.alarms(horizon(r)))
                .count();
        assertThat(alarms).isBetween(30L, 73L);
    }

    /** Exchangeable: on average over calibrations from few horizons, no more than 5 in 100 alarm either. */
    @Test
    void few_simulated_horizons_make_the_limit_coarse_but_not_too_low() {
        int alarms = 0;
        for (int calibration = 0; calibration < 40; calibration++) {
            int first = 10_000 * calibration;
            Bands bands = new Bands(
                    IntStream.range(first, first + 100)
                            .mapToObj(TrackExperimentTest::horizon)
                            .toArray(double[][][]::new),
                    0.05);
            for (int r = first + 5000; r < first + 5050; r++) {
                alarms += bands.alarms(horizon(r)) ? 1 : 0;
            }
        }
        assertThat(alarms / 2000.0).isBetween(0.025, 0.075);
    }

    private static Track track(double[][] observed) {
        return TrackExperiment.run(
                INDICATORS, observed, TrackExperimentTest::horizon, Plan.fixed(5, 400, 2), Progress.SILENT);
    }

    @Test
    void inquiries_that_fall_by_half_are_found_in_the_week_in_which_they_do() {
        Track track = track(horizon(OTHERS + 7, 6, 0.5, 0));
        assertThat(track.departed()).singleElement().satisfies(found -> {
            assertThat(found.indicator().stage()).isEqualTo(TrackStage.INQUIRIES);
            Track.Departure departure = found.departure().orElseThrow();
            assertThat(departure.found()).isEqualTo(7);
            assertThat(departure.since()).isEqualTo(7);
            assertThat(departure.below()).isTrue();
            assertThat(departure.observed()).isCloseTo(30, within(6.0));
            assertThat(departure.low()).isBetween(50.0, 59.0);
            assertThat(departure.high()).isBetween(61.0, 70.0);
        });
    }

    @Test
    void a_small_loss_in_every_week_is_found_as_a_drift_that_no_single_week_shows() {
        Track track = track(horizon(OTHERS + 9, 3, 0.8, 0));
        Track.Departure departure = track.departed().get(0).departure().orElseThrow();
        assertThat(track.departed().get(0).indicator().stage()).isEqualTo(TrackStage.INQUIRIES);
        assertThat(departure.drift()).isTrue();
        assertThat(departure.below()).isTrue();
        assertThat(departure.since()).isBetween(3, 6);
    }

    @Test
    void bands_lie_around_what_is_expected_and_weeks_without_figures_have_none() {
        Track track = track(horizon(OTHERS + 1));
        Track.Tracked inquiries = track.indicators().get(0);
        assertThat(inquiries.expected().get(4)).isCloseTo(60, within(1.5));
        assertThat(inquiries.low().get(4)).isBetween(20.0, 45.0);
        assertThat(inquiries.high().get(4)).isBetween(75.0, 100.0);
        assertThat(track.indicators().get(1).expected().get(0)).isNaN();
        assertThat(track.indicators().get(1).high())
                .filteredOn(Double::isFinite)
                .allMatch(high -> high <= 1);
        assertThat(track.indicators().get(2).low()).allMatch(low -> low >= 0);
        assertThat(track.departed()).isEmpty();
        assertThat(track.weeks()).isEqualTo(WEEKS);
    }

    @Test
    void weeks_so_far_are_judged_by_the_bands_of_the_whole_horizon() {
        double[][] whole = horizon(OTHERS + 7, 6, 0.5, 0);
        double[][] soFar = new double[whole.length][];
        for (int i = 0; i < whole.length; i++) {
            soFar[i] = Arrays.copyOf(whole[i], 8);
        }
        Track track = track(soFar);
        assertThat(track.weeks()).isEqualTo(8);
        assertThat(track.horizon()).isEqualTo(WEEKS);
        assertThat(track.departed().get(0).departure()).isPresent();
        assertThat(track.indicators().get(0).low())
                .isEqualTo(track(whole).indicators().get(0).low().subList(0, 8));
    }

    @Test
    void what_never_varied_and_does_now_is_found() {
        double[][] observed = {{3, 3, 4}};
        Track track = TrackExperiment.run(
                List.of(Indicator.of(TrackStage.HANDED)),
                observed,
                number -> new double[][] {{3, 3, 3}},
                Plan.fixed(1, 60, 1),
                Progress.SILENT);
        assertThat(track.departed().get(0).departure().orElseThrow().found()).isEqualTo(3);
    }

    @Test
    void threads_change_no_bit_and_too_few_horizons_are_no_result() {
        double[][] observed = horizon(OTHERS + 3);
        Track one = TrackExperiment.run(
                INDICATORS, observed, TrackExperimentTest::horizon, Plan.fixed(5, 80, 1), Progress.SILENT);
        Track three = TrackExperiment.run(
                INDICATORS, observed, TrackExperimentTest::horizon, Plan.fixed(5, 80, 3), Progress.SILENT);
        assertThat(three).isEqualTo(one);
        assertThatThrownBy(() -> TrackExperiment.run(
                        INDICATORS, observed, TrackExperimentTest::horizon, Plan.fixed(5, 20, 1), Progress.SILENT))
                .isInstanceOf(CancellationException.class)
                .hasMessage("interrupted before 60 horizons were simulated");
    }
}
