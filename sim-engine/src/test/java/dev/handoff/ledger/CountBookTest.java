package dev.handoff.ledger;

import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.ledger.CountBook.Count;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountBookTest {

    private final CountBook book = new CountBook(new Window(WEEK, 2 * WEEK));

    private Responses report(Set<Mechanism> mechanisms) {
        return TestBooks.report(mechanisms, book::report);
    }

    @Test
    void each_thing_is_counted_inside_the_window() {
        for (Count count : Count.values()) {
            for (int i = 0; i <= count.ordinal(); i++) {
                book.count(WEEK, count);
            }
            book.count(WEEK - 1, count);
            book.count(2 * WEEK, count);
        }
        Responses out = report(EnumSet.allOf(Mechanism.class));
        assertThat(out.names())
                .containsExactly(
                        "rejected",
                        "recycled",
                        "escalations",
                        "form.abandoned",
                        "inbox.expired",
                        "inbox.dropped",
                        "leaked",
                        "faked.attempts",
                        "disposition.reasons");
        assertThat(out.values()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, Double.NaN);
    }

    @Test
    void reasons_are_a_share_of_the_outcomes_recorded_in_the_window() {
        book.recorded(WEEK - 1, true);
        book.recorded(WEEK, true);
        book.recorded(WEEK, false);
        book.recorded(WEEK, false);
        book.recorded(2 * WEEK - 1, false);
        assertThat(report(EnumSet.of(Mechanism.REASONS)).get("disposition.reasons"))
                .isEqualTo(0.25);
    }

    @Test
    void without_the_mechanisms_nothing_is_reported() {
        assertThat(report(EnumSet.noneOf(Mechanism.class)).names()).isEmpty();
    }
}
