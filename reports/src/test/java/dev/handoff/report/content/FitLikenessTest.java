package dev.handoff.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far the export is from what simulated periods show. */
class FitLikenessTest {
    @Test
    void only_nought_loses_its_sign_and_no_other_number_that_ends_in_it() {
        assertThat(FitLikeness.signed(0.04)).isEqualTo("0.0");
        assertThat(FitLikeness.signed(-0.04)).isEqualTo("0.0");
        assertThat(FitLikeness.signed(29.97)).isEqualTo("+30.0");
        assertThat(FitLikeness.signed(-10.01)).isEqualTo("−10.0");
    }
}
