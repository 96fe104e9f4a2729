package dev.handoff.ledger;

import static dev.handoff.kernel.SimTime.WEEK;
import static dev.handoff.ledger.TestBooks.WINDOW;
import static dev.handoff.ledger.TestBooks.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.ledger.FlowBook.Step;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each side calls "conversion": 20 inquiries, 10 qualified, 5 accepted, 1 won. */
class ConversionBookTest {

    private final FlowBook flow = new FlowBook(WINDOW);
    private final ConversionBook book = new ConversionBook(flow);

    ConversionBookTest() {
        pass(Step.INQUIRIES, 20);
        pass(Step.MQLS, 10);
        pass(Step.SALS, 5);
        pass(Step.WINS, 1);
    }

    private void pass(Step step, int leads) {
        for (int i = 0; i < leads; i++) {
            flow.pass(12 * WEEK, step);
        }
    }

    private Responses figures(Set<Mechanism> mechanisms) {
        return report(mechanisms, book::report);
    }

    @Test
    void marketing_says_a_half_and_sales_says_a_fifth() {
        Responses out = figures(EnumSet.of(Mechanism.TWO_LANGUAGES));
        assertThat(out.get("conversion.marketing")).isEqualTo(0.5);
        assertThat(out.get("conversion.sales")).isEqualTo(0.2);
        assertThat(out.has("conversion.common")).isFalse();
    }

    @Test
    void in_a_common_language_both_say_a_tenth() {
        Responses out = figures(EnumSet.of(Mechanism.COMMON_LANGUAGE));
        assertThat(out.names()).containsExactly("conversion.common");
        assertThat(out.get("conversion.common")).isEqualTo(0.1);
    }

    @Test
    void where_nobody_minds_there_is_none() {
        assertThat(figures(Set.of()).names()).isEmpty();
    }

    @Test
    void weeks_without_anything_to_convert_are_undefined() {
        double[] weeks = TestBooks.weekly(EnumSet.of(Mechanism.COMMON_LANGUAGE), book::weekly)
                .get(0)
                .values();
        assertThat(weeks[2]).isEqualTo(0.1);
        assertThat(weeks[0]).isNaN();
    }
}
