package dev.handoff.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.ledger.WeeklyResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What of a company's state has not settled. */
class UnsettledTest {

    private static Drift queue(double perWeek, double wobble, int replication) {
        double[] weeks = IntStream.range(0, 52)
                .mapToDouble(w -> 100 + perWeek * w + wobble * StrictMath.sin(w + replication))
                .toArray();
        return Drift.of(List.of(new WeeklyResponse("queue.length", "leads", weeks)));
    }

    private static List<Unsettled> unsettled(double perWeek, double wobble) {
        return Unsettled.of(
                IntStream.range(0, 10).mapToObj(r -> queue(perWeek, wobble, r)).toList(), 0);
    }

    @Test
    void the_slope_of_a_line_is_its_rise_a_week_and_weeks_without_a_figure_are_left_out() {
        double[] weeks = {1, 3, 5, Double.NaN, 9, 11, 13, 15, 17};
        assertThat(Drift.slope(weeks)).isCloseTo(2, within(1e-12));
        assertThat(Drift.slope(new double[] {1, 3, 5})).isNaN();
    }

    @Test
    void a_queue_that_grows_by_twelve_leads_a_week_has_not_settled() {
        assertThat(unsettled(12, 20)).singleElement().satisfies(u -> {
            assertThat(u.metric()).isEqualTo("queue.length");
            assertThat(u.perWeek().estimate()).isCloseTo(12, within(0.5));
        });
    }

    @Test
    void a_level_queue_has_settled_and_so_has_one_that_grows_by_a_tenth_of_its_length_in_a_year() {
        assertThat(unsettled(0, 20)).isEmpty();
        assertThat(unsettled(0.15, 0.1)).isEmpty();
        assertThat(unsettled(0.25, 0.1)).isNotEmpty();
    }
}
