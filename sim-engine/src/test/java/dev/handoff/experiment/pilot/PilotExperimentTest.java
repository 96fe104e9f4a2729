package dev.handoff.experiment.pilot;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.Period;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Progress;
import dev.handoff.statistics.GroupSequential;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.TwoGroups;
import dev.handoff.statistics.TwoGroups.Group;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Chances of a pilot against textbook formulas, in a company without limits of capacity, where those hold. */
@Tag("once")
class PilotExperimentTest {
    private static final int WEEKS = 8;
    private static final int PER_WEEK = 45;
    private static final double BASE = 0.2;
    private static final double OTHER = 0.32;

    /** Three reps who try each lead once, at once, with nothing to hold them up; a lead is worth pursuing if it answers. */
    private static Company answering(double share, int horizon) {
        Company company = with(neutral(), "run", new Period(Duration.ZERO, weeks(horizon), Duration.ZERO));
        company = with(company, "teams.sales.reps", 3);
        company = with(company, "channels.web.inquiriesPerWeek", (double) PER_WEEK);
        return with(company, "channels.web.pickUp", share);
    }

    private static Pilot split(double other, int replications, int threads) {
        Company company = answering(BASE, WEEKS);
        PilotDesign design = PilotDesign.split(
                Timeline.steady(company), Timeline.steady(answering(other, WEEKS)), Split.of(company, 1.0 / 3), WEEKS);
        return PilotExperiment.run(design, List.of(4, WEEKS), Plan.fixed(7, replications, threads), Progress.SILENT);
    }

    private static Pilot.Length last(Pilot pilot, PilotMeasure measure) {
        List<Pilot.Length> lengths = pilot.measures().stream()
                .filter(m -> m.measure() == measure)
                .findFirst()
                .orElseThrow()
                .lengths();
        return lengths.get(lengths.size() - 1);
    }

    /** Within three Monte Carlo standard errors. */
    private static void isAbout(Interval chance, double theory, int n) {
        assertThat(chance.estimate()).isCloseTo(theory, within(3 * Math.sqrt(theory * (1 - theory) / n) + 1e-9));
    }

    /** Exact for two groups of the mean sizes. */
    private static double[] exact(int control, int pilot) {
        BinomialDistribution first = new BinomialDistribution(null, control, BASE);
        BinomialDistribution second = new BinomialDistribution(null, pilot, OTHER);
        double seen = 0;
        double size = 0;
        for (int x = 0; x <= control; x++) {
            for (int y = 0; y <= pilot; y++) {
                double chance = first.probability(x) * second.probability(y);
                double z = TwoGroups.proportions(new Group(control, x, x), new Group(pilot, y, y));
                if (Math.abs(z) >= 1.959964) {
                    seen += chance;
                    size += chance * Math.abs(y / (double) pilot - x / (double) control);
                }
            }
        }
        return new double[] {seen, size / seen / (OTHER - BASE)};
    }

    @Test
    void power_and_exaggeration_at_the_end_are_those_of_the_textbook() {
        Pilot pilot = split(OTHER, 400, 2);
        Pilot.Length length = last(pilot, PilotMeasure.PURSUED);
        double[] exact = exact(240, 120);
        Pilot.Chances end = length.chances().get(PilotWatching.AT_THE_END);
        assertThat(length.effect().estimate()).isCloseTo(OTHER - BASE, within(0.004));
        assertThat(length.level().estimate()).isCloseTo(BASE, within(0.004));
        isAbout(end.seen(), exact[0], 400);
        assertThat(end.exaggeration().covers(exact[1])).isTrue();
        assertThat(end.exaggeration().halfWidth()).isLessThan(0.1);
        assertThat(end.wrongSign().estimate()).isLessThan(0.01);
    }

    @Test
    void false_alarms_are_as_many_as_the_test_the_looks_and_the_bounds_say() {
        Pilot.Length length = last(split(BASE, 400, 2), PilotMeasure.PURSUED);
        double[] always = new double[WEEKS];
        Arrays.fill(always, 1.959964);
        double[] looks = IntStream.rangeClosed(1, WEEKS)
                .mapToDouble(i -> i / (double) WEEKS)
                .toArray();
        double peeking = GroupSequential.falseAlarms(always, looks)[WEEKS - 1];
        assertThat(peeking).isBetween(0.17, 0.19);
        isAbout(length.chances().get(PilotWatching.AT_THE_END).falseAlarm(), 0.05, 400);
        isAbout(length.chances().get(PilotWatching.EVERY_WEEK).falseAlarm(), peeking, 400);
        isAbout(length.chances().get(PilotWatching.WITHIN_BOUNDS).falseAlarm(), 0.05, 400);
    }

