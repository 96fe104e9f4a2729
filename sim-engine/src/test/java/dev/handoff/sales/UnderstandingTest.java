package dev.handoff.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Training is learned by sessions and forgotten with time. */
class UnderstandingTest {

    private final Understanding understanding = new Understanding();

    @Test
    void without_training_it_stays_where_it_is() {
        assertThat(understanding.at(1_000, 0.2, 10)).isEqualTo(0.2);
    }

    @Test
    void a_session_puts_right_a_share_of_what_is_still_misread() {
        understanding.train(0, 0.5, 0.2, 10);
        assertThat(understanding.at(0, 0.2, 10)).isCloseTo(0.6, within(1e-12));
        understanding.train(0, 0.5, 0.2, 10);
        assertThat(understanding.at(0, 0.2, 10)).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void half_of_what_was_learned_is_forgotten_in_a_half_life() {
        understanding.train(5, 0.5, 0.2, 10);
        assertThat(understanding.at(15, 0.2, 10)).isCloseTo(0.4, within(1e-12));
        assertThat(understanding.at(25, 0.2, 10)).isCloseTo(0.3, within(1e-12));
    }
}
