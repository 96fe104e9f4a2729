package dev.handoff.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ElementaryFunctionsTest {
    private static final long SEED = 20_261_130;

    @Test
    void exp_is_at_most_one_double_away_from_the_standard_function() {
        assertThat(worst(ElementaryFunctions::exp, StrictMath::exp, exponents(), 300_000))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void log_is_at_most_one_double_away_from_the_standard_function() {
        assertThat(worst(ElementaryFunctions::log, StrictMath::log, positives(), 300_000))
                .isLessThanOrEqualTo(1);
    }

    @Test
    @Tag("long")
    void ten_million_arguments_keep_the_bound() {
        assertThat(worst(ElementaryFunctions::exp, StrictMath::exp, exponents(), 10_000_000))
                .isLessThanOrEqualTo(1);
        assertThat(worst(ElementaryFunctions::log, StrictMath::log, positives(), 10_000_000))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void log10_is_at_most_two_doubles_away() {
        assertThat(worst(ElementaryFunctions::log10, StrictMath::log10, positives(), 300_000))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void exact_arguments_have_exact_values() {
        assertThat(ElementaryFunctions.exp(0)).isEqualTo(1);
        assertThat(ElementaryFunctions.exp(-0.0)).isEqualTo(1);
        assertThat(ElementaryFunctions.log(1)).isEqualTo(0);
        assertThat(ElementaryFunctions.exp(1)).isEqualTo(Math.E);
        assertThat(ElementaryFunctions.log(2)).isEqualTo(0.6931471805599453);
    }

    @Test
    void the_ends_of_the_range_are_those_of_the_standard_functions() {
        double[] arguments = {
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            Double.MIN_VALUE,
            Double.MIN_NORMAL,
            0,
            -0.0,
            -1,
            707.999,
            708,
            709.78,
            709.79,
            -707.999,
            -708,
            -745.13,
            -745.14
        };
        for (double x : arguments) {
            assertThat(apart(ElementaryFunctions.exp(x), StrictMath.exp(x)))
                    .as("exp %s", x)
                    .isLessThanOrEqualTo(1);
            assertThat(apart(ElementaryFunctions.log(x), StrictMath.log(x)))
                    .as("log %s", x)
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void a_larger_argument_never_has_a_smaller_value() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 200_000; i++) {
            double x = exponents().applyAsDouble(random.nextDouble());
            assertThat(ElementaryFunctions.exp(Math.nextUp(x))).isGreaterThanOrEqualTo(ElementaryFunctions.exp(x));
            double y = positives().applyAsDouble(random.nextDouble());
            assertThat(ElementaryFunctions.log(Math.nextUp(y))).isGreaterThanOrEqualTo(ElementaryFunctions.log(y));
        }
    }

    /** Arguments of every size from 1e-9 to 700, of both signs. */
    private static DoubleUnaryOperator exponents() {
        return u -> {
            double size = StrictMath.pow(10, -9 + 11.84 * (2 * u % 1));
            return u < 0.5 ? size : -size;
        };
    }

    /** Half of them around 1, where a logarithm is small; the others of all sizes. */
    private static DoubleUnaryOperator positives() {
        return u -> u < 0.5 ? 0.5 + 2 * u * 1.5 : StrictMath.pow(10, -300 + 600 * (2 * u - 1));
    }

    private static long worst(
            DoubleUnaryOperator ours, DoubleUnaryOperator standard, DoubleUnaryOperator argument, int n) {
        SplittableRandom random = new SplittableRandom(SEED);
        long worst = 0;
        for (int i = 0; i < n; i++) {
            double x = argument.applyAsDouble(random.nextDouble());
            worst = Math.max(worst, apart(ours.applyAsDouble(x), standard.applyAsDouble(x)));
        }
        return worst;
    }

    /** How many doubles lie from one to the other; nought for two that are no numbers. */
    private static long apart(double a, double b) {
        if (Double.compare(a, b) == 0) {
            return 0;
        }
        return Math.abs(Double.doubleToLongBits(a) - Double.doubleToLongBits(b));
    }
}
