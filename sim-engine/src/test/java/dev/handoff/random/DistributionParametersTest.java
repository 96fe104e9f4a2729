package dev.handoff.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What single distributions promise beyond what all do. */
class DistributionParametersTest {
    @Test
    void a_lognormal_has_the_mean_and_variation_asked_for() {
        LogNormal distribution = LogNormal.ofMeanAndCv(20, 1.5);
        assertThat(distribution.mean()).isCloseTo(20, within(1e-12));
        assertThat(Math.sqrt(distribution.variance())).isCloseTo(30, within(1e-11));
        assertThat(new LogNormal(1.9, 1.4).quantile(0.5)).isEqualTo(1.9);
    }

    @Test
    void a_kumaraswamy_has_the_mean_asked_for() {
        for (double a : new double[] {0.2, 1, 2, 20}) {
            for (double mean : new double[] {0.001, 0.06, 0.5, 0.9, 0.999}) {
                assertThat(Kumaraswamy.ofMean(a, mean).mean()).isCloseTo(mean, within(1e-10));
            }
        }
        assertThat(Kumaraswamy.ofMean(1, 0.25).b())
                .as("a = 1: mean 1 / (1 + b)")
                .isCloseTo(3, within(1e-9));
    }

    @Test
    void an_empirical_distribution_joins_its_points_by_lines() {
        Empirical distribution = new Empirical(List.of(10.0, 0.0, 30.0));
        assertThat(distribution.quantile(0)).isZero();
        assertThat(distribution.quantile(0.25)).isEqualTo(5);
        assertThat(distribution.quantile(0.5)).isEqualTo(10);
        assertThat(distribution.quantile(0.75)).isEqualTo(20);
        assertThat(distribution.quantile(1)).isEqualTo(30);
        assertThat(distribution.mean()).isEqualTo(12.5);
        assertThat(new Empirical(List.of(7.0)).quantile(0.3)).isEqualTo(7);
    }

    @Test
    void a_discrete_distribution_gives_each_value_its_share() {
        Discrete distribution = new Discrete(List.of(3.0, 1.0, 2.0), List.of(1.0, 2.0, 1.0));
        assertThat(distribution.values()).containsExactly(1.0, 2.0, 3.0);
        assertThat(distribution.weights()).containsExactly(0.5, 0.25, 0.25);
        assertThat(distribution.quantile(0.5)).isEqualTo(1);
        assertThat(distribution.quantile(0.5001)).isEqualTo(2);
        assertThat(distribution.quantile(1)).isEqualTo(3);
        assertThat(distribution.mean()).isEqualTo(1.75);
        assertThat(distribution.variance()).isEqualTo(0.6875);
    }

    @Test
    void a_value_of_no_weight_is_never_drawn() {
        Discrete distribution = new Discrete(List.of(1.0, 2.0, 3.0), List.of(0.0, 1.0, 0.0));
        assertThat(distribution.quantile(0x1p-53)).isEqualTo(2);
        assertThat(distribution.quantile(1)).isEqualTo(2);
    }

    @Test
    void a_mixture_uses_one_uniform_number_for_choice_and_value() {
        Mixture mixture = new Mixture(List.of(new Uniform(0, 1), new Uniform(10, 20)), List.of(1.0, 3.0));
        assertThat(mixture.quantile(0.125)).isEqualTo(0.5);
        assertThat(mixture.quantile(0.625)).isEqualTo(15);
        assertThat(mixture.sampler().at(0.625)).isEqualTo(15);
    }

    @Test
    void a_hyperexponential_has_the_textbook_variation() {
        // p₁ = .3, means 1 and 5: E X = 3.8, E X² = 2(.3 + .7·25) = 35.6.
        Mixture mixture = new Mixture(List.of(new Exponential(1), new Exponential(5)), List.of(0.3, 0.7));
        assertThat(mixture.mean()).isCloseTo(3.8, within(1e-12));
        assertThat(mixture.variance()).isCloseTo(35.6 - 3.8 * 3.8, within(1e-12));
    }

    @Test
    void a_cap_that_never_cuts_changes_no_moment() {
        assertThat(new Capped(new Gamma(2, 3), 1e9).mean()).isCloseTo(3, within(1e-9));
        assertThat(new Capped(new Gamma(2, 3), 1e9).variance()).isCloseTo(4.5, within(1e-8));
        assertThat(new Capped(new LogNormal(2, 1), 1e12).mean()).isCloseTo(new LogNormal(2, 1).mean(), within(1e-9));
    }

