package dev.handoff.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.distribution.WeibullDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every distribution must do: against commons-math's distribution functions, its own moments, and itself. */
class DistributionTest {
    private enum Why implements Purpose {
        SAMPLE
    }

    private static final double LOWEST = 0x1p-53;
    private static final double HIGHEST = 1 - 0x1p-53;
    private static final int MANY = 20_000;
    private static final double ALPHA = 0.001;
    /** Tables take a millisecond to make: one each. */
    private static final Map<Distribution, Distribution.Sampler> SAMPLERS = new LinkedHashMap<>();

    static Stream<Arguments> withOracle() {
        return Stream.of(
                Arguments.of(new Uniform(-2, 5), new UniformRealDistribution(-2, 5)),
                Arguments.of(new Triangular(1, 2, 6), new TriangularDistribution(1, 2, 6)),
                Arguments.of(new Triangular(0, 0, 1), new TriangularDistribution(0, 0, 1)),
                Arguments.of(new Exponential(3), new ExponentialDistribution(3)),
                Arguments.of(new Erlang(4, 2), new GammaDistribution(4, 0.5)),
                Arguments.of(new Gamma(0.3, 2), new GammaDistribution(0.3, 2 / 0.3)),
                Arguments.of(new Gamma(25, 1), new GammaDistribution(25, 0.04)),
                Arguments.of(new Gamma(2.5, 7.5), new GammaDistribution(2.5, 3)),
                Arguments.of(new Weibull(0.7, 5), new WeibullDistribution(0.7, 5)),
                Arguments.of(new Weibull(3, 2), new WeibullDistribution(3, 2)),
                Arguments.of(new Normal(-1, 2), new NormalDistribution(-1, 2)),
                Arguments.of(new LogNormal(1.9, 1.4), new LogNormalDistribution(Math.log(1.9), 1.4)),
                Arguments.of(new Beta(2, 5), new BetaDistribution(2, 5)),
                Arguments.of(new Beta(0.5, 0.5), new BetaDistribution(0.5, 0.5)),
                Arguments.of(new Beta(30, 3), new BetaDistribution(30, 3)),
                Arguments.of(new Kumaraswamy(1, 4), new BetaDistribution(1, 4)),
                Arguments.of(new Kumaraswamy(3, 1), new BetaDistribution(3, 1)));
    }

    static Stream<Distribution> all() {
        return Stream.concat(
                withOracle().map(a -> (Distribution) a.get()[0]),
                Stream.of(
                        new Constant(4),
                        new Gamma(0.05, 1),
                        new Gamma(1e5, 7),
                        new Beta(0.05, 3),
                        new Kumaraswamy(2, 3),
                        new Kumaraswamy(0.4, 0.2),
                        LogNormal.ofMeanAndCv(10, 2),
                        new LogNormal(3, 0),
                        new Normal(3, 0),
                        new Empirical(List.of(5.0, 1.0, 2.0, 2.0, 9.0)),
                        new Discrete(List.of(3.0, 1.0, 2.0), List.of(1.0, 2.0, 1.0)),
                        new Mixture(List.of(new Uniform(0, 1), new Uniform(2, 5)), List.of(3.0, 1.0)),
                        new Capped(new Gamma(2, 3), 4),
                        new Capped(new LogNormal(2, 1.4), 10)));
    }

    @ParameterizedTest
    @MethodSource("withOracle")
    void the_distribution_function_of_a_quantile_is_its_probability(Distribution ours, RealDistribution oracle) {
        for (double p : new double[] {1e-9, 1e-6, 0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999, 1 - 1e-6}) {
            assertThat(oracle.cumulativeProbability(ours.quantile(p)))
                    .as("p = %s", p)
                    .isCloseTo(p, within(1e-10 * p + 1e-14));
        }
    }

    @ParameterizedTest
    @MethodSource("withOracle")
    void mean_and_variance_are_the_oracles(Distribution ours, RealDistribution oracle) {
        assertThat(ours.mean()).isCloseTo(oracle.getNumericalMean(), within(1e-12 * (1 + Math.abs(ours.mean()))));
        assertThat(ours.variance()).isCloseTo(oracle.getNumericalVariance(), within(1e-11 * (1 + ours.variance())));
    }

