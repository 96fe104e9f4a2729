package dev.handoff.scenario.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Errors beside the scatter of simulated logs. */
class ScatterTest {
    @Test
    void of_a_quarter_of_a_company_a_quarter_of_the_variance_counts() {
        Scatter whole = new Scatter();
        whole.add(new double[] {1, 2, 3, 4, Double.NaN}, 1);
        Scatter part = new Scatter();
        part.add(new double[] {2, 4, 6, 8}, 0.25);
        // squares 5, three of them free, and 5 more of 0.01
        assertThat(whole.wider(0.1)).isCloseTo(Math.sqrt((5 + 5 * 0.01) / (8 * 0.01)), within(1e-12));
        assertThat(part.wider(0.1)).isCloseTo(whole.wider(0.1), within(1e-12));
    }

    @Test
    void what_is_claimed_stands_where_nothing_is_simulated_or_it_scatters_less() {
        Scatter none = new Scatter();
        none.add(new double[] {7, Double.NaN}, 1);
        assertThat(none.wider(0.1)).isEqualTo(1);
        none.add(new double[] {7, 7, 7}, 1);
        assertThat(none.wider(0.1)).isEqualTo(1);
    }
}
