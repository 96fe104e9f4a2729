package dev.handoff.scenario.practice;

import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** One shared queue: its room follows the number of reps there are now. */
class SharedQueueCasesTest {

    private static final String QUEUE = """
            run: {horizon: 12 weeks, warmUp: 0 weeks}
            workingTime: {shifts: [Mon-Fri 09:00-17:00]}
            channels: {web: {inquiriesPerWeek: 2000, reachable: 0}}
            teams: {sales: {reps: 1}}
            routing: pull
            inbox: {cap: 10}
            work: {touch: 30 min}
            cadence: {maxAttempts: 1}
            persistence: always
            """;

    @Test
    void the_inbox_holds_so_many_leads_for_each_rep_there_is_now() {
        Watched watched = Watched.run(QUEUE
                + "timeline: [{at: week 4, set: {teams.sales.reps: 4}}, {at: week 8, set: {teams.sales.reps: 2}}]\n");
        double[] waiting = watched.outcome.week("queue.length").values();

        assertThat(waiting[2]).isCloseTo(10, within(0.5));
        assertThat(waiting[6]).isCloseTo(40, within(1.0));
        assertThat(waiting[10]).isCloseTo(20, within(0.5));
    }

    @Test
    void a_team_that_begins_to_follow_up_takes_leads_from_the_queue_and_one_that_ends_leaves_them_there() {
        Watched watched = Watched.run("""
                run: {horizon: 12 weeks, warmUp: 0 weeks}
                workingTime: {shifts: [Mon-Fri 09:00-17:00]}
                channels: {web: {inquiriesPerWeek: 20, reachable: 0}}
                teams:
                  inside: {reps: 1}
                  field: {reps: 1, duties: [deals]}
                routing: pull
                work: {touch: 10 min}
                cadence: {gap: 1 day, maxAttempts: 3}
                persistence: always
                timeline:
                  - {at: week 4, set: {teams.field.duties: [follow-up], teams.inside.duties: [deals]}}
                """);

        assertThat(watched.attempts(0, 4 * WEEK, 20 * WEEK)).isZero();
        assertThat(watched.attempts(1, 0, 4 * WEEK)).isZero();
        assertThat(watched.all("assigned").stream().map(e -> e.lead()).filter(l -> l.assignedAt() < 10 * WEEK))
                .allMatch(lead -> lead.attempts() == 3);
    }

    @Test
    void an_expiry_of_zero_serves_whoever_finds_a_rep_free() {
        Watched watched = Watched.run("""
                run: {horizon: 104 weeks, warmUp: 0 weeks}
                channels: {web: {inquiriesPerWeek: 336}}
                teams: {sales: {reps: 2}}
                routing: pull
                inbox: {expiry: 0 s}
                work: {touch: {exponential: {mean: 30 min}}}
                cadence: {maxAttempts: 1}
                persistence: always
                """);

        double served = watched.all("attempted").size()
                / (double) watched.all("assigned").size();
        assertThat(served).isCloseTo(1 - 0.2, within(0.01)); // Erlang B, a = 1, c = 2: ½/(1 + 1 + ½)
    }

    private static final String TWO_TEAMS_ONE_QUEUE = """
            run: {horizon: 4 weeks, warmUp: 0 weeks}
            workingTime: {shifts: [Mon-Fri 09:00-17:00]}
            channels: {web: {inquiriesPerWeek: 60, reachable: 0}}
            teams:
              first: {reps: 1, duties: [follow-up], order: newest}
              second: {reps: 1, duties: [follow-up], order: oldest}
            routing: {rule: pull}
            cadence: {maxAttempts: 1}
            work: {touch: 2 h}
            persistence: always
            """;

    @Test
    void a_change_of_something_else_leaves_the_queue_in_its_order() {
        Watched changed = Watched.run(TWO_TEAMS_ONE_QUEUE + """
                timeline:
                  - {at: week 2, set: {money.perOptOut: 5}}
                """);

        assertThat(changed.all("attempted")).extracting(Watched.Event::at).isNotEmpty();
        assertThat(attempted(changed)).isEqualTo(attempted(Watched.run(TWO_TEAMS_ONE_QUEUE)));
    }

    private static java.util.List<Long> attempted(Watched watched) {
        return watched.all("attempted").stream()
                .map(e -> e.lead().qualifiedAt())
                .toList();
    }

    @Test
    void in_a_shared_queue_a_lead_stays_by_the_companys_hours_whoever_took_it() {
        Watched watched = Watched.run("""
                run: {horizon: 4 weeks, warmUp: 0 weeks}
                workingTime: {shifts: always}
                channels: {web: {inquiriesPerWeek: 0, reachable: 0, schedule: {at: [10 h]}}}
                teams: {sales: {reps: 1, duties: [follow-up], workingTime: {shifts: [Mon-Fri 10:00-12:00]}}}
                routing: {rule: pull}
                cadence: {maxAttempts: 2, gap: 1 week}
                sla:
                  legitimacy: {jointStart: 1}
                  sales: {minimumAttempts: {attempts: 2, within: 20 working hours}, enforcement: 1}
                work: {touch: 5 min}
                persistence: always
                """);

        assertThat(watched.all("attempted")).extracting(Watched.Event::at).containsExactly(10 * HOUR, DAY + 10 * HOUR);
    }

    @Test
    void an_alert_delays_deals_that_wait_in_a_shared_queue_too() {
        Watched watched = Watched.run("""
                run: {horizon: 13 weeks, warmUp: 0 weeks}
                workingTime: {shifts: [Mon-Fri 09:00-17:00]}
                channels: {web: {inquiriesPerWeek: 40}}
                teams: {sales: {reps: 1, duties: [deals, follow-up]}}
                deals: {stages: 3, work: 20 min, gap: 1 day, sharedQueue: yes}
                sla: {legitimacy: {jointStart: 1}, sales: {firstTouch: {limit: 30 min}, enforcement: 1}}
                work: {touch: 10 min}
                persistence: always
                """);

        assertThat(watched.metric("deals.delayed")).isGreaterThan(1);
    }
}