    @Test
    void with_the_same_policy_there_is_nothing_to_see_and_nothing_to_exaggerate() {
        Pilot pilot = split(BASE, 50, 2);
        assertThat(pilot.same()).isTrue();
        Pilot.Length length = last(pilot, PilotMeasure.PURSUED);
        assertThat(length.effect().estimate()).isZero();
        assertThat(length.hasEffect()).isFalse();
        length.chances().values().forEach(c -> {
            assertThat(c.seen().estimate()).isEqualTo(c.falseAlarm().estimate());
            assertThat(c.wrongSign().estimate()).isNaN();
            assertThat(c.exaggeration().estimate()).isNaN();
        });
    }

    @Test
    void a_longer_pilot_shows_more_and_what_would_be_enough_is_carried_on_from_the_longest() {
        Pilot pilot = split(OTHER, 200, 2);
        Pilot.Measured pursued = pilot.measures().get(1);
        assertThat(pursued.measure()).isEqualTo(PilotMeasure.PURSUED);
        assertThat(pursued.lengths()
                        .get(0)
                        .chances()
                        .get(PilotWatching.AT_THE_END)
                        .seen()
                        .upper())
                .isLessThan(pursued.lengths()
                        .get(1)
                        .chances()
                        .get(PilotWatching.AT_THE_END)
                        .seen()
                        .lower());
        // (1.96 + .84)² · (pooled variance/n₁ + 1/n₂) weeks: z grows by √weeks
        double p = (2 * BASE + OTHER) / 3;
        double perWeek = (OTHER - BASE) / Math.sqrt(p * (1 - p) * (1 / 30.0 + 1 / 15.0));
        assertThat(pursued.enough().orElseThrow()).isCloseTo(Math.pow(2.8016 / perWeek, 2), within(1.0));
    }

    @Test
    void before_and_after_is_misled_by_what_changes_by_itself() {
        Company before = answering(BASE, 2 * WEEKS);
        Timeline growing =
                new Timeline(before, List.of(new Timeline.Change(weeks(WEEKS), answering(OTHER, 2 * WEEKS))));
        Pilot pilot = PilotExperiment.run(
                PilotDesign.beforeAfter(growing, growing, WEEKS),
                List.of(WEEKS),
                Plan.fixed(3, 60, 2),
                Progress.SILENT);
        assertThat(last(pilot, PilotMeasure.PURSUED)
                        .chances()
                        .get(PilotWatching.AT_THE_END)
                        .falseAlarm()
                        .lower())
                .isGreaterThan(0.7);
    }

    @Test
    void before_and_after_sees_the_policy_begin_after_the_longest_length() {
        Company before = answering(BASE, 2 * WEEKS);
        Timeline other = new Timeline(before, List.of(new Timeline.Change(Duration.ZERO, answering(OTHER, 2 * WEEKS))));
        Pilot pilot = PilotExperiment.run(
                PilotDesign.beforeAfter(Timeline.steady(before), other, WEEKS),
                List.of(4, WEEKS),
                Plan.fixed(3, 150, 2),
                Progress.SILENT);
        Pilot.Length length = last(pilot, PilotMeasure.PURSUED);
        assertThat(length.level().estimate()).isCloseTo(BASE, within(0.01));
        assertThat(length.effect().estimate()).isCloseTo(OTHER - BASE, within(0.01));
        isAbout(length.chances().get(PilotWatching.AT_THE_END).falseAlarm(), 0.05, 150);
    }

    @Test
    void threads_change_no_bit() {
        assertThat(split(OTHER, 30, 1).measures()).isEqualTo(split(OTHER, 30, 3).measures());
    }

    @Test
    void what_was_finished_is_kept_when_somebody_interrupts() {
        Company company = answering(BASE, WEEKS);
        PilotDesign design =
                PilotDesign.split(Timeline.steady(company), Timeline.steady(company), Split.of(company, 0.5), WEEKS);
        int[] done = new int[1];
        Progress after = new Progress() {
            @Override
            public void finished(int replications, int planned) {
                done[0] = replications;
            }

            @Override
            public boolean cancelled() {
                return done[0] >= 3;
            }
        };
        Pilot pilot = PilotExperiment.run(design, List.of(WEEKS), Plan.fixed(7, 30, 1), after);
        assertThat(pilot.replications()).isEqualTo(3);
        Progress atOnce = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> PilotExperiment.run(design, List.of(WEEKS), Plan.fixed(7, 30, 1), atOnce))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> PilotExperiment.run(design, List.of(9), Plan.fixed(7, 30, 1), Progress.SILENT))
                .hasMessage("a pilot lasts 1 to 8 weeks here, not 9");
    }
}
