package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.random.LogNormal;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** Student's and Hall's intervals, and how often they cover skewed means. */
class MeanIntervalsTest {

    /** Deals of mean 50,000 and coefficient of variation 3, 4.5 of them in a replication (REV-04); skewness 14.9. */
    private static final LogNormal FEW_LARGE_DEALS = LogNormal.ofMeanAndCv(50_000, 3);

    @Test
    void students_worked_example_holds() {
        Interval interval = MeanIntervals.student(new double[] {2, 4, 6, 8, 10}, 0.95);
        assertThat(interval.estimate()).isEqualTo(6);
        assertThat(interval.halfWidth()).isCloseTo(2.776445105 * Math.sqrt(2), within(1e-8));
    }

    @Test
    void halls_ends_solve_his_equation() {
        double[] values = {1, 2, 2, 3, 9, 4, 1, 20};
        Moments moments = Moments.of(values);
        Interval hall = MeanIntervals.hall(values, 0.9);
        double reach = StudentT.factor(7, 0.9) / Math.sqrt(8);
        assertThat(transform((moments.mean() - hall.lower()) / moments.sd(), moments))
                .isCloseTo(reach, within(1e-12));
        assertThat(transform((moments.mean() - hall.upper()) / moments.sd(), moments))
                .isCloseTo(-reach, within(1e-12));
    }

    private static double transform(double w, Moments m) {
        double g = m.skewness();
        return w + g * w * w / 3 + g * g * w * w * w / 27 + g / (6 * m.count());
    }

    @Test
    void halls_interval_reaches_further_to_the_side_of_the_long_tail() {
        double[] right = {1, 2, 2, 3, 9};
        Interval student = MeanIntervals.student(right, 0.95);
        Interval hall = MeanIntervals.hall(right, 0.95);
        assertThat(hall.upper()).isGreaterThan(student.upper());
        assertThat(hall.lower()).isGreaterThan(student.lower());
    }

    @Test
    void without_skewness_hall_is_student() {
        double[] symmetric = {1, 2, 3, 4, 5};
        assertThat(MeanIntervals.hall(symmetric, 0.95)).isEqualTo(MeanIntervals.student(symmetric, 0.95));
        assertThat(MeanIntervals.hall(new double[] {4, 4, 4}, 0.95).halfWidth()).isZero();
        double[] almost = {1, 2, 3, 4, 5.00001};
        assertThat(MeanIntervals.hall(almost, 0.95).upper())
                .isCloseTo(MeanIntervals.student(almost, 0.95).upper(), within(1e-4));
    }

    @Test
    void what_cannot_be_known_is_not_a_number() {
        assertThat(MeanIntervals.student(new double[] {1}, 0.95).lower()).isNaN();
        assertThat(MeanIntervals.hall(new double[] {1, 2}, 0.95).lower()).isNaN();
        assertThat(MeanIntervals.hall(new double[] {1, 2, Double.POSITIVE_INFINITY}, 0.95)
                        .lower())
                .isNaN();
    }

    /**
     * Law's reliability model, min(G₁, max(G₂, G₃)) of Weibull(½) lives, mean 7/9, skewness 5.31; 20 replications. Reference over 20,000
     * samples: Student .8481, Hall .9222.
     */
    @Test
    void hall_covers_the_mean_of_laws_reliability_model_where_student_does_not() {
        int student = 0;
        int hall = 0;
        for (int run = 0; run < 2000; run++) {
            double[] lives = lives(new SeededLuck(2101, run, 1), 20);
            student += MeanIntervals.student(lives, 0.95).covers(7.0 / 9) ? 1 : 0;
            hall += MeanIntervals.hall(lives, 0.95).covers(7.0 / 9) ? 1 : 0;
        }
        assertThat(student / 2000.0).isCloseTo(.8481, within(.0265)); // 3.3 binomial standard deviations
        assertThat(hall / 2000.0).isCloseTo(.9222, within(.0198));
    }

    private static double[] lives(SeededLuck luck, int n) {
        double[] lives = new double[n];
        for (int i = 0; i < n; i++) {
            lives[i] = Math.min(weibull(luck), Math.max(weibull(luck), weibull(luck)));
        }
        return lives;
    }

    private static double weibull(SeededLuck luck) {
        double exponential = -FastMath.log(luck.uniform());
        return exponential * exponential;
    }

    /** Reference over 20,000 samples of 40 replications: Student .8875, Hall .9225; normal values: .9515 and .9524. */
    @Test
    void revenue_of_few_large_deals_is_covered_as_in_the_reference() {
        int student = 0;
        int hall = 0;
        for (int run = 0; run < 2000; run++) {
            double[] revenue = new SeededLuck(2102, run, 1).revenues(40, 4.5, FEW_LARGE_DEALS);
            student += MeanIntervals.student(revenue, 0.95).covers(225_000) ? 1 : 0;
            hall += MeanIntervals.hall(revenue, 0.95).covers(225_000) ? 1 : 0;
        }
        assertThat(student / 2000.0).isCloseTo(.8875, within(.0233));
        assertThat(hall / 2000.0).isCloseTo(.9225, within(.0197));
    }

    @Test
    void both_cover_the_mean_of_normal_values_as_promised() {
        int student = 0;
        int hall = 0;
        for (int run = 0; run < 1000; run++) {
            double[] values = new SeededLuck(2106, run, 1).normals(20);
            student += MeanIntervals.student(values, 0.95).covers(0) ? 1 : 0;
            hall += MeanIntervals.hall(values, 0.95).covers(0) ? 1 : 0;
        }
        assertThat(student).isBetween(927, 970);
        assertThat(hall).isBetween(927, 970);
    }

    /** REV-02, skewness 2.39, 100 replications: the reference misses above in 4.64 % of samples, Edgeworth's expansion says 4.5 %. */
    @Test
    void the_warning_knows_how_often_student_misses() {
        Moments moments = new Moments(100, 150_000, 110_397, 2.39193523463046);
        assertThat(MeanIntervals.worseSideMiss(moments, 0.95)).isCloseTo(.0464, within(.002));
        assertThat(MeanIntervals.worseSideMiss(new Moments(100, 0, 1, 0), 0.95)).isCloseTo(.025, within(1e-9));
    }

    @Test
    void skewed_samples_are_warned_of_until_they_are_long_enough() {
        assertThat(MeanIntervals.tooSkewedForStudent(new Moments(100, 0, 1, 2), 0.95))
                .isFalse();
        assertThat(MeanIntervals.tooSkewedForStudent(new Moments(100, 0, 1, -4), 0.95))
                .isTrue();
        assertThat(MeanIntervals.tooSkewedForStudent(new Moments(1000, 0, 1, -4), 0.95))
                .isFalse();
        assertThat(MeanIntervals.tooSkewedForStudent(Moments.of(1, 2), 0.95)).isFalse();
    }
}
