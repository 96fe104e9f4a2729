package dev.handoff.ledger;

import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static dev.handoff.ledger.TestBooks.WINDOW;
import static dev.handoff.ledger.TestBooks.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How busy the reps are and how many leads wait. */
class LoadBookTest {

    private final LoadBook book = new LoadBook(WINDOW, 10.0 * HOUR);

    LoadBookTest() {
        book.staffed(0, 1);
    }

    @Test
    void work_across_the_windows_edges_counts_as_far_as_it_lies_inside() {
        book.begin();
        book.works(10 * WEEK - HOUR, 2 * HOUR);
        book.works(15 * WEEK, HOUR / 2);
        book.works(20 * WEEK - HOUR, 5 * HOUR);
        book.works(20 * WEEK, HOUR);
        book.works(9 * WEEK, HOUR);
        book.end();
        assertThat(report(book::report).get("rep.utilization")).isEqualTo(0.25);
    }

    @Test
    void overtime_counts_so_utilisation_may_exceed_one() {
        book.begin();
        book.works(11 * WEEK, 12 * HOUR);
        book.end();
        assertThat(report(book::report).get("rep.utilization")).isEqualTo(1.2);
    }

    @Test
    void the_queue_is_averaged_over_the_window_from_the_level_at_its_start() {
        book.waiting(0, 1);
        book.waiting(WEEK, 1);
        book.begin();
        book.waiting(15 * WEEK, -1);
        book.end();
        book.waiting(21 * WEEK, 100);
        assertThat(report(book::report).get("queue.length")).isEqualTo(1.5);
    }

    @Test
    void a_window_that_was_not_run_through_has_no_report() {
        assertThatThrownBy(() -> report(book::report)).isInstanceOf(IllegalStateException.class);
    }
}
