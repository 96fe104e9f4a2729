package dev.handoff.scenario.practice;

import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.scenario.practice.Watched.Move;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who is there: absence by the shift, one person's leave, and what becomes of their leads. */
class AttendanceTest {

    private static final String ALWAYS_BUSY = """
            run: {horizon: 26 weeks, warmUp: 0 weeks}
            workingTime: {shifts: [Mon-Fri 09:00-17:00]}
            channels: {web: {inquiriesPerWeek: 1500}}
            teams: {sales: {reps: 1, absence: 0.4}}
            work: {touch: 15 min}
            cadence: {maxAttempts: 1}
            persistence: always
            inbox: {cap: 100}
            """;

    @Test
    void who_is_absent_is_absent_for_the_whole_night_shift() {
        Watched watched = Watched.run(ALWAYS_BUSY, "workingTime.shifts=[Mon-Fri 21:00-05:00]");

        Map<Long, Double> hoursByShift = watched.pieces.stream()
                .filter(p -> p.at() < 26 * WEEK)
                .collect(Collectors.groupingBy(
                        p -> (p.at() - 12 * HOUR) / DAY, Collectors.summingDouble(p -> Watched.hours(p.millis()))));
        assertThat(hoursByShift).hasSizeBetween(60, 97);
        assertThat(hoursByShift.values()).allMatch(h -> h > 7.5);
    }

    @Test
    void hours_of_absence_are_no_hours_in_which_one_could_be_busy() {
        assertThat(Watched.run(ALWAYS_BUSY).metric("rep.utilization")).isCloseTo(1, within(0.01));
        assertThat(Watched.run(ALWAYS_BUSY, "workingTime.shifts=[Mon-Fri 21:00-05:00]")
                        .metric("rep.utilization"))
                .isCloseTo(1, within(0.01));
        assertThat(Watched.run(ALWAYS_BUSY, "teams.sales.absences=[{rep: 1, from: week 4, to: week 9}]")
                        .metric("rep.1.utilization"))
                .isCloseTo(1, within(0.01));
    }

    @Test
    void a_desk_that_never_empties_keeps_nobody_there_on_a_day_of_absence() {
        Watched watched = Watched.run(ALWAYS_BUSY, "workingTime.shifts=always");

        double worked = watched.pieces.stream().mapToLong(p -> p.millis()).sum() / (double) (26 * WEEK);
        assertThat(worked).isCloseTo(0.6, within(0.08)); // 182 days, sd 3.6 points
    }

    private static final String FOUR = """
            run: {horizon: 12 weeks, warmUp: 0 weeks}
            workingTime: {shifts: [Mon-Fri 09:00-17:00]}
            channels: {web: {inquiriesPerWeek: 40, reachable: 0}}
            teams: {sales: {reps: 4, rampUp: 13 weeks, absences: [{rep: 3, from: week 4, to: week 6}]}}
            cadence: {gap: 2 days, maxAttempts: 6}
            work: {touch: 10 min}
            persistence: always
            """;

    @Test
    void who_comes_back_from_leave_is_the_same_person_at_full_speed() {
        Watched watched = Watched.run(FOUR);

        assertThat(watched.moves).filteredOn(m -> m.what().equals("hired")).hasSize(4);
        assertThat(watched.moves)
                .filteredOn(m -> !m.what().equals("hired"))
                .containsExactly(new Move(4 * WEEK, "away", 2), new Move(6 * WEEK, "back", 2));
        assertThat(watched.attempts(2, 4 * WEEK, 6 * WEEK)).isZero();
        assertThat(watched.attempts(2, 6 * WEEK, 12 * WEEK)).isGreaterThan(200);
        assertThat(watched.pieces).allMatch(p -> p.millis() == 10 * 60_000);
    }

    @Test
    void leads_of_somebody_on_leave_wait_unless_they_are_to_be_passed_on() {
        Watched waiting = Watched.run(FOUR);
        Watched passedOn = Watched.run(FOUR, "teams.sales.whileAway=pass on");

        assertThat(waiting.all("reassigned")).isEmpty();
        assertThat(passedOn.all("reassigned"))
                .hasSizeGreaterThan(10)
                .allMatch(e -> e.at() >= 4 * WEEK && e.at() < 6 * WEEK && e.rep() != 2);
        assertThat(passedOn.metric("queue.length")).isLessThan(waiting.metric("queue.length"));
    }

    @Test
    void nobody_new_is_given_to_somebody_on_leave_while_others_are_there() {
        assertThat(Watched.run(FOUR).all("assigned"))
                .noneMatch(e -> e.rep() == 2 && e.at() >= 4 * WEEK && e.at() < 6 * WEEK);
    }

    @Test
    void leave_may_be_stated_in_days_of_the_calendar() {
        Watched watched = Watched.run(FOUR, "teams.sales.absences=[{rep: 1, from: 2026-01-07, to: 2026-01-09}]");

        assertThat(watched.moves)
                .filteredOn(m -> !m.what().equals("hired"))
                .containsExactly(new Move(2 * DAY, "away", 0), new Move(4 * DAY, "back", 0));
    }

    @Test
    void deals_of_somebody_on_leave_are_passed_on_by_the_same_rule() {
        String company = """
                run: {horizon: 20 weeks, warmUp: 0 weeks}
                workingTime: {shifts: [Mon-Fri 09:00-17:00]}
                channels: {web: {inquiriesPerWeek: 20}}
                teams: {sales: {reps: 2, duties: [deals, follow-up], absences: [{rep: 1, from: week 5, to: week 15}]}}
                deals: {stages: 3, work: 1 h, gap: 2 days}
                work: {touch: 10 min}
                persistence: always
                """;

        assertThat(Watched.run(company, "teams.sales.whileAway=pass on").all("closed"))
                .noneMatch(e -> e.rep() == 0 && e.at() > 5 * WEEK && e.at() < 15 * WEEK);
        assertThat(Watched.run(company).all("closed"))
                .filteredOn(e -> e.rep() == 0 && e.lead().assignedAt() < 5 * WEEK)
                .anyMatch(e -> e.at() > 15 * WEEK);
    }

    @Test
    void everybody_may_be_absent_for_a_while_and_the_leads_wait() {
        Watched watched = Watched.run(FOUR + """
                timeline:
                  - {at: week 7, set: {teams.sales.absence: 1}}
                  - {at: week 9, set: {teams.sales.absence: 0}}
                """);

        assertThat(watched.pieces).noneMatch(p -> p.at() >= 7 * WEEK && p.at() < 9 * WEEK);
        assertThat(watched.pieces).anyMatch(p -> p.at() > 9 * WEEK && p.at() < 9 * WEEK + 10 * HOUR);
    }

    @Test
    void leave_ends_after_it_begins() {
        assertThat(Watched.problems(FOUR, "teams.sales.absences=[{rep: 1, from: week 6, to: week 4}]"))
                .containsExactly(
                        "--set teams.sales.absences=[{rep: 1, from: week 6, to: week 4}]: leave must end after it begins."
                                + " Maybe {rep: 1, from: week 4, to: week 6}?");
    }
}
