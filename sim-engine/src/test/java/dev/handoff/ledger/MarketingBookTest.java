package dev.handoff.ledger;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.company.MarketingPromise;
import dev.handoff.handoff.Handover;
import dev.handoff.market.TestMarket;
import dev.handoff.random.Constant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Periods of four weeks in a window of ten: weeks 0 to 3 and 4 to 7 of it; the last two are no whole period. */
class MarketingBookTest {

    private static final long FROM = 10 * WEEK;

    private final MarketingBook book = new MarketingBook(neutral().sla(), new Window(FROM, 20 * WEEK));

    private static MarketingPromise promise(Double volume, Double definition, Double acceptance, Double completeness) {
        return new MarketingPromise(
                Optional.ofNullable(volume),
                Optional.ofNullable(definition),
                Optional.ofNullable(acceptance),
                Optional.ofNullable(completeness),
                0);
    }

    private static Handover lead(String parameter, Object value, boolean own) {
        Company company = with(neutral(), "channels.web." + parameter, value);
        return new Handover(TestMarket.lead(company, "web", 0, 0), 0, own);
    }

    private double kept(String clause) {
        Responses out = new Responses();
        book.report(out);
        return out.get("sla.marketing." + clause);
    }

    private void qualify(long at, int leads) {
        for (int i = 0; i < leads; i++) {
            book.qualified(at);
        }
    }

    @Test
    void volume_is_kept_when_the_leads_of_a_period_reach_its_weeks_times_the_promise() {
        book.adopt(0, promise(2.0, null, null, null));
        qualify(FROM, 8);
        qualify(FROM + 4 * WEEK - 1, 1);
        qualify(FROM + 4 * WEEK, 7);
        assertThat(kept("volume")).isEqualTo(0.5);
    }

    @Test
    void a_last_incomplete_period_and_the_warm_up_are_left_out() {
        book.adopt(0, promise(2.0, null, null, null));
        qualify(FROM - 1, 100);
        qualify(FROM + 8 * WEEK, 100);
        assertThat(kept("volume")).isZero();
    }

    @Test
    void the_definition_is_met_when_enough_conversations_are_with_companies_that_could_buy() {
        book.adopt(0, promise(null, 0.5, null, null));
        book.spoke(FROM, lead("fit", 1.0, false));
        book.spoke(FROM, lead("fit", 0.0, false));
        book.spoke(FROM + 4 * WEEK, lead("fit", 0.0, false));
        book.spoke(FROM + 4 * WEEK, lead("fit", 1.0, true)); // the rep's own
        assertThat(kept("meetingDefinition")).isEqualTo(0.5);
    }

    @Test
    void acceptance_is_the_share_of_reviewed_leads_that_sales_took() {
        book.adopt(0, promise(null, null, 0.75, null));
        book.reviewed(FROM, true);
        book.reviewed(FROM, true);
        book.reviewed(FROM, true);
        book.reviewed(FROM, false);
        book.reviewed(FROM + 4 * WEEK, true);
        book.reviewed(FROM + 4 * WEEK, false);
        assertThat(kept("acceptanceRate")).isEqualTo(0.5);
    }

    @Test
    void completeness_is_the_share_of_handed_leads_that_can_be_reached() {
        book.adopt(0, promise(null, null, null, 1.0));
        book.handed(FROM, lead("reachable", new Constant(1), false));
        book.handed(FROM + 4 * WEEK, lead("reachable", new Constant(1), false));
        book.handed(FROM + 4 * WEEK, lead("reachable", new Constant(0), false));
        assertThat(kept("completeness")).isEqualTo(0.5);
    }

    @Test
    void a_period_with_nothing_to_judge_is_not_measured() {
        book.adopt(0, promise(null, 0.5, null, null));
        book.spoke(FROM, lead("fit", 1.0, false));
        assertThat(kept("meetingDefinition")).isOne();
    }

    @Test
    void a_promise_with_nothing_to_judge_at_all_is_undefined() {
        book.adopt(0, promise(null, 0.5, null, null));
        assertThat(kept("meetingDefinition")).isNaN();
    }

    @Test
    void a_period_is_judged_by_the_agreement_in_force_at_its_start() {
        book.adopt(0, promise(null, null, null, null));
        book.adopt(FROM + 4 * WEEK, promise(2.0, null, null, null));
        book.adopt(FROM + 4 * WEEK + 1, promise(1e6, null, null, null));
        qualify(FROM + 4 * WEEK, 8);
        assertThat(kept("volume")).isOne(); // the first period had no such promise
    }

    @Test
    void what_was_never_promised_is_absent() {
        book.adopt(0, promise(null, null, null, null));
        Responses out = new Responses();
        book.report(out);
        assertThat(out.names()).isEmpty();
    }
}
