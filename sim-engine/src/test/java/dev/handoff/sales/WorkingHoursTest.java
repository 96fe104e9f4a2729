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
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Routing;
import dev.handoff.company.Team;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Recorder;
import dev.handoff.random.Constant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing is begun outside working time, what was begun is finished, a rep does one thing at a time, reps work side by side. */
class WorkingHoursTest {

    private static final long NINE = 9 * HOUR;
    private static final long FIVE = 17 * HOUR;

    private static Company office(int reps, long read, long touch) {
        Company company = with(neutral(), "workingTime.shifts", List.of(Shift.parse("Mon-Fri 09:00-17:00")));
        company = with(company, "teams.sales.reps", reps);
        company = with(company, "work.read", new RandomDuration(new Constant(read)));
        return with(company, "work.touch", new RandomDuration(new Constant(touch)));
    }

    @Test
    void a_lead_of_the_night_waits_for_the_morning_and_one_of_the_weekend_for_monday() {
        SalesBench bench = new SalesBench(office(1, 0, HOUR));
        bench.arrive(HOUR, 4 * DAY + FIVE, 5 * DAY);
        bench.until(2 * WEEK);
        assertThat(bench.journal.times("attempted")).containsExactly(NINE, WEEK + NINE, WEEK + NINE + HOUR);
    }

    @Test
    void a_task_begun_before_the_end_of_the_shift_is_finished() {
        SalesBench bench = new SalesBench(office(1, 0, 2 * HOUR));
        bench.arrives(FIVE - HOUR);
        bench.until(DAY);
        assertThat(bench.journal.times("settled")).containsExactly(FIVE + HOUR);
    }

    @Test
    void no_task_begins_at_the_very_end_of_the_shift() {
        SalesBench bench = new SalesBench(office(1, 0, HOUR));
        bench.arrive(FIVE - HOUR, FIVE - HOUR);
        bench.until(WEEK);
        assertThat(bench.journal.times("attempted")).containsExactly(FIVE - HOUR, DAY + NINE);
    }

    @Test
    void a_lead_read_at_the_end_of_the_shift_is_tried_in_the_morning_without_reading_it_again() {
        SalesBench bench = new SalesBench(office(1, 10 * MINUTE, HOUR));
        Handover lead = bench.arrives(FIVE - 5 * MINUTE);
        bench.until(WEEK);
        assertThat(bench.attempts(lead)).containsExactly(DAY + NINE);
        assertThat(bench.journal.pieces).extracting(Recorder.Piece::millis).containsExactly(10 * MINUTE, HOUR);
    }

    @Test
    void reps_work_side_by_side_each_on_leads_of_its_own() {
        SalesBench bench = new SalesBench(office(3, 0, HOUR));
        List<Handover> leads = bench.arrive(NINE, NINE, NINE, NINE);
        bench.until(DAY);
        assertThat(bench.journal.times("attempted")).containsExactly(NINE, NINE, NINE, NINE + HOUR);
        assertThat(leads).extracting(Handover::owner).containsExactly(0, 1, 2, 0);
    }

    @Test
    void with_a_shared_queue_whoever_is_free_takes_the_next_lead() {
        Company company = with(office(2, 0, HOUR), "routing.rule", Routing.Rule.PULL);
        SalesBench bench = new SalesBench(company);
        List<Handover> leads = bench.arrive(NINE, NINE + 10 * MINUTE, NINE + 20 * MINUTE, NINE + 30 * MINUTE);
        bench.until(DAY);
        assertThat(bench.journal.times("attempted"))
                .containsExactly(NINE, NINE + 10 * MINUTE, NINE + HOUR, NINE + 70 * MINUTE);
        assertThat(leads).extracting(Handover::owner).containsExactly(0, 1, 0, 1);
    }

    @Test
    void all_reps_start_in_the_morning_on_what_the_night_brought_to_the_shared_queue() {
        Company company = with(office(3, 0, HOUR), "routing.rule", Routing.Rule.PULL);
        SalesBench bench = new SalesBench(company);
        bench.arrive(1, 2, 3, 4);
        bench.until(DAY);
        assertThat(bench.journal.times("attempted")).containsExactly(NINE, NINE, NINE, NINE + HOUR);
    }

    @Test
    void round_robin_makes_a_lead_wait_for_its_own_rep() {
        SalesBench bench = new SalesBench(office(2, 0, HOUR));
        List<Handover> leads = bench.arrive(NINE, NINE, NINE);
        bench.until(DAY);
        assertThat(bench.attempts(leads.get(2))).containsExactly(NINE + HOUR);
    }

    @Test
    void of_an_upload_an_idle_rep_picks_the_best_lead_and_not_the_first_to_be_unloaded() {
        SalesBench bench = new SalesBench(with(office(1, 0, HOUR), "teams.sales.order", Team.Order.SCORE));
        List<Handover> leads = bench.arrive(NINE, NINE, NINE, NINE, NINE);
        bench.until(DAY);
        List<Double> scores = leads.stream()
                .sorted(Comparator.comparing(lead -> bench.attempts(lead).get(0)))
                .map(lead -> lead.lead().score())
                .toList();
        assertThat(scores).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void who_begins_the_shift_sees_what_arrives_at_that_instant() {
        SalesBench bench = new SalesBench(with(office(1, 0, HOUR), "teams.sales.order", Team.Order.NEWEST));
        List<Handover> leads = bench.arrive(HOUR, NINE);
        bench.until(DAY);
        assertThat(bench.attempts(leads.get(1))).containsExactly(NINE);
    }
}
