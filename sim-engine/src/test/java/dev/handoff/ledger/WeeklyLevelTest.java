package dev.handoff.ledger;

import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WeeklyLevelTest {

    private static final Window WINDOW = new Window(2 * WEEK, 4 * WEEK);

    @Test
    void each_week_has_the_average_level_of_its_seven_days() {
        WeeklyLevel level = new WeeklyLevel(WINDOW);
        level.set(0, 3);
        level.add(2 * WEEK + 3 * WEEK / 4, 4);
        level.set(3 * WEEK + WEEK / 2, 1);
        assertThat(level.byWeek()).containsExactly(4, 4);
        assertThat(level.average()).isEqualTo(4);
    }

    @Test
    void what_happens_after_the_window_changes_nothing() {
        WeeklyLevel level = new WeeklyLevel(WINDOW);
        level.set(0, 3);
        level.add(4 * WEEK, 100);
        level.add(9 * WEEK, 100);
        assertThat(level.average()).isEqualTo(3);
        assertThat(level.byWeek()).containsExactly(3, 3);
    }

    @Test
    void a_last_incomplete_week_counts_in_the_average_and_has_no_value_of_its_own() {
        WeeklyLevel level = new WeeklyLevel(new Window(0, WEEK + DAY));
        level.set(WEEK, 8);
        assertThat(level.byWeek()).containsExactly(0);
        assertThat(level.average()).isEqualTo(1);
    }

    @Test
    void a_sum_too_counts_the_incomplete_week_in_the_total_only() {
        WeeklySum sum = new WeeklySum(new Window(WEEK, 2 * WEEK + DAY));
        sum.add(WEEK - 1, 100);
        sum.add(WEEK, 1);
        sum.add(2 * WEEK, 10);
        sum.add(2 * WEEK + DAY, 100);
        assertThat(sum.byWeek()).containsExactly(1);
        assertThat(sum.total()).isEqualTo(11);
    }

    @Property(tries = 200)
    void the_weeks_average_to_the_whole(@ForAll @Size(max = 30) List<@IntRange(max = 6 * 168) Integer> hours) {
        WeeklyLevel level = new WeeklyLevel(WINDOW);
        hours.stream().sorted().forEach(hour -> level.add(hour * WEEK / 168, hour % 7 - 2));
        double mean = Arrays.stream(level.byWeek()).average().orElseThrow();
        assertThat(level.average()).isCloseTo(mean, within(1e-9));
    }
}
