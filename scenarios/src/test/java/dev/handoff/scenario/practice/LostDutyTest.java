package dev.handoff.scenario.practice;

import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.handoff.Handover;
import dev.handoff.scenario.practice.Watched.Event;
import org.junit.jupiter.api.Test;

/** A team gets another job: what lies on its desks goes to those who do that work. */
class LostDutyTest {

    private static final String COMPANY = """
            run: {horizon: 12 weeks, warmUp: 0 weeks}
            workingTime: {shifts: [Mon-Fri 09:00-17:00]}
            channels: {web: {inquiriesPerWeek: 30, reachable: 0}}
            teams:
              inside: {reps: 2}
              field: {reps: 1}
            cadence: {gap: 2 days, maxAttempts: 4}
            work: {touch: 10 min}
            persistence: always
            """;
    private static final String FIELD_TAKES_DEALS = """
            timeline:
              - {at: week 4, set: {teams.field.duties: [deals]}}
            """;
    private static final int FIELD = 2;

    @Test
    void a_team_that_no_longer_follows_up_hands_its_leads_to_those_who_do() {
        Watched watched = Watched.run(COMPANY + FIELD_TAKES_DEALS);

        assertThat(watched.attempts(FIELD, 0, 4 * WEEK)).isPositive();
        assertThat(watched.attempts(FIELD, 4 * WEEK, 20 * WEEK)).isZero();
        assertThat(watched.all("reassigned")).isNotEmpty().allMatch(e -> e.at() >= 4 * WEEK && e.rep() != FIELD);
        assertThat(watched.all("assigned").stream().map(Event::lead).filter(lead -> lead.assignedAt() < 10 * WEEK))
                .allMatch(lead -> lead.attempts() == 4);
    }

    @Test
    void so_does_one_that_loses_the_duty_when_measuring_begins() {
        Watched watched = Watched.run(COMPANY.replace("warmUp: 0", "warmUp: 4")
                + "timeline: [{at: 0 weeks, set: {teams.field.duties: [deals]}}]\n");

        assertThat(watched.all("reassigned")).isNotEmpty();
        assertThat(watched.attempts(FIELD, 4 * WEEK + 1, 30 * WEEK)).isZero();
        assertThat(watched.all("assigned").stream().map(Event::lead).filter(lead -> lead.assignedAt() < 12 * WEEK))
                .allMatch(lead -> lead.attempts() == 4);
    }

    @Test
    void what_a_team_finds_itself_goes_to_those_who_follow_up_when_it_does_not() {
        Watched watched = Watched.run("""
                run: {horizon: 8 weeks, warmUp: 0 weeks, drain: 8 weeks}
                workingTime: {shifts: [Mon-Fri 09:00-17:00]}
                channels: {web: {inquiriesPerWeek: 5}}
                teams:
                  inside: {reps: 1}
                  closers: {reps: 2, duties: [prospecting]}
                prospecting: {share: 0.2, leadsPerHour: 0.5, channel: web}
                work: {touch: 10 min}
                persistence: always
                """);

        assertThat(watched.all("prospected")).hasSizeGreaterThan(20);
        assertThat(watched.all("prospected").stream().map(Event::lead).filter(lead -> lead.assignedAt() < 7 * WEEK))
                .allMatch(Handover::settled);
        assertThat(watched.all("attempted")).allMatch(e -> e.rep() == 0);
    }

    @Test
    void deals_go_to_those_who_work_deals() {
        Watched watched = Watched.run("""
                run: {horizon: 20 weeks, warmUp: 0 weeks}
                workingTime: {shifts: [Mon-Fri 09:00-17:00]}
                channels: {web: {inquiriesPerWeek: 10}}
                teams:
                  callers: {reps: 1}
                  closers: {reps: 1, duties: [deals]}
                  others: {reps: 1, duties: [deals]}
                deals: {stages: 3, work: 1 h, gap: 5 days}
                work: {touch: 10 min}
                persistence: always
                timeline:
                  - {at: week 4, set: {teams.closers.duties: [prospecting]}}
                """);

        assertThat(watched.all("closed")).filteredOn(e -> e.at() < 4 * WEEK).anyMatch(e -> e.rep() == 1);
        assertThat(watched.all("closed")).filteredOn(e -> e.at() > 5 * WEEK).allMatch(e -> e.rep() == 2);
        long opened =
                watched.all("opened").stream().filter(e -> e.at() < 15 * WEEK).count();
        assertThat(watched.all("closed").size()).isGreaterThanOrEqualTo((int) opened);
    }

    @Test
    void leads_wait_while_nobody_is_employed_and_go_out_first_come_first_served_when_people_come() {
        Watched watched = Watched.run(COMPANY.replace("field: {reps: 1}", "field: {reps: 1, duties: [deals]}") + """
                timeline:
                  - {at: week 4, set: {teams.inside.reps: 0}}
                  - {at: week 6, set: {teams.inside.reps: 2}}
                """);

        assertThat(watched.pieces).noneMatch(p -> p.at() >= 4 * WEEK + 10 * 60_000 && p.at() < 6 * WEEK);
        assertThat(watched.all("held")).allMatch(e -> e.at() >= 4 * WEEK && e.at() < 6 * WEEK);
        assertThat(watched.heldSince).hasSizeGreaterThan(40);
        assertThat(watched.heldSince.keySet()).allMatch(lead -> lead.assignedAt() == 6 * WEEK);
        assertThat(watched.all("assigned").stream()
                        .filter(e -> e.at() == 6 * WEEK)
                        .map(e -> watched.heldSince.get(e.lead())))
                .isSorted();
        assertThat(watched.all("assigned").stream().map(Event::lead).filter(lead -> lead.assignedAt() < 9 * WEEK))
                .allMatch(lead -> lead.attempts() == 4);
    }

    @Test
    void a_rep_who_leaves_in_the_middle_of_a_deal_leaves_it_to_the_others() {
        Watched watched = Watched.run("""
                run: {horizon: 26 weeks, warmUp: 0 weeks}
                workingTime: {shifts: always}
                channels: {web: {inquiriesPerWeek: 20}}
                teams: {sales: {reps: 3, duties: [deals, follow-up]}}
                deals: {stages: 1, work: 8 h, gap: 1 day}
                work: {touch: 10 min, longestTask: 30 min}
                persistence: always
                timeline: [{at: 60 days, set: {teams.sales.reps: 1}}]
                """);

        assertThat(watched.all("opened").stream().filter(e -> e.at() < 61 * DAY))
                .allMatch(e -> watched.all("closed").stream().anyMatch(c -> c.lead() == e.lead()));
    }
}
