package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calendar.Shift;
import dev.handoff.company.Company;
import dev.handoff.company.RandomDuration;
import dev.handoff.handoff.Recorder;
import dev.handoff.random.Constant;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Training, meetings and the like come before all duties and cost everybody the same. */
class ObligationsTest {

    private static final long NINE = 9 * HOUR;

    private static Company office(int reps) {
        Company company = with(neutral(), "workingTime.shifts", List.of(Shift.parse("Mon-Fri 09:00-17:00")));
        company = with(company, "teams.sales.reps", reps);
        return with(company, "work.touch", new RandomDuration(new Constant(10 * MINUTE)));
    }

    private static void everybodyOwes(SalesBench bench, long millis) {
        bench.floor.obligations().everybodyOwes(millis);
    }

    @Test
    void a_lead_waits_until_the_obligation_is_worked_off_in_half_hours() {
        SalesBench bench = new SalesBench(office(1));
        everybodyOwes(bench, 75 * MINUTE);
        bench.arrives(NINE);
        bench.until(DAY);
        assertThat(bench.journal.pieces)
                .extracting(Recorder.Piece::millis)
                .containsExactly(30 * MINUTE, 30 * MINUTE, 15 * MINUTE, 10 * MINUTE);
        assertThat(bench.journal.times("attempted")).containsExactly(NINE + 75 * MINUTE);
    }

    @Test
    void an_idle_rep_begins_at_once_and_one_off_shift_in_the_morning() {
        SalesBench bench = new SalesBench(office(1));
        bench.until(NINE + HOUR);
        everybodyOwes(bench, 10 * MINUTE);
        bench.until(DAY);
        everybodyOwes(bench, 20 * MINUTE);
        bench.until(2 * DAY);
        assertThat(bench.journal.pieces).extracting(Recorder.Piece::at).containsExactly(NINE + HOUR, DAY + NINE);
    }

    @Test
    void a_report_on_true_results_is_read_by_everybody_where_there_is_one() {
        Company company = with(office(2), "belief.reading", Duration.ofMinutes(20));
        for (double transparency : new double[] {0, 0.3}) {
            SalesBench bench = new SalesBench(with(company, "belief.transparency", transparency));
            bench.review();
            bench.until(DAY);
            assertThat(bench.journal.pieces)
                    .extracting(Recorder.Piece::millis)
                    .containsExactlyElementsOf(transparency == 0 ? List.of() : List.of(20 * MINUTE, 20 * MINUTE));
        }
    }

    @Test
    void a_touch_begun_is_finished_first() {
        SalesBench bench = new SalesBench(office(1));
        bench.arrive(NINE, NINE);
        bench.until(NINE + MINUTE);
        everybodyOwes(bench, HOUR);
        bench.until(DAY);
        assertThat(bench.journal.times("attempted")).containsExactly(NINE, NINE + 70 * MINUTE);
    }

    @Test
    void administration_and_inexperience_do_not_stretch_it() {
        SalesBench bench = new SalesBench(with(office(1), "work.administration", 0.5));
        everybodyOwes(bench, 20 * MINUTE);
        bench.arrives(NINE);
        bench.until(DAY);
        assertThat(bench.journal.pieces).extracting(Recorder.Piece::millis).containsExactly(20 * MINUTE, 20 * MINUTE);
    }

    @Test
    void one_rep_may_owe_what_others_do_not() {
        SalesBench bench = new SalesBench(office(2));
        bench.floor.obligations().owe(bench.floor.rep(1), HOUR);
        assertThat(bench.floor.rep(0).owed()).isZero();
        bench.arrive(NINE, NINE);
        bench.until(DAY);
        assertThat(bench.journal.times("attempted")).containsExactly(NINE, NINE + HOUR);
    }
}