    @ParameterizedTest
    @MethodSource("withOracle")
    void keyed_samples_pass_the_kolmogorov_smirnov_test(Distribution ours, RealDistribution oracle) {
        assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(oracle, sample(ours)))
                .isGreaterThan(ALPHA);
    }

    @ParameterizedTest
    @MethodSource("all")
    void stated_moments_are_those_of_the_quantile_function(Distribution ours) {
        double mean = integral(ours::quantile);
        double variance = integral(p -> (ours.quantile(p) - mean) * (ours.quantile(p) - mean));
        assertThat(ours.mean()).isCloseTo(mean, within(2e-3 * (Math.abs(mean) + Math.sqrt(ours.variance()))));
        assertThat(ours.variance()).isCloseTo(variance, within(1e-2 * variance + 1e-12));
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_sampler_is_the_quantile_function(Distribution ours) {
        Distribution.Sampler sampler = ours.sampler();
        for (double z = -8.2; z <= 8.2; z += 0.0371) {
            double u = Math.max(LOWEST, Math.min(HIGHEST, StandardNormal.cdf(z)));
            double exact = ours.quantile(u);
            assertThat(sampler.at(u)).as("u = %s", u).isCloseTo(exact, within(1e-6 * Math.abs(exact)));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_most_extreme_uniform_numbers_give_finite_values_in_order(Distribution ours) {
        for (double u : new double[] {0x1p-54, LOWEST, 0.5, HIGHEST}) {
            assertThat(ours.quantile(u)).as("u = %s", u).isFinite();
            assertThat(ours.sampler().at(u)).as("u = %s", u).isFinite();
        }
        assertThat(ours.quantile(LOWEST)).isLessThanOrEqualTo(ours.quantile(HIGHEST));
    }

    @Property(tries = 2_000)
    void a_larger_uniform_number_never_gives_a_smaller_value(
            @ForAll("monotone") Distribution ours, @ForAll("inside") double a, @ForAll("inside") double b) {
        double low = Math.min(a, b);
        double high = Math.max(a, b);
        double rounding = 1e-14 * Math.abs(ours.quantile(high));
        assertThat(ours.quantile(low)).isLessThanOrEqualTo(ours.quantile(high) + rounding);
        Distribution.Sampler sampler = SAMPLERS.computeIfAbsent(ours, Distribution::sampler);
        assertThat(sampler.at(low)).isLessThanOrEqualTo(sampler.at(high) + rounding);
    }

    @Provide
    Arbitrary<Distribution> monotone() {
        return Arbitraries.of(all().filter(d -> !(d instanceof Mixture)).toList());
    }

    /** Anywhere in (0, 1), and often very near to an end. */
    @Provide
    Arbitrary<Double> inside() {
        Arbitrary<Double> z = Arbitraries.doubles().between(-8.2, 8.2).ofScale(6);
        return z.map(x -> Math.max(LOWEST, Math.min(HIGHEST, StandardNormal.cdf(x))));
    }

    private static double[] sample(Distribution distribution) {
        Distribution.Sampler sampler = distribution.sampler();
        Draws draws = new Draws(20260105, 1);
        int family = Draws.family(distribution.toString());
        return IntStream.range(0, MANY)
                .mapToDouble(i -> sampler.at(draws.uniform(family, i, Why.SAMPLE)))
                .toArray();
    }

    /** The mean of f over (0, 1), cells narrower toward both ends, where quantile functions rise. */
    private static double integral(DoubleUnaryOperator f) {
        int cells = 20_000;
        double[] terms = new double[cells];
        for (int i = 0; i < cells; i++) {
            double from = StandardNormal.cdf(-8 + 16.0 * i / cells);
            double to = StandardNormal.cdf(-8 + 16.0 * (i + 1) / cells);
            terms[i] = to > from ? (to - from) * f.applyAsDouble((from + to) / 2) : 0;
        }
        return Arrays.stream(terms).sum();
    }
}
