package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.MINUTE;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calendar.Shift;
import dev.handoff.company.Company;
import dev.handoff.company.Leave;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Team;
import dev.handoff.company.When;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Recorder.Piece;
import dev.handoff.random.Constant;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Who is away, from when to when, and what becomes of the leads meanwhile: reckoned by hand on office hours. */
class LeaveAndAbsenceTest {

    private static final long NINE = 9 * HOUR;
    private static final long TUESDAY = DAY;
    private static final long THURSDAY = 3 * DAY;

    private static Company office(int reps) {
        Company company = with(neutral(), "workingTime.shifts", List.of(Shift.parse("Mon-Fri 09:00-17:00")));
        company = with(company, "teams.sales.reps", reps);
        return with(company, "work.touch", new RandomDuration(new Constant(30 * MINUTE)));
    }

    private static Leave leave(int rep, long from, long to) {
        return new Leave(rep, When.after(Duration.ofMillis(from)), When.after(Duration.ofMillis(to)));
    }

    private static Company onLeave(int reps, Leave... leaves) {
        return with(office(reps), "teams.sales.absences", List.of(leaves));
    }

    @Test
    void nobody_new_is_given_to_a_rep_on_leave_from_the_first_instant_to_the_last() {
        SalesBench bench = new SalesBench(onLeave(2, leave(2, TUESDAY, THURSDAY)));
        List<Handover> before = bench.arrive(TUESDAY - 2, TUESDAY - 1);
        List<Handover> during = bench.arrive(TUESDAY + 1, TUESDAY + 2, THURSDAY - 1);
        List<Handover> after = bench.arrive(THURSDAY + 1, THURSDAY + 2);
        bench.until(WEEK);
        assertThat(before).extracting(Handover::owner).containsExactly(0, 1);
        assertThat(during).extracting(Handover::owner).containsOnly(0);
        assertThat(after).extracting(Handover::owner).containsExactly(1, 0);
        assertThat(bench.journal.times("away")).containsExactly(TUESDAY);
        assertThat(bench.journal.times("back")).containsExactly(THURSDAY);
    }

    @Test
    void a_lead_of_somebody_on_leave_waits_for_the_first_hour_after_it() {
        SalesBench bench = new SalesBench(onLeave(2, leave(2, TUESDAY, THURSDAY)));
        List<Handover> leads = bench.arrive(20 * HOUR, 20 * HOUR); // Monday night
        bench.until(WEEK);
        assertThat(bench.attempts(leads.get(0))).containsExactly(TUESDAY + NINE);
        assertThat(bench.attempts(leads.get(1))).containsExactly(THURSDAY + NINE);
    }

    @Test
    void a_lead_of_somebody_on_leave_may_be_passed_on_to_those_who_are_there() {
        Company company =
                with(onLeave(2, leave(2, TUESDAY, THURSDAY)), "teams.sales.whileAway", Team.WhileAway.PASS_ON);
        SalesBench bench = new SalesBench(company);
        List<Handover> leads = bench.arrive(20 * HOUR, 20 * HOUR);
        bench.until(WEEK);
        assertThat(bench.journal.times("reassigned", leads.get(1))).containsExactly(TUESDAY);
        assertThat(leads.get(1).owner()).isZero();
        assertThat(bench.attempts(leads.get(1))).containsExactly(TUESDAY + NINE + 30 * MINUTE);
    }

    @Test
    void of_two_leaves_that_overlap_the_later_end_counts() {
        SalesBench bench = new SalesBench(onLeave(1, leave(1, TUESDAY, THURSDAY), leave(1, 2 * DAY, 4 * DAY)));
        Handover lead = bench.arrives(TUESDAY + NINE);
        bench.until(2 * WEEK);
        assertThat(bench.attempts(lead)).containsExactly(4 * DAY + NINE);
        assertThat(bench.journal.times("away")).containsExactly(TUESDAY);
        assertThat(bench.journal.times("back")).containsExactly(4 * DAY);
    }

    @Test
    void leave_counts_from_the_first_measured_instant_after_the_warm_up() {
        SalesBench bench =
                new SalesBench(with(onLeave(1, leave(1, TUESDAY, THURSDAY)), "run.warmUp", Duration.ofDays(7)));
        List<Handover> leads = bench.arrive(TUESDAY + NINE, WEEK + TUESDAY + NINE);
        bench.until(2 * WEEK);
        assertThat(bench.attempts(leads.get(0))).containsExactly(TUESDAY + NINE);
        assertThat(bench.attempts(leads.get(1))).containsExactly(WEEK + THURSDAY + NINE);
    }

