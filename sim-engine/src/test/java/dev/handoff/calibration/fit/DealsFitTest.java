package dev.handoff.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of how deals were fitted. */
class DealsFitTest {
    @Test
    void one_stage_is_told_as_one() {
        assertThat(DealsFit.counted(1, "stage")).isEqualTo("1 stage");
        assertThat(DealsFit.counted(3, "equal stage")).isEqualTo("3 equal stages");
    }
}
