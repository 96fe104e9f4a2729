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

    @Test
    void a_chance_below_what_so_few_periods_can_show_is_told_as_that() {
        assertThat(FitLikeness.chance(1 / 9.0, 8)).isEqualTo("≤ 11\u00A0%");
        assertThat(FitLikeness.chance(2 / 9.0, 8)).isEqualTo("22.2\u00A0%");
        assertThat(FitLikeness.chance(1 / 41.0, 40)).isEqualTo("≤ 2.4\u00A0%");
    }
}
