package dev.handoff.ledger;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.kernel.SimTime.WEEK;
import static dev.handoff.ledger.TestBooks.WINDOW;
import static dev.handoff.ledger.TestBooks.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.handoff.Clause;
import org.junit.jupiter.api.Test;

/** Attainment of the agreement. */
class SlaBookTest {

    @Test
    void attainment_is_the_share_kept_of_what_was_measured_in_the_window() {
        SlaBook book = new SlaBook(busy().sla().sales(), WINDOW);
        book.measured(10 * WEEK - 1, Clause.FIRST_TOUCH, false);
        book.measured(10 * WEEK, Clause.FIRST_TOUCH, true);
        book.measured(11 * WEEK, Clause.FIRST_TOUCH, true);
        book.measured(12 * WEEK, Clause.FIRST_TOUCH, true);
        book.measured(13 * WEEK, Clause.FIRST_TOUCH, false);
        Responses out = report(book::report);
        assertThat(out.get("sla.sales.firstTouch")).isEqualTo(0.75);
        assertThat(out.get("sla.sales.minimumAttempts")).isNaN();
    }

    @Test
    void a_clause_that_was_not_agreed_is_absent_and_not_zero() {
        assertThat(report(new SlaBook(neutral().sla().sales(), WINDOW)::report).names())
                .isEmpty();
    }
}
