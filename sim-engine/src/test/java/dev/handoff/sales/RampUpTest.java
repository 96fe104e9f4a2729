package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.MINUTE;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Team;
import dev.handoff.handoff.Recorder.Piece;
import dev.handoff.random.Constant;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How fast a new hire is, by the formula reckoned elsewhere: 0.3 + 0.7 / (1 + exp(5 − 10 t/T)). */
class RampUpTest {

    private static final long RAMP = 10 * WEEK;

    private static Team ramping() {
        Team team = neutral().teams().get("sales");
        return with(with(team, "rampUp", Duration.ofMillis(RAMP)), "rampUpFrom", 0.3);
    }

    private static Rep hiredAt(long at, Team team) {
        return new Rep(0, "sales", 1, WorkingCalendar.always(), team, at, new Traits(0, 0, 0));
    }

    @Test
    void a_new_hire_begins_slowly_is_halfway_at_half_the_time_and_almost_there_at_the_end() {
        Rep rep = hiredAt(WEEK, ramping());
        assertThat(rep.productivity(WEEK)).isCloseTo(0.304685, within(1e-6));
        assertThat(rep.productivity(WEEK + RAMP / 4)).isCloseTo(0.353101, within(1e-6));
        assertThat(rep.productivity(WEEK + RAMP / 2)).isCloseTo(0.65, within(1e-12));
        assertThat(rep.productivity(WEEK + RAMP)).isCloseTo(0.995315, within(1e-6));
        assertThat(rep.productivity(WEEK + 3 * RAMP)).isCloseTo(1, within(1e-9));
    }

    @Test
    void whoever_was_there_from_the_start_is_as_fast_as_ever() {
        assertThat(hiredAt(Employment.VETERAN, ramping()).productivity(0)).isEqualTo(1);
    }

    @Test
    void without_a_ramp_up_a_new_hire_is_as_fast_as_everybody() {
        assertThat(hiredAt(WEEK, neutral().teams().get("sales")).productivity(WEEK))
                .isEqualTo(1);
    }

    @Test
    void a_new_hire_of_a_fast_team_is_slow_by_the_same_share() {
        Team fast = with(with(ramping(), "speed", 2.0), "speeds", List.of(1.5));
        assertThat(hiredAt(0, fast).pace(RAMP / 2)).isCloseTo(0.65 * 3, within(1e-12));
    }

    private static SalesBench growsTo(int reps, long at) {
        Company company = with(with(neutral(), "teams.sales", ramping()), "teams.sales.reps", 1);
        company = with(company, "work.touch", new RandomDuration(new Constant(10 * MINUTE)));
        SalesBench bench = new SalesBench(company);
        bench.until(at);
        bench.floor.adopt(with(company, "teams.sales.reps", reps));
        return bench;
    }

    @Test
    void the_work_of_a_new_hire_takes_longer_while_that_of_the_old_hand_does_not() {
        SalesBench bench = growsTo(2, WEEK);
        bench.arrive(WEEK + RAMP / 2, WEEK + RAMP / 2);
        bench.until(WEEK + RAMP);
        assertThat(bench.journal.pieces)
                .containsExactlyInAnyOrder(
                        new Piece(WEEK + RAMP / 2, 0, 600_000),
                        new Piece(WEEK + RAMP / 2, 1, 923_077)); // 10 min / 0.65
    }

    @Test
    void the_ramp_up_counts_from_the_day_of_hiring_and_not_from_the_first_lead() {
        SalesBench bench = growsTo(2, WEEK);
        bench.arrive(WEEK, WEEK);
        bench.until(2 * WEEK);
        assertThat(bench.journal.pieces).extracting(Piece::rep, Piece::millis).contains(tuple(1, 1_969_247L));
    }
}
