package dev.handoff.scenario.fitted;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledTest {
    @ParameterizedTest
    @CsvSource({"0.3412345678, 0.341235", "1.25, 1.25", "-4.683e-25, 0", "2e-9, 0.000000002", "0, 0"})
    void a_fitted_value_has_six_digits_and_what_arithmetic_left_over_is_nought(double value, String text) {
        assertThat(FittedCompany.spelled(value, "")).isEqualTo(text);
    }
}
