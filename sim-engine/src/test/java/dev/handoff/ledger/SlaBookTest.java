package dev.handoff.ledger;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static dev.handoff.ledger.TestBooks.WINDOW;
import static dev.handoff.ledger.TestBooks.report;
import static dev.handoff.ledger.TestBooks.weekly;
import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Limit;
import dev.handoff.company.Sla;
import dev.handoff.company.TimeBasis;
import dev.handoff.handoff.SalesClause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Attainment of the agreement. */
class SlaBookTest {

    private final SlaBook book = new SlaBook(WINDOW);

    private void measured(long started, boolean kept) {
        due(started, started + HOUR, kept);
    }

    private void due(long started, long due, boolean kept) {
        book.clockStarted(started, SalesClause.FIRST_TOUCH, due);
        book.measured(SalesClause.FIRST_TOUCH, kept, started, due);
    }

    @Test
    void a_promise_whose_time_is_not_up_at_the_end_is_pending_though_it_has_been_kept_early() {
        book.adopt(busy());
        due(12 * WEEK, 19 * WEEK, false);
        due(19 * WEEK, 20 * WEEK, true);
        due(19 * WEEK, 22 * WEEK, true);
        Responses out = report(book::report);
        assertThat(out.get("sla.sales.firstTouch")).isZero();
        assertThat(out.get("pending.sales.firstTouch")).isEqualTo(2);
    }

    @Test
    void a_promise_that_comes_to_other_hours_is_pending_or_due_by_the_last_hours() {
        book.adopt(busy());
        book.clockStarted(19 * WEEK, SalesClause.FIRST_TOUCH, 20 * WEEK);
        book.clockMoved(SalesClause.FIRST_TOUCH, 19 * WEEK, 20 * WEEK, 20 * WEEK - 1);
        book.measured(SalesClause.FIRST_TOUCH, true, 19 * WEEK, 20 * WEEK - 1);
        book.clockStarted(19 * WEEK, SalesClause.FIRST_TOUCH, 20 * WEEK - 1);
        book.clockMoved(SalesClause.FIRST_TOUCH, 19 * WEEK, 20 * WEEK - 1, 21 * WEEK);
        book.measured(SalesClause.FIRST_TOUCH, false, 19 * WEEK, 21 * WEEK);
        Responses out = report(book::report);
        assertThat(out.get("sla.sales.firstTouch")).isEqualTo(1);
        assertThat(out.get("pending.sales.firstTouch")).isEqualTo(1);
    }

    @Test
    void a_clock_that_started_before_the_window_does_not_count() {
        book.adopt(busy());
        due(9 * WEEK, 11 * WEEK, false);
        assertThat(report(book::report).get("sla.sales.firstTouch")).isNaN();
    }

    @Test
    void attainment_is_the_share_kept_of_what_started_and_was_due_in_the_window() {
        book.adopt(busy());
        measured(10 * WEEK - 1, false);
        measured(10 * WEEK, true);
        measured(11 * WEEK, true);
        measured(12 * WEEK, true);
        measured(13 * WEEK, false);
        Responses out = report(book::report);
        assertThat(out.get("sla.sales.firstTouch")).isEqualTo(0.75);
        assertThat(out.get("sla.sales.minimumAttempts")).isNaN();
    }

    @Test
    void by_week_it_is_the_share_of_what_started_in_that_week_and_undefined_where_nothing_was() {
        book.adopt(busy());
        measured(10 * WEEK, true);
        measured(11 * WEEK - 1, false);
        measured(12 * WEEK, true);
        WeeklyResponse firstTouch = weekly(Set.of(), book::weekly).get(0);
        assertThat(firstTouch.name()).isEqualTo("sla.sales.firstTouch");
        assertThat(firstTouch.values()).startsWith(0.5, NaN, 1, NaN).hasSize(10);
    }

    @Test
    void a_clause_that_was_not_agreed_is_absent_and_not_zero() {
        book.adopt(neutral());
        measured(11 * WEEK, true);
        assertThat(report(book::report).names()).isEmpty();
        assertThat(weekly(Set.of(), book::weekly)).isEmpty();
    }

    @Test
    void a_clause_whose_breaches_nobody_counts_is_absent() {
        book.adopt(with(busy(), "sla.sales.firstTouch", Optional.of(quiet())));
        assertThat(report(book::report).names())
                .containsExactly("sla.sales.minimumAttempts", "pending.sales.minimumAttempts");
    }

    private static Sla.FirstTouch quiet() {
        Limit fourHours = new Limit(4.0 * HOUR, TimeBasis.CLOCK);
        return new Sla.FirstTouch(fourHours, Map.of(), List.of(), Sla.BreachAction.NONE);
    }

    @Test
    void a_clause_agreed_later_is_there_from_then_on() {
        book.adopt(neutral());
        book.adopt(busy());
        measured(15 * WEEK, false);
        assertThat(report(book::report).get("sla.sales.firstTouch")).isZero();
    }
}
