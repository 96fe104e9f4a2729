package dev.handoff.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.statistics.Tally;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.math3.distribution.IntegerDistribution;
import org.apache.commons.math3.distribution.PascalDistribution;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

class CountsTest {
    private enum Why implements Purpose {
        COUNT,
        FACTOR
    }

    private static final double LOWEST = 0x1p-53;
    private static final double HIGHEST = 1 - 0x1p-53;
    private static final int MANY = 50_000;
    private static final double ALPHA = 0.001;

    private final Draws draws = new Draws(11, 0);

    @Property(tries = 2_000)
    void a_poisson_count_is_the_exact_inverse_of_its_distribution_function(
            @ForAll @DoubleRange(min = -4.6, max = 9.3) @Scale(9) double logMean,
            @ForAll @DoubleRange(min = -8.2, max = 8.2) @Scale(9) double z) {
        double mean = Math.exp(logMean);
        double u = Math.max(LOWEST, Math.min(HIGHEST, StandardNormal.cdf(z)));
        long k = Counts.poisson(mean, u);
        // P(X ≤ k) = Q(k + 1, mean); in the upper tail compared as P(X > k) ≤ 1 − u.
        double slack = 1e-9 * Math.min(u, 1 - u);
        assertThat(Gamma.regularizedGammaP(k + 1, mean)).isLessThanOrEqualTo(1 - u + slack);
        if (k > 0) {
            assertThat(Gamma.regularizedGammaQ(k, mean)).isLessThanOrEqualTo(u + slack);
        }
    }

    @Property(tries = 2_000)
    void a_table_of_one_mean_gives_the_same_counts_to_the_bit(
            @ForAll @DoubleRange(min = -9, max = 8) @Scale(9) double logMean,
            @ForAll @DoubleRange(min = -8.2, max = 8.2) @Scale(9) double z) {
        double u = Math.max(LOWEST, Math.min(HIGHEST, StandardNormal.cdf(z)));
        double mean = Math.exp(logMean);
        assertThat(new PoissonTable(mean).count(u)).isEqualTo(Counts.poisson(mean, u));
    }

    @Test
    void a_table_of_mean_nought_counts_nothing() {
        assertThat(new PoissonTable(0).count(LOWEST)).isZero();
        assertThat(new PoissonTable(0).count(HIGHEST)).isZero();
    }

    @Property(tries = 2_000)
    void a_poisson_count_never_falls_when_mean_or_uniform_rises(
            @ForAll @DoubleRange(min = 0, max = 500) double mean,
            @ForAll @DoubleRange(min = 0, max = 5) @Scale(9) double more,
            @ForAll @DoubleRange(min = 1e-9, max = 0.999) @Scale(12) double u,
            @ForAll @DoubleRange(min = 0, max = 9e-4) @Scale(12) double higher) {
        assertThat(Counts.poisson(mean + more, u)).isGreaterThanOrEqualTo(Counts.poisson(mean, u));
        assertThat(Counts.poisson(mean, u + higher)).isGreaterThanOrEqualTo(Counts.poisson(mean, u));
    }

    @Test
    void poisson_counts_have_mean_and_variance_alike_from_rare_to_plenty() {
        for (double mean : new double[] {0.01, 0.4, 3, 47.5, 10_000, 1e6}) {
            Tally tally = new Tally();
            for (int i = 0; i < 20_000; i++) {
                tally.add(Counts.poisson(mean, (i + 0.5) / 20_000));
            }
            assertThat(tally.mean()).isCloseTo(mean, within(1e-4 * mean + 1e-3 * Math.sqrt(mean)));
            assertThat(tally.variance()).isCloseTo(mean, within(0.01 * mean));
        }
    }

    @Test
    void no_mean_gives_no_count() {
        assertThat(Counts.poisson(0, HIGHEST)).isZero();
        assertThat(Counts.poisson(1e-300, HIGHEST)).isZero();
    }

    @Test
    void a_poisson_count_with_a_gamma_factor_is_negative_binomial() {
        // r = 4, mean 12: success probability r / (r + mean) = ¼.
        Distribution.Sampler factor = new dev.handoff.random.Gamma(4, 1).sampler();
        long[] counts = IntStream.range(0, MANY)
                .mapToLong(i ->
                        Counts.poisson(12 * factor.at(draws.uniform(1, i, Why.FACTOR)), draws.uniform(1, i, Why.COUNT)))
                .toArray();
        assertFits(counts, new PascalDistribution(4, 0.25), 30);
    }

    @Test
    void what_is_no_mean_and_no_uniform_number_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counts.poisson(-1, 0.5))
                .withMessageContaining("mean must be between");
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.poisson(Double.NaN, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.poisson(2e9, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.poisson(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.poisson(1, 1));
    }

    /** Chi-square over 0 … last − 1 and the rest. */
    private static void assertFits(long[] counts, IntegerDistribution oracle, int last) {
        long[] observed = new long[last + 1];
        for (long count : counts) {
            observed[(int) Math.min(count, last)]++;
        }
        double[] expected = IntStream.rangeClosed(0, last)
                .mapToDouble(
                        k -> MANY * (k < last ? oracle.probability(k) : 1 - oracle.cumulativeProbability(last - 1)))
                .toArray();
        assertThat(new ChiSquareTest().chiSquareTest(expected, observed)).isGreaterThan(ALPHA);
    }
}
