package dev.handoff.ledger;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.WEEK;
import static dev.handoff.ledger.TestBooks.WINDOW;
import static dev.handoff.ledger.TestBooks.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.market.Lead;
import dev.handoff.market.TestMarket;
import org.junit.jupiter.api.Test;

/** Fates of the inquiries of the window, and what the lost ones were worth. */
class FateBookTest {

    private final FateBook book = new FateBook(with(neutral(), "deals.medianSize", 100.0), WINDOW);

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
        assertThat(out.get("lost.no-fit")).isZero();
    }
}
