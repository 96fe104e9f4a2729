package dev.handoff.scenario.recovery;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A company whose values are known is simulated, written as a CRM would export it, read and fitted: what was put in comes out. Twenty logs of
 * each, on seeds that no tuning saw; {@code docs/explanation/calibration-recovery.md} shows every value.
 */
@Tag("long")
class RecoveryTest {
    @ParameterizedTest
    @EnumSource(names = {"DESK_OF_EIGHT", "HOUSE_OF_TWENTY"})
    void what_was_planted_comes_out_and_errors_are_as_large_as_they_say(RecoveryCompany company) {
        Recovery recovery = Recovery.of(company);
        RecoveryPage.update(recovery);
        RecoveryBars.reached(recovery.withoutOpen());
    }
}
