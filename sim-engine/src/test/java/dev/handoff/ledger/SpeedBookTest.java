package dev.handoff.ledger;

import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static dev.handoff.ledger.TestBooks.WINDOW;
import static dev.handoff.ledger.TestBooks.assigned;
import static dev.handoff.ledger.TestBooks.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calendar.Shift;
import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How long a lead waits for its first attempt. */
class SpeedBookTest {

    private final WorkingCalendar office = WorkingCalendar.of(List.of(Shift.parse("Mon-Fri 09:00-17:00")), List.of());
    private final SpeedBook book = new SpeedBook(WINDOW, rep -> office);

    private void touched(long qualifiedAt, long assignedAt, long at) {
        Handover handover = assigned(qualifiedAt, assignedAt);
        book.assigned(handover);
        handover.attempt(at);
        book.firstAttempt(handover);
    }

    @Test
    void the_mean_is_over_the_touched_and_the_quantiles_over_all() {
        long at = 10 * WEEK;
        touched(at, at, at + HOUR);
        touched(at, at, at + 2 * HOUR);
        touched(at, at, at + 3 * HOUR);
        book.assigned(assigned(at));
        assertThat(book.stillWaiting()).isOne();
        Responses out = report(Set.of(), book::report);
        assertThat(out.get("speed.to.lead")).isEqualTo(2);
        assertThat(out.get("speed.to.lead.p50")).isEqualTo(2.5);
        assertThat(out.get("speed.to.lead.p90")).isInfinite();
    }

    @Test
    void it_is_the_delay_of_systems_and_then_of_people() {
        long friday = 10 * WEEK + 4 * DAY + 16 * HOUR;
        touched(friday, friday + 2 * HOUR, friday + 3 * DAY - 6 * HOUR); // Monday 10:00
        Responses out = report(Set.of(), book::report);
        assertThat(out.get("speed.to.lead")).isEqualTo(66);
        assertThat(out.get("speed.to.lead.system")).isEqualTo(2);
        assertThat(out.get("speed.to.lead.human")).isEqualTo(64);
        assertThat(out.get("speed.to.lead.working")).isEqualTo(2);
    }

    @Test
    void leads_assigned_outside_the_window_do_not_count_and_late_first_attempts_do() {
        touched(10 * WEEK - 1, 10 * WEEK - 1, 10 * WEEK);
        touched(20 * WEEK, 20 * WEEK, 20 * WEEK);
        assertThat(report(Set.of(), book::report).get("speed.to.lead")).isNaN();
        touched(20 * WEEK - 1, 20 * WEEK - 1, 20 * WEEK - 1 + HOUR);
        assertThat(report(Set.of(), book::report).get("speed.to.lead")).isEqualTo(1);
    }

    @Test
    void a_lead_that_is_held_to_the_end_counts_as_never_tried() {
        long at = 10 * WEEK;
        touched(at, at, at + HOUR);
        Handover held = TestBooks.held(at);
        book.held(held);
        assertThat(book.stillWaiting()).isOne();
        Responses out = report(book::report);
        assertThat(out.get("speed.to.lead.within.1h")).isEqualTo(0.5);
        assertThat(out.get("speed.to.lead.p90")).isInfinite();
        assertThat(out.get("speed.to.lead.held.p90")).isInfinite();
    }

    @Test
    void a_lead_that_was_held_counts_once_and_from_its_delivery_on() {
        Handover late = TestBooks.held(10 * WEEK);
        book.held(late);
        late.assign(0, 10 * WEEK + 3 * HOUR, late.promise());
        book.assigned(late);
        late.attempt(10 * WEEK + 5 * HOUR);
        book.firstAttempt(late);
        Responses out = report(book::report);
        assertThat(out.get("speed.to.lead.held.p50")).isEqualTo(3);
        assertThat(out.get("speed.to.lead.p90")).isEqualTo(5);
        assertThat(book.stillWaiting()).isZero();
    }

    @Test
    void a_lead_settled_untouched_is_not_waited_for() {
        Handover dropped = assigned(11 * WEEK);
        book.assigned(dropped);
        dropped.waitAtDesk();
        dropped.settle(Ending.DROPPED);
        book.settled(dropped);
        assertThat(book.stillWaiting()).isZero();
        assertThat(report(Set.of(), book::report).get("speed.to.lead.p50")).isInfinite();
    }
}
