package dev.handoff.scenario.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.scenario.Catalogue;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulatedPeriodsTest {
    private static long seconds(String instant) {
        return Instant.parse(instant).getEpochSecond();
    }

    private static double days(String from, String to, String asOf) {
        ExportFrame frame = new ExportFrame(
                "Europe/Berlin",
                seconds(from),
                seconds(to),
                seconds(asOf),
                List.of(),
                List.of(),
                false,
                false,
                false,
                List.of(),
                List.of());
        return new SimulatedPeriods(frame, 1)
                .company(Catalogue.load("cold-war"), List.of())
                .orElseThrow()
                .company()
                .run()
                .horizon()
                .toDays();
    }

    /** From Monday, 1 January 2024, to Monday, 1 July, by clocks that were put forward on 31 March: 26 weeks less an hour. */
    @Test
    void an_export_over_a_change_of_the_clock_is_simulated_in_whole_days() {
        assertThat(days("2023-12-31T23:00:00Z", "2024-06-30T22:00:00Z", "2024-06-30T22:00:00Z"))
                .isEqualTo(182);
    }

    @Test
    void an_export_made_in_the_afternoon_is_simulated_until_midnight() {
        assertThat(days("2024-01-07T23:00:00Z", "2024-03-03T23:00:00Z", "2024-03-06T14:17:30Z"))
                .isEqualTo(59);
    }
}
