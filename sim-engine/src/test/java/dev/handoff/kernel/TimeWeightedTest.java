package dev.handoff.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TimeWeightedTest {
    private final TimeWeighted queue = new TimeWeighted(100, 2);

    @Test
    void each_level_counts_as_long_as_it_lasts() {
        queue.add(110, 1); // 2 for 10 ms
        queue.set(130, 0); // 3 for 20 ms
        assertThat(queue.integral(150)).isEqualTo(2 * 10 + 3 * 20);
        assertThat(queue.average(150)).isEqualTo(1.6);
        assertThat(queue.max()).isEqualTo(3);
    }

    @Test
    void asking_changes_nothing() {
        queue.average(120);
        queue.add(120, 4);
        assertThat(queue.average(140)).isEqualTo((2 * 20 + 6 * 20) / 40.0);
        assertThat(queue.average(140)).isEqualTo(4);
        assertThat(queue.level()).isEqualTo(6);
    }

    @Test
    void a_new_window_forgets_the_past_but_not_the_level() {
        queue.set(150, 10);
        queue.set(160, 3);
        queue.reset(200);
        assertThat(queue.max()).isEqualTo(3);
        assertThat(queue.average(210)).isEqualTo(3);
        assertThat(queue.integral(210)).isEqualTo(30);
    }

    @Test
    void merged_windows_count_by_their_lengths() {
        TimeWeighted other = new TimeWeighted(0, 8);
        other.add(30, 1); // 8 for 30 ms, 9 for 10 ms

        queue.merge(other, 40);

        assertThat(queue.average(110)).isEqualTo((2 * 10 + 8 * 30 + 9 * 10) / 50.0);
        assertThat(queue.level()).isEqualTo(2);
        assertThat(queue.max()).isEqualTo(9);
    }

    @Test
    void merging_in_order_gives_the_same_as_merging_the_merged() {
        TimeWeighted second = new TimeWeighted(0, 4);
        TimeWeighted third = new TimeWeighted(0, 6);
        second.merge(third, 20);
        queue.merge(second, 10);

        assertThat(queue.average(110)).isEqualTo((2 * 10 + 4 * 10 + 6 * 20) / 40.0);
    }

    @Test
    void an_empty_window_has_no_average() {
        assertThat(queue.average(100)).isNaN();
    }

    @Test
    void time_does_not_go_back() {
        queue.set(150, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> queue.set(149, 2))
                .withMessage("a level cannot change at 149 ms, it has already been set at 150 ms");
    }
}
