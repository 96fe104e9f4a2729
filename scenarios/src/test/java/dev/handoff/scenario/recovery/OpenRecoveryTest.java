package dev.handoff.scenario.recovery;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same bars where they are not reached at present: {@link OpenValues} says which values and why. */
@Tag("open")
class OpenRecoveryTest {
    @ParameterizedTest
    @EnumSource(names = {"INDUSTRY_BASELINE", "COLD_WAR", "SIGNED_SLA"})
    void what_a_shipped_company_says_of_itself_comes_out(RecoveryCompany company) {
        Recovery recovery = Recovery.of(company);
        RecoveryPage.update(recovery);
        RecoveryBars.reached(recovery.comparable());
    }

    @ParameterizedTest
    @EnumSource(names = "HOUSE_OF_TWENTY")
    void all_that_was_planted_comes_out(RecoveryCompany company) {
        RecoveryBars.reached(Recovery.of(company).comparable());
    }
}
