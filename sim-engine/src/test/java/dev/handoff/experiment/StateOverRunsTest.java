package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Timeline;
import dev.handoff.ledger.WeeklyResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of every policy of a race it is known whether its state has settled. */
class StateOverRunsTest {

    private static PolicyOutcome outcome(double perWeek, int replication) {
        double[] queue = IntStream.range(0, 52)
                .mapToDouble(w -> 100 + perWeek * w + StrictMath.sin(w + replication))
                .toArray();
        return new PolicyOutcome(
                List.of("revenue.expected"),
                List.of("EUR"),
                new double[] {1e6},
                new double[] {0},
                new double[4],
                Map.of(),
                Drift.of(List.of(new WeeklyResponse("queue.length", "leads", queue))),
                0,
                new double[0],
                1,
                List.of(),
                new double[0]);
    }

    private static List<Unsettled> after(double perWeek, int replications) {
        StateOverRuns state = new StateOverRuns(new Policy("a", Timeline.steady(busy())));
        IntStream.range(0, replications).forEach(r -> state.add(outcome(perWeek, r)));
        return state.unsettled();
    }

    @Test
    void a_growing_queue_is_found_over_the_replications_of_the_race() {
        assertThat(after(12, 5)).extracting(Unsettled::metric).containsExactly("queue.length");
        assertThat(after(0, 5)).isEmpty();
    }

    @Test
    void too_few_replications_tell_nothing() {
        assertThat(after(12, 0)).isEmpty();
        assertThat(after(12, 2)).isEmpty();
    }
}
