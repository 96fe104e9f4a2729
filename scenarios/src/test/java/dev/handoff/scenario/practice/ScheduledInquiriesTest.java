package dev.handoff.scenario.practice;

import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.MINUTE;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Inquiries that come when they are stated to come, as many as are stated. */
class ScheduledInquiriesTest {

    private static final String FAIR = """
            run: {horizon: 12 weeks, warmUp: 0 weeks}
            channels: {fair: {inquiriesPerWeek: 50, batch: {every: 4 weeks}}}
            teams: {sales: {reps: 2}}
            arrivals: {dispersion: 5}
            persistence: always
            """;

    @Test
    void an_exact_upload_has_two_hundred_leads_and_not_two_hundred_on_average() {
        var byInstant =
                Watched.run(FAIR).inquiries.stream().collect(Collectors.groupingBy(at -> at, Collectors.counting()));

        assertThat(byInstant)
                .containsOnlyKeys(9 * HOUR, 4 * WEEK + 9 * HOUR, 8 * WEEK + 9 * HOUR)
                .allSatisfy((at, count) -> assertThat(count).isEqualTo(200));
    }

    @Test
    void exact_uploads_make_up_for_what_is_no_whole_lead() {
        var byInstant = Watched.run(FAIR, "channels.fair.inquiriesPerWeek=0.375").inquiries.stream()
                .collect(Collectors.groupingBy(at -> at, Collectors.counting()));

        assertThat(byInstant.get(9 * HOUR)).isEqualTo(1); // 1.5 an upload: 1, 3, 4 in all
        assertThat(byInstant.get(4 * WEEK + 9 * HOUR)).isEqualTo(2);
        assertThat(byInstant.get(8 * WEEK + 9 * HOUR)).isEqualTo(1);
    }

    @Test
    void how_many_are_uploaded_is_chance_where_that_is_said() {
        var byInstant = Watched.run(FAIR, "channels.fair.batch.exact=no").inquiries.stream()
                .collect(Collectors.groupingBy(at -> at, Collectors.counting()));

        assertThat(byInstant.values()).doesNotContain(200L);
    }

    private static final String ONE_SERVER = """
            run: {horizon: 1 week, warmUp: 1 week}
            channels: {log: {inquiriesPerWeek: 0, schedule: {at: [1 h, 1 h 5 min, 1 h 6 min, 2 h, 2 days 3 h]}}}
            teams: {sales: {reps: 1}}
            work: {touch: 10 min}
            cadence: {maxAttempts: 1}
            persistence: always
            """;

    @Test
    void a_log_is_replayed_instant_by_instant_and_waits_are_those_of_lindley() {
        Watched watched = Watched.run(ONE_SERVER);
        long hour = WEEK + HOUR;

        assertThat(watched.inquiries)
                .containsExactly(hour, hour + 5 * MINUTE, hour + 6 * MINUTE, hour + HOUR, WEEK + 2 * DAY + 3 * HOUR);
        List<Long> waits = watched.all("attempted").stream()
                .map(e -> (e.at() - e.lead().assignedAt()) / MINUTE)
                .toList();
        assertThat(waits).containsExactly(0L, 5L, 14L, 0L, 0L);
    }

    @Test
    void inquiries_may_come_every_so_many_minutes() {
        Watched watched = Watched.run(ONE_SERVER, "channels.log.schedule={every: 12 h, at: []}", "run.horizon=2 weeks");

        assertThat(watched.inquiries)
                .startsWith(LongStream.rangeClosed(1, 40)
                        .mapToObj(k -> k * 12 * HOUR)
                        .toArray(Long[]::new));
        assertThat(watched.metric("channel.log.mqls")).isEqualTo(28);
    }

    @Test
    void the_measured_time_may_be_any_number_of_days() {
        Watched watched = Watched.run(ONE_SERVER, "channels.log.schedule={every: 12 h, at: []}", "run.horizon=10 days");

        assertThat(watched.metric("mqls")).isEqualTo(20);
        assertThat(watched.outcome.week("mqls").values()).hasSize(1);
        assertThat(watched.metric("rep.utilization")).isEqualTo(10 / 720.0);
    }
}
