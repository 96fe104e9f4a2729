package dev.handoff.calibration.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import org.junit.jupiter.api.Test;

/** Means that a few groups differ in, each known from its own count. */
class ShrunkMeansTest {
    private static final int FAMILY = Draws.family("means of groups");
    private static final Purpose TRUE = () -> 0;
    private static final Purpose SEEN = () -> 1;

    @Test
    void four_groups_of_nine_by_hand() {
        // q = 9(.04 + .04 + .01 + .01)·4 = 3.6; τ² = (3.6 − 3)·.25/(36 − 324/36) = 1/180
        ShrunkMeans means = ShrunkMeans.of(new double[] {0.2, -0.2, 0.1, -0.1}, new int[] {9, 9, 9, 9}, 0.25);
        double between = 1.0 / 180;
        double w = between / (between + 0.25 / 9);
        assertThat(means.between()).isCloseTo(between, within(1e-12));
        assertThat(means.means()[0]).isCloseTo(0.2 * w, within(1e-12));
        double unsure = 2 * (1 - w) * (1 - w) * 0.04;
        assertThat(means.errors()[0]).isCloseTo(Math.sqrt(w * 0.25 / 9 + unsure), within(1e-12));
    }

    @Test
    void groups_that_differ_less_than_chance_gives_are_one() {
        assertThat(ShrunkMeans.of(new double[] {0.01, -0.01, 0}, new int[] {10, 10, 10}, 1)
                        .between())
                .isZero();
    }

    @Test
    void over_four_hundred_companies_of_six_channels_the_errors_are_as_large_as_they_say() {
        int inside = 0;
        int all = 0;
        int[] counts = {60, 40, 30, 20, 15, 10};
        for (int company = 0; company < 400; company++) {
            Draws draws = new Draws(577_215, company);
            double[] truth = new double[counts.length];
            double[] seen = new double[counts.length];
            for (int c = 0; c < counts.length; c++) {
                truth[c] = 0.2 * draws.normal(FAMILY, c, TRUE, 0);
                seen[c] = truth[c] + draws.normal(FAMILY, c, SEEN, 0) * 0.9 / Math.sqrt(counts[c]);
            }
            ShrunkMeans means = ShrunkMeans.of(seen, counts, 0.81);
            for (int c = 0; c < counts.length && means.between() > 0; c++) {
                all++;
                inside += Math.abs(means.means()[c] - truth[c]) < 1.96 * means.errors()[c] ? 1 : 0;
            }
        }
        assertThat(all).isGreaterThan(1200);
        assertThat(inside / (double) all).as("intervals that hold").isBetween(0.93, 0.97);
    }
}
