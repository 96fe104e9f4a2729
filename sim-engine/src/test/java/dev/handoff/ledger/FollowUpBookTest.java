package dev.handoff.ledger;

import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.WEEK;
import static dev.handoff.ledger.TestBooks.WINDOW;
import static dev.handoff.ledger.TestBooks.assigned;
import static dev.handoff.ledger.TestBooks.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.handoff.Handover;
import org.junit.jupiter.api.Test;

/** How often handed leads are tried within thirty days. */
class FollowUpBookTest {

    private final FollowUpBook book = new FollowUpBook(WINDOW);

    private Handover handed(long at) {
        Handover handover = assigned(at);
        book.assigned(handover);
        return handover;
    }

    private void attempt(Handover handover, long at) {
        handover.attempt(at);
        book.attempted(at, handover);
    }

    private void attempts(Handover handover, int count) {
        for (int i = 0; i < count; i++) {
            attempt(handover, handover.assignedAt() + i * DAY);
        }
    }

    @Test
    void a_lead_that_is_held_to_the_end_was_never_tried() {
        attempts(handed(10 * WEEK), 1);
        book.held(TestBooks.held(10 * WEEK));
        Handover late = TestBooks.held(10 * WEEK);
        book.held(late);
        late.assign(0, 11 * WEEK, late.promise());
        book.assigned(late);
        attempt(late, 11 * WEEK);
        Responses out = report(book::report);
        assertThat(out.get("attempts.none")).isEqualTo(1 / 3.0);
    }

    @Test
    void shares_of_none_one_to_three_and_more_add_up() {
        attempts(handed(10 * WEEK), 0);
        attempts(handed(10 * WEEK), 0);
        attempts(handed(10 * WEEK), 1);
        attempts(handed(10 * WEEK), 3);
        attempts(handed(10 * WEEK), 4);
        Responses out = report(book::report);
        assertThat(out.get("attempts")).isEqualTo(8 / 5.0);
        assertThat(out.get("attempts.none")).isEqualTo(0.4);
        assertThat(out.get("attempts.1to3")).isEqualTo(0.4);
        assertThat(out.get("attempts.4plus")).isEqualTo(0.2);
        assertThat(out.get("followup.rate")).isEqualTo(0.6);
    }

    @Test
    void only_leads_whose_thirty_days_lie_inside_the_window_count() {
        attempts(handed(10 * WEEK - 1), 1);
        attempts(handed(20 * WEEK - 30 * DAY + 1), 1);
        assertThat(report(book::report).get("followup.rate")).isNaN();
        attempts(handed(10 * WEEK), 1);
        attempts(handed(20 * WEEK - 30 * DAY), 0);
        assertThat(report(book::report).get("followup.rate")).isEqualTo(0.5);
    }

    @Test
    void an_attempt_after_thirty_days_comes_too_late_to_count() {
        attempt(handed(10 * WEEK), 10 * WEEK + 30 * DAY - 1);
        attempt(handed(10 * WEEK), 10 * WEEK + 30 * DAY);
        assertThat(report(book::report).get("attempts.none")).isEqualTo(0.5);
    }

    @Test
    void the_touch_at_conversion_counts_conversions_of_the_window() {
        convert(2, 10 * WEEK);
        convert(5, 19 * WEEK);
        convert(9, 20 * WEEK);
        Responses out = report(book::report);
        assertThat(out.get("touch.at.conversion")).isEqualTo(3.5);
        assertThat(out.get("touch.at.conversion.4plus")).isEqualTo(0.5);
    }

    private void convert(int attempts, long at) {
        Handover handover = assigned(WEEK);
        attempts(handover, attempts);
        book.converted(at, handover);
    }
}
