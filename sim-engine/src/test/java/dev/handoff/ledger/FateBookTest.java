package dev.handoff.ledger;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.WEEK;
import static dev.handoff.ledger.TestBooks.WINDOW;
import static dev.handoff.ledger.TestBooks.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.company.Persistence;
import dev.handoff.market.Lead;
import dev.handoff.market.TestMarket;
import org.junit.jupiter.api.Test;

/** Fates of the inquiries of the window, and what the lost ones were worth. */
class FateBookTest {

    private final Company company =
            with(with(neutral(), "deals.medianSize", 100.0), "persistence.rule", Persistence.Rule.CHOICE);
    private final FateBook book = new FateBook(company, WINDOW);

    FateBookTest() {
        book.adopt(company);
    }

    private Lead inquired(long at) {
        Lead lead = TestMarket.lead(neutral(), "web", 0, at);
        book.inquired(lead);
        return lead;
    }

    @Test
    void every_inquiry_of_the_window_has_one_fate_and_what_is_undecided_at_its_end_is_open() {
        book.decided(11 * WEEK, inquired(10 * WEEK - 1), Fate.WON);
        book.decided(11 * WEEK, inquired(10 * WEEK), Fate.WON);
        book.decided(20 * WEEK - 1, inquired(19 * WEEK), Fate.GAVE_UP);
        book.decided(20 * WEEK, inquired(19 * WEEK), Fate.GAVE_UP);
        inquired(20 * WEEK - 1);
        inquired(20 * WEEK);
        Responses out = report(book::report);
        assertThat(out.get("fate.won")).isEqualTo(1);
        assertThat(out.get("lost.gave-up")).isEqualTo(1);
        assertThat(out.get("fate.open")).isEqualTo(2);
        assertThat(out.get("lost.gave-up.value")).isEqualTo(100); // it would surely have been won
        assertThat(book.weeklyLost().byWeek()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void a_fate_that_is_impossible_here_is_absent_and_not_zero() {
        assertThat(report(book::report).names())
                .contains("lost.gave-up", "lost.gave-up.value")
                .doesNotContain("lost.no-fit", "lost.no-fit.value");
    }

    @Test
    void only_a_lead_lost_inside_the_window_costs_its_value() {
        assertThat(book.decided(11 * WEEK, inquired(10 * WEEK), Fate.GAVE_UP)).isEqualTo(100);
        assertThat(book.decided(11 * WEEK, inquired(10 * WEEK), Fate.WON)).isZero();
        assertThat(book.decided(20 * WEEK, inquired(10 * WEEK), Fate.GAVE_UP)).isZero();
        assertThat(book.decided(11 * WEEK, inquired(10 * WEEK - 1), Fate.GAVE_UP))
                .isZero();
    }
}
