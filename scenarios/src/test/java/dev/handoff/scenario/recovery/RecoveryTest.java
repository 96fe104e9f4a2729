package dev.handoff.scenario.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A company whose values are known is simulated, written as a CRM would export it, read and fitted: what was put in comes out. Twenty logs of
 * each, on seeds that no tuning saw; {@code docs/explanation/calibration-recovery.md} shows every value.
 */
@Tag("long")
class RecoveryTest {
    @Test
    void what_was_planted_in_a_desk_of_eight_comes_out_and_errors_are_as_large_as_they_say() {
        Recovery recovery = comesOut(RecoveryCompany.DESK_OF_EIGHT);
        assertThat(recovery.withoutOpen().values())
                .as("nothing of it is open")
                .hasSameSizeAs(recovery.comparable().values());
    }

    /** Takes twice as long as the other one. */
    @Test
    @EnabledIfSystemProperty(named = "recovery.whole", matches = "true")
    void what_was_planted_in_a_house_of_twenty_comes_out_and_errors_are_as_large_as_they_say() {
        comesOut(RecoveryCompany.HOUSE_OF_TWENTY);
    }

    private static Recovery comesOut(RecoveryCompany company) {
        Recovery recovery = Recovery.of(company);
        RecoveryPage.update(recovery);
        RecoveryBars.reached(recovery.withoutOpen());
        return recovery;
    }
}
