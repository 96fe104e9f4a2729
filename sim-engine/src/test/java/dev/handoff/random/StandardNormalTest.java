package dev.handoff.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardNormalTest {
    /** To 17 digits from mpmath 1.3: sqrt(2)·erfinv(2p − 1) at 50 digits. */
    @ParameterizedTest
    @CsvSource({
        "5.551115123125783e-17, -8.2923610758135951",
        "1.1102230246251565e-16, -8.2095361516013874",
        "1e-12, -7.0344838253011321",
        "1e-08, -5.6120012441747891",
        "1e-05, -4.2648907939228247",
        "0.001, -3.0902323061678136",
        "0.025, -1.9599639845400543",
        "0.0749, -1.4402382675279637",
        "0.0751, -1.4388253927525401",
        "0.2, -0.84162123357291418",
        "0.45, -0.12566134685507402",
        "0.7, 0.52440051270804067",
        "0.9249, 1.4388253927525403",
        "0.9251, 1.4402382675279639",
        "0.99, 2.3263478740408408",
        "0.99999, 4.2648907939238407",
        "0.9999999999999999, 8.2095361516013874"
    })
    void the_inverse_agrees_with_high_precision_values_far_into_the_tail(double p, double z) {
        assertThat(StandardNormal.quantile(p)).isCloseTo(z, withinPercentage(1e-12));
    }

    @Test
    void the_middle_is_zero_and_the_ends_are_infinite() {
        assertThat(StandardNormal.quantile(0.5)).isZero();
        assertThat(StandardNormal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(StandardNormal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(StandardNormal.quantile(-0.1)).isNaN();
        assertThat(StandardNormal.quantile(1.1)).isNaN();
        assertThat(StandardNormal.quantile(Double.NaN)).isNaN();
    }

    @Property(tries = 2_000)
    void the_distribution_function_takes_the_inverse_back(@ForAll @DoubleRange(min = -30, max = 8) @Scale(9) double z) {
        double p = StandardNormal.cdf(z);
        assertThat(StandardNormal.cdf(StandardNormal.quantile(p))).isCloseTo(p, within(1e-12 * p));
    }

    @Property(tries = 2_000)
    void the_inverse_is_odd_and_rises(
            @ForAll @DoubleRange(min = 1e-9, max = 0.999) @Scale(12) double p,
            @ForAll @DoubleRange(min = 1e-10, max = 1e-3) @Scale(12) double more) {
        assertThat(StandardNormal.quantile(p + more)).isGreaterThan(StandardNormal.quantile(p));
        assertThat(StandardNormal.quantile(1 - p)).isCloseTo(-StandardNormal.quantile(1 - (1 - p)), within(1e-15));
    }

    @Test
    void the_density_is_the_slope_of_the_distribution_function() {
        for (double z = -5; z <= 5; z += 0.25) {
            double slope = (StandardNormal.cdf(z + 1e-5) - StandardNormal.cdf(z - 1e-5)) / 2e-5;
            assertThat(StandardNormal.density(z)).isCloseTo(slope, within(1e-9));
        }
    }
}
