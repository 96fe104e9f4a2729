package dev.handoff.calibration.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Conversations are known only together with the dialling before them. */
@Tag("once")
class AddedLogNormalTest {
    private static final int FAMILY = Draws.family("sums of two durations");
    private static final Purpose ALONE = () -> 0;
    private static final Purpose FIRST = () -> 1;
    private static final Purpose SECOND = () -> 2;

    /** Dialling with median 2 and sigma .8, conversations with median 12 and sigma .6. */
    private static AddedLogNormal sample(int number, int n) {
        Draws draws = new Draws(161_803, number);
        double[] alone = new double[n];
        double[] sums = new double[n];
        for (int i = 0; i < n; i++) {
            alone[i] = 2 * FastMath.exp(0.8 * draws.normal(FAMILY, i, ALONE, 0));
            sums[i] = 2 * FastMath.exp(0.8 * draws.normal(FAMILY, i, FIRST, 0))
                    + 12 * FastMath.exp(0.6 * draws.normal(FAMILY, i, SECOND, 0));
        }
        return AddedLogNormal.of(alone, sums);
    }

    @Test
    void with_nothing_added_it_is_the_lognormal_itself() {
        double[] talks = {12, 8.5, 43, 22, 15.5, 9.9, 31, 18.75};
        AddedLogNormal fit = AddedLogNormal.of(new double[] {0}, talks);
        LogNormalFit plain = LogNormalFit.of(talks);
        assertThat(fit.median()).isCloseTo(plain.median(), within(1e-6 * plain.median()));
        assertThat(fit.sigma()).isCloseTo(plain.sigmaByLikelihood(), within(1e-6));
        assertThat(fit.seOfLogMedian()).isCloseTo(plain.sigmaByLikelihood() / Math.sqrt(8), within(1e-6));
    }

    @Test
    void with_a_constant_added_it_is_the_lognormal_of_the_rest() {
        double[] talks = {12, 8.5, 43, 22, 15.5, 9.9, 31, 18.75};
        double[] sums = java.util.Arrays.stream(talks).map(t -> t + 3).toArray();
        AddedLogNormal fit = AddedLogNormal.of(new double[] {3, 3, 3}, sums);
        assertThat(fit.median()).isCloseTo(LogNormalFit.of(talks).median(), within(1e-6 * 17));
    }

    @Test
    void over_two_hundred_samples_its_errors_are_as_large_as_it_says() {
        int inside = 0;
        double bias = 0;
        for (int number = 0; number < 200; number++) {
            AddedLogNormal fit = sample(number, 400);
            double z = FastMath.log(fit.median() / 12) / fit.seOfLogMedian();
            inside += Math.abs(z) < 1.96 ? 1 : 0;
            bias += z / 200;
        }
        // binomial(200, .95): 181 to 197 in 999 of 1000
        assertThat(inside).as("intervals that hold the median").isBetween(181, 197);
        assertThat(bias).as("mean z").isBetween(-0.25, 0.25);
    }
}