    @Test
    void a_capped_exponential_has_the_textbook_mean() {
        // E min(X, c) = m(1 − e^(−c/m)).
        assertThat(new Capped(new Exponential(4), 3).mean()).isCloseTo(4 * (1 - Math.exp(-0.75)), within(1e-8));
    }

    @Test
    void a_lognormal_without_spread_is_its_median_or_the_cap() {
        assertThat(new Capped(new LogNormal(2, 0), 10).mean()).isEqualTo(2);
        assertThat(new Capped(new LogNormal(20, 0), 10).mean()).isEqualTo(10);
        assertThat(new Capped(new LogNormal(10, 0), 10).mean()).isEqualTo(10);
    }

    @Test
    void the_smallest_probabilities_keep_their_digits() {
        // 1 − (1 − p)^(1/b) ≈ −ln(1 − p) / b for large b.
        assertThat(new Exponential(1).quantile(1e-20)).isCloseTo(1e-20, within(1e-33));
        assertThat(new Weibull(1, 1).quantile(1e-20)).isCloseTo(1e-20, within(1e-33));
        assertThat(new Kumaraswamy(1, 1e20).quantile(0.5)).isCloseTo(Math.log(2) * 1e-20, within(1e-33));
    }

    @Test
    void a_range_of_one_value_gives_that_value() {
        assertThat(new Uniform(0.1, 0.1).quantile(0.3)).isEqualTo(0.1);
        assertThat(new Triangular(0.1, 0.1, 0.1).quantile(0.3)).isEqualTo(0.1);
    }

    @Test
    void caps_nest_and_cut_choices_value_by_value() {
        assertThat(new Capped(new Capped(new Exponential(4), 3), 100).mean())
                .isCloseTo(4 * (1 - Math.exp(-0.75)), within(1e-8));
        assertThat(new Capped(new Discrete(List.of(1.0, 9.0), List.of(1.0, 1.0)), 5).mean())
                .isEqualTo(3);
        assertThat(new Capped(new Mixture(List.of(new Constant(1), new Constant(9)), List.of(1.0, 1.0)), 5).variance())
                .isCloseTo(4, within(1e-9));
        assertThat(new Capped(new Constant(9), 5).mean()).isCloseTo(5, within(1e-12));
    }

    @Test
    void a_refusal_names_the_parameter_and_its_value() {
        refused(() -> new Exponential(-3), "mean must be a finite number above 0, not -3.0");
        refused(() -> new Exponential(Double.NaN), "mean must be a finite number above 0, not NaN");
        refused(() -> new Constant(Double.POSITIVE_INFINITY), "value must be a finite number, not Infinity");
        refused(() -> new Uniform(3, 2), "max must be at least min = 3.0, not 2.0");
        refused(() -> new Triangular(1, 7, 6), "mode must be between min = 1.0 and max = 6.0, not 7.0");
        refused(() -> new Erlang(0, 1), "shape must be 1 or more, not 0.0");
        refused(() -> new Gamma(0, 1), "shape must be between 0.001 and 1000000.0, not 0.0");
        refused(() -> new Weibull(1, 0), "scale must be a finite number above 0, not 0.0");
        refused(() -> new Normal(0, -1), "sd must be a finite number, 0 or more, not -1.0");
        refused(() -> new LogNormal(0, 1), "median must be a finite number above 0, not 0.0");
        refused(() -> new Beta(1, -1), "beta must be between 0.001 and 1000000.0, not -1.0");
        refused(() -> Kumaraswamy.ofMean(2, 1), "mean must be above 0.0 and below 1.0, not 1.0");
        refused(() -> new Empirical(List.of()), "values must hold at least one number, not none");
        refused(
                () -> new Discrete(List.of(1.0), List.of(1.0, 2.0)),
                "a choice needs one weight for each alternative, not 2 for 1");
        refused(
                () -> new Discrete(List.of(1.0), List.of(0.0)),
                "sum of the weights must be a finite number above 0, not 0.0");
        refused(() -> new Capped(new Constant(1), Double.NaN), "max must be a finite number, not NaN");
    }

    private static void refused(ThrowingCallable construction, String message) {
        assertThatIllegalArgumentException().isThrownBy(construction).withMessage(message);
    }
}
