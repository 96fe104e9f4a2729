package dev.handoff.calibration.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** Weekly inquiries under weekly spend: how much less than in proportion they rise. */
class SaturationTest {
    private static final int WEEKS = 52;

    /** From a third of the usual to three times of it and back. */
    private static double[] spent() {
        double[] spent = new double[WEEKS];
        for (int w = 0; w < WEEKS; w++) {
            spent[w] = 1000 * FastMath.exp(1.1 * FastMath.sin(2 * Math.PI * w / 13.0));
        }
        return spent;
    }

    /** What a week's money brings on average, {@code scale} a multiple of the mean spend. */
    private static double[] means(double[] spent, double scale, double level) {
        double mean = Arrays.stream(spent).average().orElseThrow();
        return Arrays.stream(spent)
                .map(s -> level * (1 - FastMath.exp(-s / mean / scale)) / (1 - FastMath.exp(-1 / scale)))
                .toArray();
    }

    @Test
    void without_chance_the_planted_scale_is_found() {
        Saturation fit = Saturation.of(spent(), means(spent(), 0.8, 50));
        assertThat(fit.scale()).isCloseTo(0.8, within(1e-4));
        assertThat(fit.bends()).isTrue();
    }

    @Test
    void its_interval_holds_the_planted_scale_about_as_often_as_it_says() {
        Well19937c luck = new Well19937c(20_271);
        int covered = 0;
        double[] means = means(spent(), 0.8, 50);
        for (int log = 0; log < 100; log++) {
            Saturation fit = Saturation.of(spent(), counts(means, luck));
            double off = FastMath.log(fit.scale() / 0.8) / fit.standardError();
            covered += Math.abs(off) < 1.959963984540054 ? 1 : 0;
        }
        assertThat(covered).isBetween(88, 100); // binomial with 0.95: below 88 in 1 of 300 cases
    }

    @Test
    void inquiries_in_proportion_are_called_saturated_as_rarely_as_the_test_says() {
        Well19937c luck = new Well19937c(20_272);
        int bends = 0;
        double[] means = Arrays.stream(spent()).map(s -> s / 20).toArray();
        for (int log = 0; log < 100; log++) {
            bends += Saturation.of(spent(), counts(means, luck)).bends() ? 1 : 0;
        }
        assertThat(bends).isLessThan(12);
    }

    private static double[] counts(double[] means, Well19937c luck) {
        return Arrays.stream(means)
                .map(mean -> new PoissonDistribution(luck, mean, 1e-12, 100_000).sample())
                .toArray();
    }
}
