package dev.handoff.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.LuckControl;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What means are corrected for is told, and nothing else. */
class LuckWordsTest {
    @Test
    void reps_and_customers_are_named_where_both_were_corrected_for() {
        assertThat(LuckWords.of(Set.of(LuckControl.values())))
                .isEqualTo("how talented the reps and how large the customers");
        assertThat(LuckWords.of(Set.of(LuckControl.CONVINCING, LuckControl.SIZES)))
                .isEqualTo("how talented the reps and how large the customers");
    }

    @Test
    void who_sells_to_equal_customers_or_has_equal_reps_is_told_of_one_alone() {
        assertThat(LuckWords.of(Set.of(LuckControl.CLOSING, LuckControl.CONVINCING)))
                .isEqualTo("how talented the reps");
        assertThat(LuckWords.of(Set.of(LuckControl.SIZES))).isEqualTo("how large the customers");
    }
}
