package dev.handoff.ledger;

import static dev.handoff.kernel.SimTime.WEEK;
import static dev.handoff.ledger.TestBooks.WINDOW;
import static dev.handoff.ledger.TestBooks.report;
import static dev.handoff.ledger.TestBooks.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Trust and legitimacy over ten measured weeks. */
class TrustBookTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-12);
    private final TrustBook book = new TrustBook(WINDOW);

    private TrustBook after(double sales, double marketing) {
        book.trusts(0, 0.5, 0.2, 0.5);
        book.trusts(15 * WEEK, sales, marketing, 1);
        return book;
    }

    @Test
    void both_levels_are_averaged_over_time() {
        Responses out = report(EnumSet.of(Mechanism.TRUST), after(0.7, 0.4)::report);
        assertThat(out.get("trust.sales")).isCloseTo(0.6, EXACT);
        assertThat(out.get("trust.marketing")).isCloseTo(0.3, EXACT);
    }

    @Test
    void legitimacy_is_told_week_by_week() {
        double[] legitimacy = weekly(EnumSet.of(Mechanism.TRUST, Mechanism.LEGITIMACY), after(0.7, 0.4)::weekly)
                .get(2)
                .values();
        assertThat(legitimacy[4]).isCloseTo(0.5, EXACT);
        assertThat(legitimacy[5]).isCloseTo(1, EXACT);
    }

    @Test
    void where_nothing_moves_trust_there_is_nothing_to_report() {
        assertThat(report(Set.of(), after(0.7, 0.4)::report).names()).isEmpty();
        assertThat(weekly(Set.of(), book::weekly)).isEmpty();
    }

    @Test
    void without_a_promise_of_sales_there_is_no_legitimacy() {
        assertThat(weekly(EnumSet.of(Mechanism.TRUST), after(0.7, 0.4)::weekly))
                .extracting(WeeklyResponse::name)
                .containsExactly("trust.sales", "trust.marketing");
    }
}
