package dev.handoff.ledger;

import static dev.handoff.kernel.SimTime.WEEK;
import static dev.handoff.ledger.TestBooks.WINDOW;
import static dev.handoff.ledger.TestBooks.report;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many leads pass each step of the funnel. */
class FlowBookTest {

    private final FlowBook book = new FlowBook(WINDOW);

    @Test
    void weekly_sums_are_the_totals_and_nothing_outside_the_window_counts() {
        for (long at : new long[] {0, 10 * WEEK - 1, 10 * WEEK, 11 * WEEK - 1, 11 * WEEK, 20 * WEEK - 1, 20 * WEEK}) {
            book.pass(at, FlowBook.Step.MQLS);
        }
        assertThat(book.total(FlowBook.Step.MQLS)).isEqualTo(4);
        assertThat(book.weekly(FlowBook.Step.MQLS).byWeek()).containsExactly(2, 1, 0, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void a_rate_is_a_share_of_the_step_before_and_undefined_where_that_is_empty() {
        book.pass(10 * WEEK, FlowBook.Step.INQUIRIES);
        book.pass(10 * WEEK, FlowBook.Step.INQUIRIES);
        book.pass(10 * WEEK, FlowBook.Step.MQLS);
        book.pass(10 * WEEK, FlowBook.Step.WINS);
        Responses out = report(book::report);
        assertThat(out.get("rate.mql")).isEqualTo(0.5);
        assertThat(out.get("rate.win")).isNaN(); // won from a deal opened before the window
    }
}