    @Test
    void leave_that_begins_during_a_piece_of_work_lets_it_be_finished() {
        SalesBench bench = new SalesBench(onLeave(1, leave(1, NINE + 10 * MINUTE, DAY)));
        List<Handover> leads = bench.arrive(NINE, NINE);
        bench.until(WEEK);
        assertThat(bench.journal.times("settled", leads.get(0))).containsExactly(NINE + 30 * MINUTE);
        assertThat(bench.attempts(leads.get(1))).containsExactly(DAY + NINE);
    }

    @Test
    void when_everybody_is_away_the_leads_are_given_out_in_turn_and_wait() {
        SalesBench bench = new SalesBench(onLeave(2, leave(1, TUESDAY, THURSDAY), leave(2, TUESDAY, THURSDAY)));
        List<Handover> leads = bench.arrive(TUESDAY + NINE, TUESDAY + NINE);
        bench.until(WEEK);
        assertThat(leads).extracting(Handover::owner).containsExactly(0, 1);
        assertThat(bench.journal.times("attempted")).containsExactly(THURSDAY + NINE, THURSDAY + NINE);
    }

    @Test
    void where_nobody_may_be_away_the_roll_is_never_called() {
        assertThat(new SalesBench(office(2)).until(WEEK).floor.attendance().calls())
                .isZero();
    }

    /** An hourly lead, so that each working day leaves a trace; the days on which anything was done. */
    private static List<Long> daysWorked(double absence, int weeks) {
        SalesBench bench = new SalesBench(with(office(1), "teams.sales.absence", absence));
        LongStream.range(0, weeks * 7L * 24).forEach(hour -> bench.arrives(hour * HOUR));
        bench.until(weeks * WEEK);
        return bench.journal.pieces.stream()
                .map(Piece::at)
                .map(at -> at / DAY)
                .distinct()
                .toList();
    }

    @Test
    void a_rep_is_absent_on_that_share_of_the_working_days() {
        assertThat(daysWorked(0.25, 60)).hasSizeBetween(225 - 30, 225 + 30); // of 300, four standard deviations
    }

    @Test
    void an_absence_of_1_means_that_nobody_ever_comes_and_0_that_everybody_always_does() {
        assertThat(daysWorked(1, 4)).isEmpty();
        assertThat(daysWorked(0, 4)).hasSize(20);
    }

    @Test
    void a_day_of_absence_is_a_whole_one_and_the_rep_comes_at_nine_on_the_next() {
        SalesBench bench = new SalesBench(with(office(1), "teams.sales.absence", 0.5));
        List<Handover> leads =
                bench.arrive(LongStream.range(0, 28).map(day -> day * DAY).toArray());
        bench.until(8 * WEEK);
        assertThat(leads)
                .allSatisfy(
                        lead -> assertThat(bench.attempts(lead).get(0) % DAY).isBetween(NINE, 17 * HOUR - 1));
        assertThat(bench.journal.pieces).anyMatch(piece -> piece.at() % DAY == NINE);
        assertThat(bench.journal.times("away")).isNotEmpty().allMatch(at -> at % DAY == 0);
    }

    @Test
    void each_rep_is_absent_on_days_of_its_own() {
        SalesBench bench = new SalesBench(with(office(2), "teams.sales.absence", 0.5));
        bench.until(20 * WEEK);
        assertThat(bench.journal.all("away")).extracting(e -> e.subject()).contains(0, 1);
        assertThat(bench.journal.times("away"))
                .anySatisfy(at -> assertThat(bench.journal.times("away")).containsOnlyOnce(at));
    }

    @Test
    void absence_that_ends_with_the_companys_change_lets_everybody_come_at_once() {
        Company company = with(office(1), "teams.sales.absence", 1.0);
        SalesBench bench = new SalesBench(company);
        Handover lead = bench.arrives(NINE);
        bench.until(DAY + 10 * HOUR);
        assertThat(bench.journal.times("attempted")).isEmpty();
        bench.floor.adopt(with(company, "teams.sales.absence", 0.0));
        bench.until(2 * DAY);
        assertThat(bench.attempts(lead)).containsExactly(DAY + 10 * HOUR);
    }
}
