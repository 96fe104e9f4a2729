package dev.handoff.scenario.practice;

import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.MINUTE;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.scenario.practice.Watched.Move;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A place that is empty for a short while: the same people come back, as they went. */
class BackAgainTest {

    private static final String FOUR = """
            run: {horizon: 12 weeks, warmUp: 0 weeks}
            workingTime: {shifts: [Mon-Fri 09:00-17:00]}
            channels: {web: {inquiriesPerWeek: 40, reachable: 0}}
            teams: {sales: {reps: 4, rampUp: 13 weeks}}
            cadence: {gap: 2 days, maxAttempts: 6}
            work: {touch: 10 min}
            persistence: always
            """;
    private static final String TWO_WEEKS =
            "timeline=[{at: week 4, set: {teams.sales.reps: 3}}, {at: week 6, set: {teams.sales.reps: 4}}]";
    private static final int FOURTH = 3;

    private static List<Move> moves(Watched watched) {
        return watched.moves.stream().filter(m -> m.at() > 0).toList();
    }

    @Test
    void who_is_away_for_two_weeks_comes_back_at_full_speed_and_nobody_is_hired() {
        Watched watched = Watched.run(FOUR, TWO_WEEKS);

        assertThat(moves(watched))
                .containsExactly(new Move(4 * WEEK, "left", FOURTH), new Move(6 * WEEK, "returned", FOURTH));
        assertThat(watched.attempts(FOURTH, 4 * WEEK + HOUR, 6 * WEEK)).isZero();
        assertThat(watched.attempts(FOURTH, 6 * WEEK, 12 * WEEK)).isGreaterThan(200);
        assertThat(watched.pieces).allMatch(p -> p.millis() == 10 * MINUTE);
        assertThat(watched.all("reassigned")).isNotEmpty().allMatch(e -> e.at() >= 4 * WEEK && e.at() < 6 * WEEK);
    }

    @Test
    void somebody_new_comes_when_the_place_was_empty_for_longer() {
        assertThat(moves(Watched.run(FOUR, TWO_WEEKS.replace("week 6", "week 9"))))
                .containsExactly(new Move(4 * WEEK, "left", FOURTH), new Move(9 * WEEK, "hired", 4));
        assertThat(moves(Watched.run(FOUR, TWO_WEEKS, "teams.sales.backWithin=0 s")))
                .containsExactly(new Move(4 * WEEK, "left", FOURTH), new Move(6 * WEEK, "hired", 4));
    }

    @Test
    void of_several_the_first_of_the_team_comes_back_first_and_only_then_somebody_is_hired() {
        Watched watched = Watched.run(
                FOUR,
                "timeline=[{at: week 4, set: {teams.sales.reps: 2}}, {at: week 5, set: {teams.sales.reps: 3}},"
                        + " {at: week 6, set: {teams.sales.reps: 5}}]");

        assertThat(moves(watched))
                .containsExactly(
                        new Move(4 * WEEK, "left", 2),
                        new Move(4 * WEEK, "left", 3),
                        new Move(5 * WEEK, "returned", 2),
                        new Move(6 * WEEK, "returned", 3),
                        new Move(6 * WEEK, "hired", 4));
    }

    @Test
    void hours_in_which_the_place_was_empty_are_no_hours_in_which_one_could_be_busy() {
        String full = "channels.web.inquiriesPerWeek=2000";
        Watched watched = Watched.run(FOUR, TWO_WEEKS, full, "teams.sales.absence=0.3", "inbox.cap=100");

        assertThat(watched.metric("rep.4.utilization")).isCloseTo(1, within(0.01));
        assertThat(watched.metric("rep.utilization")).isCloseTo(1, within(0.01));
    }

    @Test
    void after_a_strike_the_same_people_take_up_their_leads_deals_and_beliefs() {
        Watched watched = Watched.run("""
                extends: industry-baseline
                run: {warmUp: 8 weeks, horizon: 16 weeks}
                timeline:
                  - {at: week 4, set: {teams.sales.reps: 0}}
                  - {at: week 6, set: {teams.sales.reps: 7}}
                """);
        long ends = 14 * WEEK;

        assertThat(watched.pieces).noneMatch(p -> p.at() >= 12 * WEEK && p.at() < ends);
        assertThat(moves(watched)).filteredOn(m -> m.what().equals("hired")).isEmpty();
        assertThat(moves(watched)).filteredOn(m -> m.what().equals("returned")).hasSize(7);
        assertThat(watched.all("held")).isNotEmpty().allMatch(e -> e.at() >= 12 * WEEK && e.at() < ends);
        assertThat(watched.all("closed"))
                .filteredOn(e -> e.lead().assignedAt() < 12 * WEEK)
                .anyMatch(e -> e.at() > ends && e.rep() == e.lead().owner());
    }
}
