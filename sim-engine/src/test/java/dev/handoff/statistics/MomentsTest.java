package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Mean, standard deviation, skewness and the t distribution they are used with. */
class MomentsTest {

    @Test
    void the_worked_example_holds() {
        // deviations −2 −1 −1 4, Σd² = 22, Σd³ = 54; G₁ = 4/(3·2)·54/(22/3)^1.5
        Moments moments = Moments.of(1, 2, 2, 7);
        assertThat(moments.mean()).isEqualTo(3);
        assertThat(moments.sd()).isCloseTo(Math.sqrt(22 / 3.0), within(1e-14));
        assertThat(moments.skewness()).isCloseTo(36 / (22 / 3.0 * Math.sqrt(22 / 3.0)), within(1e-13));
        assertThat(moments.standardError()).isCloseTo(moments.sd() / 2, within(1e-14));
    }

    /** NIST StRD NumAcc3 and NumAcc4: a small spread on a large mean; certified standard deviation 0.1. */
    @Test
    void a_small_spread_on_a_large_mean_is_not_lost() {
        assertThat(Moments.of(numAcc(1_000_000)).mean()).isCloseTo(1_000_000.2, within(1e-9));
        assertThat(Moments.of(numAcc(1_000_000)).sd()).isCloseTo(0.1, within(1e-9));
        assertThat(Moments.of(numAcc(10_000_000)).mean()).isCloseTo(10_000_000.2, within(1e-8));
        assertThat(Moments.of(numAcc(10_000_000)).sd()).isCloseTo(0.1, within(1e-8));
    }

    private static double[] numAcc(double base) {
        double[] values = new double[1001];
        values[0] = base + 0.2;
        for (int i = 1; i < values.length; i++) {
            values[i] = base + (i % 2 == 1 ? 0.1 : 0.3);
        }
        return values;
    }

    @Test
    void equal_values_have_no_spread() {
        assertThat(Moments.of(0.1, 0.1, 0.1)).isEqualTo(new Moments(3, 0.1, 0, 0));
    }

    @Test
    void what_cannot_be_known_is_not_a_number() {
        assertThat(Moments.of().mean()).isNaN();
        assertThat(Moments.of(5).mean()).isEqualTo(5);
        assertThat(Moments.of(5).sd()).isNaN();
        assertThat(Moments.of(5, 6).skewness()).isNaN();
        assertThat(Moments.of(5, Double.POSITIVE_INFINITY).sd()).isNaN();
    }

    @Test
    void quantiles_of_t_are_those_of_the_tables() {
        // scipy.stats.t.ppf(.975, df)
        assertThat(StudentT.factor(1, 0.95)).isCloseTo(12.7062047362, within(1e-7));
        assertThat(StudentT.factor(2, 0.95)).isCloseTo(4.30265272975, within(1e-7));
        assertThat(StudentT.factor(9, 0.95)).isCloseTo(2.2621571628, within(1e-7));
        assertThat(StudentT.factor(99, 0.95)).isCloseTo(1.98421695159, within(1e-7));
        assertThat(StudentT.factor(999, 0.95)).isCloseTo(1.96234146113, within(1e-7));
        assertThat(StudentT.twoSided(-2.26767474618, 5)).isCloseTo(0.0726499902385, within(1e-9));
    }
}
