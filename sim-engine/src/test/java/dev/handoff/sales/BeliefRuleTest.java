package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.handoff.Ending;
import dev.handoff.market.ConversionCurve;
import dev.handoff.market.TestMarket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a lead that has left the desk teaches its rep. */
class BeliefRuleTest {

    private static final Company COMPANY = with(neutral(), "channels.web.pickUp", 0.3);
    private static final ConversionCurve CURVE = new ConversionCurve(TestMarket.channel(COMPANY, "web"), COMPANY);

    private static double goodness(Ending ending, int touches, double understanding) {
        return BeliefRule.goodness(ending, touches, 0.25, understanding, CURVE);
    }

    @Test
    void a_qualified_lead_was_good_whoever_judges() {
        assertThat(goodness(Ending.QUALIFIED, 1, 0)).isOne();
        assertThat(goodness(Ending.QUALIFIED, 9, 1)).isOne();
    }

    @Test
    void a_lead_rejected_or_shown_not_to_fit_was_bad_whoever_judges() {
        assertThat(goodness(Ending.REJECTED, 0, 1)).isZero();
        assertThat(goodness(Ending.NOT_A_FIT, 1, 1)).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Ending.class,
            names = {"LET_GO", "CADENCE_DONE", "OPTED_OUT", "BOUGHT_ELSEWHERE", "RETURNED", "DROPPED", "EXPIRED_UNREAD"
            })
    void a_lead_given_up_was_bad_to_the_naive_and_may_have_been_good_to_the_trained(Ending ending) {
        assertThat(goodness(ending, 1, 0)).isZero();
        assertThat(goodness(ending, 1, 1))
                .isEqualTo(CURVE.goodIfGivenUp(0.25, 1))
                .isPositive();
    }

    @Test
    void half_a_training_counts_half() {
        assertThat(goodness(Ending.LET_GO, 1, 0.5)).isEqualTo(goodness(Ending.LET_GO, 1, 1) / 2);
    }

    @Test
    void the_more_touches_a_lead_got_in_vain_the_worse_it_was() {
        for (int k = 2; k <= 8; k++) {
            assertThat(goodness(Ending.LET_GO, k, 1)).isLessThan(goodness(Ending.LET_GO, k - 1, 1));
        }
        assertThat(goodness(Ending.CADENCE_DONE, 8, 1)).isZero();
    }
}
