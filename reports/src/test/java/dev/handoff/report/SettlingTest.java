package dev.handoff.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.Unsettled;
import dev.handoff.statistics.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has not settled, in a line. */
class SettlingTest {

    private static Unsettled moving(String metric, double perWeek) {
        return new Unsettled(metric, Interval.around(perWeek, perWeek / 10, 0.99), 1);
    }

    @Test
    void nothing_is_said_of_a_company_that_has_settled() {
        assertThat(Settling.warning(List.of(), "")).isEmpty();
    }

    @Test
    void money_that_moves_by_less_than_is_shown_does_not_move() {
        assertThat(Settling.warning(List.of(moving("contribution.expected", 0.000_2)), ""))
                .isEmpty();
        assertThat(Settling.warning(List.of(moving("contribution.expected", 2)), ""))
                .isPresent();
    }

    @Test
    void one_lead_is_one_lead() {
        assertThat(Settling.warning(List.of(moving("queue.length", 0.96)), "").orElseThrow())
                .contains("the queue still grows by 1 lead a week");
    }

    @Test
    void a_growing_queue_and_sinking_trust_are_told_in_units_a_manager_knows() {
        String line = Settling.warning(
                        List.of(moving("queue.length", 12), moving("trust.sales", -0.001)), "under \"Signed\"")
                .orElseThrow();
        assertThat(line)
                .isEqualTo("Not settled under \"Signed\": the queue still grows by 12 leads a week, sales' trust in"
                        + " marketing still falls by 5.2 points a year; these figures are those of this period only.");
    }
}
