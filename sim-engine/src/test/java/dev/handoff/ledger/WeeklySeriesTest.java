package dev.handoff.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.kernel.SimTime;
import org.junit.jupiter.api.Test;

class WeeklySeriesTest {
    private static final long START = 26 * SimTime.WEEK;

    private final WeeklySeries revenue = new WeeklySeries(START, 3);

    @Test
    void what_happens_in_a_week_is_summed_and_the_rest_ignored() {
        revenue.add(START - 1, 1_000);
        revenue.add(START, 1);
        revenue.add(START + SimTime.WEEK - 1, 2);
        revenue.add(START + SimTime.WEEK, 4);
        revenue.add(START + 3 * SimTime.WEEK - 1, 8);
        revenue.add(START + 3 * SimTime.WEEK, 1_000);
        assertThat(revenue.toArray()).containsExactly(3, 4, 8);
    }

    @Test
    void the_array_is_a_copy() {
        revenue.toArray()[0] = 7;
        assertThat(revenue.toArray()[0]).isZero();
    }
}
