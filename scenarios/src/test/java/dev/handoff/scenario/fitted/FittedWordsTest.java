package dev.handoff.scenario.fitted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.fit.ErrorScale;
import dev.handoff.calibration.fit.Estimate;
import org.junit.jupiter.api.Test;

/** What is said of a fitted value. */
class FittedWordsTest {
    private static Estimate of(double value, double error, ErrorScale scale, String unit) {
        return new Estimate("a.b", unit, value, error, scale, 100, 0, "counted", "block");
    }

    @Test
    void an_interval_that_reaches_as_far_on_both_sides_is_a_plus_minus() {
        assertThat(FittedWords.value(of(0.34, 0.0125, ErrorScale.IDENTITY, ""))).isEqualTo("0.34 ± 0.02");
        assertThat(FittedWords.value(of(47, 0.03, ErrorScale.LOG, "h"))).isEqualTo("47 ± 3 h");
    }

    @Test
    void one_that_reaches_much_further_on_one_side_is_told_by_its_ends() {
        // 3·e^(±1.96·0.7) and 0.083·e^(±1.96·4)
        assertThat(FittedWords.value(of(3, 0.7, ErrorScale.LOG, "days"))).isEqualTo("3 (0.76 to 12) days");
        assertThat(FittedWords.value(of(0.083, 4, ErrorScale.LOG, ""))).isEqualTo("0.083 (0.000033 to 210)");
    }
}
