package dev.handoff.scenario.recovery;

import static org.assertj.core.api.Assertions.assertThat;

/** What the fit of a known company has to reach over twenty logs. */
final class RecoveryBars {
    private static final int FEWEST_VALUES = 30;

    private RecoveryBars() {}

    /** Each value its own bars, and over all of them: median bias, and the share of intervals that hold what was planted. */
    static void reached(Recovery recovery) {
        assertThat(recovery.values()).hasSizeGreaterThan(FEWEST_VALUES);
        assertThat(recovery.values().stream().filter(value -> !value.holds()).map(RecoveredValue::told))
                .as("values that do not come out")
                .isEmpty();
        assertThat(recovery.medianBias()).as("median bias, standard errors").isLessThanOrEqualTo(0.35);
        assertThat(recovery.coverage())
                .as("share of 95 % intervals that hold what was planted")
                .isBetween(0.92, 0.97);
    }
}
