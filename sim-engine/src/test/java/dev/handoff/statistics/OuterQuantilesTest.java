package dev.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is kept of both ends gives the quantiles of all numbers. */
class OuterQuantilesTest {
    private static final double TENTH = 0.1;

    private static void assertSame(List<Double> numbers, int most) {
        Sample all = new Sample();
        OuterQuantiles ends = new OuterQuantiles(TENTH, most);
        for (double number : numbers) {
            all.add(number);
            ends.add(number);
            assertThat(ends.quantile(TENTH)).isEqualTo(all.quantile(TENTH));
            assertThat(ends.quantile(1 - TENTH)).isEqualTo(all.quantile(1 - TENTH));
            assertThat(ends.quantile(0)).isEqualTo(all.quantile(0));
            assertThat(ends.quantile(1)).isEqualTo(all.quantile(1));
        }
        assertThat(ends.count()).isEqualTo(numbers.size());
    }

    @Property(tries = 200)
    void the_outer_quantiles_are_those_of_all_numbers_bit_by_bit_after_each(
            @ForAll @Size(max = 200) List<@DoubleRange(min = -3, max = 3) Double> numbers,
            @ForAll @IntRange(max = 50) int room) {
        assertSame(numbers, numbers.size() + room);
    }

    @Property(tries = 200)
    void also_where_many_are_equal_and_some_infinite(
            @ForAll @Size(max = 300) List<@IntRange(max = 4) Integer> numbers) {
        assertSame(
                numbers.stream()
                        .map(i -> i == 4 ? Double.POSITIVE_INFINITY : i * 0.1)
                        .toList(),
                300);
    }

    @Test
    void numbers_that_come_in_order_are_no_exception() {
        assertSame(IntStream.range(0, 500).mapToObj(i -> (double) i).toList(), 500);
        assertSame(IntStream.range(0, 500).mapToObj(i -> (double) -i).toList(), 500);
    }

    @Test
    void the_middle_is_forgotten_and_not_made_up() {
        OuterQuantiles ends = new OuterQuantiles(TENTH, 1000);
        IntStream.range(0, 1000).forEach(ends::add);
        assertThatThrownBy(() -> ends.quantile(0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_numbers_there_is_no_quantile() {
        assertThat(new OuterQuantiles(TENTH, 10).quantile(TENTH)).isNaN();
    }
}
