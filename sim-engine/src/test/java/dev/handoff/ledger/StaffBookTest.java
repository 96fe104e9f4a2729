package dev.handoff.ledger;

import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calendar.Shift;
import dev.handoff.calendar.WorkingCalendar;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Office hours of forty a week, a window of ten weeks. */
class StaffBookTest {

    private static final WorkingCalendar OFFICE =
            WorkingCalendar.of(List.of(Shift.parse("Mon-Fri 09:00-17:00")), List.of());
    private static final long MONDAY = 10 * WEEK + 9 * HOUR;

    private final StaffBook book = new StaffBook(new Window(10 * WEEK, 20 * WEEK), team -> OFFICE);

    private Responses report() {
        Responses out = new Responses();
        book.report(out);
        book.reportEach(out);
        return out;
    }

    @Test
    void work_across_the_windows_edges_counts_as_far_as_it_lies_inside() {
        book.hired(0, "sales");
        book.works(10 * WEEK - HOUR, 0, 2 * HOUR);
        book.works(15 * WEEK, 0, 98 * HOUR);
        book.works(20 * WEEK - HOUR, 0, 5 * HOUR);
        book.works(20 * WEEK, 0, HOUR);
        book.works(9 * WEEK, 0, HOUR);
        assertThat(report().get("rep.utilization")).isEqualTo(0.25);
        assertThat(report().get("rep.1.utilization")).isEqualTo(0.25);
    }

    @Test
    void overtime_counts_so_utilisation_may_exceed_one() {
        book.hired(0, "sales");
        book.works(MONDAY, 0, 500 * HOUR);
        assertThat(report().get("rep.utilization")).isEqualTo(1.25);
    }

    @Test
    void who_joins_or_leaves_is_measured_by_the_time_spent_there() {
        book.hired(0, "sales");
        book.hired(15 * WEEK, "sales");
        book.rep(0).leaves(12 * WEEK);
        book.works(MONDAY, 0, 20 * HOUR);
        book.works(16 * WEEK, 1, 50 * HOUR);
        Responses out = report();
        assertThat(out.get("rep.1.utilization")).isEqualTo(0.25); // of two weeks
        assertThat(out.get("rep.2.utilization")).isEqualTo(0.25); // of five
        assertThat(out.get("rep.utilization")).isEqualTo(0.25); // of seven
    }

    @Test
    void a_week_is_measured_by_the_working_time_of_who_is_there_in_it() {
        book.hired(0, "sales");
        book.hired(11 * WEEK, "sales");
        book.works(MONDAY, 0, 10 * HOUR);
        book.works(MONDAY + WEEK, 1, 10 * HOUR);
        book.works(13 * WEEK - 2 * HOUR, 0, 6 * HOUR);
        assertThat(book.byWeek()).startsWith(0.25, 0.125, 2 / 80.0, 4 / 80.0, 0);
    }

    @Test
    void a_week_of_holidays_has_no_utilisation() {
        WorkingCalendar holidays =
                WorkingCalendar.of(List.of(Shift.parse("Mon-Fri 09:00-17:00")), List.of(70, 71, 72, 73, 74, 75, 76));
        StaffBook resting = new StaffBook(new Window(10 * WEEK, 12 * WEEK), team -> holidays);
        resting.hired(0, "sales");
        assertThat(resting.byWeek()).containsExactly(Double.NaN, 0);
    }

    @Test
    void each_rep_has_figures_of_the_window_counted_from_one() {
        book.hired(0, "sales");
        book.hired(0, "sales");
        for (long at : new long[] {10 * WEEK - 1, 10 * WEEK, 19 * WEEK, 20 * WEEK}) {
            book.rep(1).attempted(at);
            book.rep(1).spoke(at);
            book.rep(1).qualified(at);
            book.rep(1).closed(at, at != 19 * WEEK, 100);
        }
        Responses out = report();
        assertThat(out.get("rep.2.attempts")).isEqualTo(2);
        assertThat(out.get("rep.2.conversations")).isEqualTo(2);
        assertThat(out.get("rep.2.sqls")).isEqualTo(2);
        assertThat(out.get("rep.2.wins")).isEqualTo(1);
        assertThat(out.get("rep.2.revenue")).isEqualTo(200);
        assertThat(out.get("rep.1.attempts")).isZero();
    }

    @Test
    void who_was_never_there_inside_the_window_has_no_figures() {
        book.hired(0, "sales");
        book.hired(0, "sales");
        book.hired(20 * WEEK, "sales");
        book.rep(0).leaves(10 * WEEK - DAY);
        assertThat(report().names())
                .contains("rep.2.utilization")
                .doesNotContain("rep.1.utilization", "rep.3.utilization");
    }

    @Test
    void hours_at_work_are_those_of_an_average_working_day() {
        book.hired(0, "sales");
        book.hired(0, "sales");
        book.works(MONDAY, 0, 3 * HOUR);
        book.works(MONDAY + DAY, 1, 2 * HOUR);
        book.works(20 * WEEK + 9 * HOUR, 1, HOUR);
        assertThat(report().get("rep.hours")).isEqualTo(5.0 / 50);
    }

    @Test
    void a_huge_staff_is_reported_as_a_whole_only() {
        for (int i = 0; i <= StaffBook.MOST_REPORTED; i++) {
            book.hired(0, "sales");
        }
        assertThat(report().names()).containsExactly("rep.utilization", "rep.hours");
    }
}
