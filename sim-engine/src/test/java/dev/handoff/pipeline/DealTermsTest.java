package dev.handoff.pipeline;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.Deals;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.YesNo;
import dev.handoff.kernel.SimTime;
import dev.handoff.market.Lead;
import dev.handoff.market.Logit;
import dev.handoff.market.TestMarket;
import dev.handoff.statistics.Tally;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a deal is worth and how likely it is won. */
class DealTermsTest {

    private static final Deals DEALS = new Deals(
            3,
            RandomDuration.ZERO,
            RandomDuration.ZERO,
            RandomDuration.ZERO,
            0.21,
            0.15,
            0.8,
            0.15,
            -1,
            0.3,
            10_000,
            0.9,
            0.4,
            YesNo.NO,
            Optional.empty());
    private static final Company COMPANY = with(
            with(with(neutral(), "deals", DEALS), "channels.web.intent", 0.25), "channels.web.dealSizeFactor", 1.1);
    private static final DealTerms TERMS = new DealTerms(DEALS);
    private static final double PLAIN = Logit.of(0.21) + 0.15 * (Math.log(1 / 3.0) + 1);

    private static Lead lead(long id) {
        Lead lead = TestMarket.lead(COMPANY, "web", id, 0);
        lead.rescore(0, 0, 0); // score = logit .25
        return lead;
    }

    private static double logit(double skill, long waited, boolean quarterEnds) {
        return Logit.of(TERMS.chance(lead(0), skill, waited, quarterEnds));
    }

    @Test
    void nothing_special_leaves_the_win_share_and_the_score() {
        assertThat(logit(0, 0, false)).isCloseTo(PLAIN, within(1e-12));
    }

    @Test
    void skill_and_the_end_of_a_quarter_help() {
        assertThat(logit(0.1, 0, false) - PLAIN).isCloseTo(0.1, within(1e-12));
        assertThat(logit(0, 0, true) - PLAIN).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void seventy_two_hours_of_waiting_cost_the_neglect_of_one_decade() {
        assertThat(logit(0, 72 * SimTime.HOUR, false) - PLAIN).isCloseTo(-0.8, within(1e-12));
    }

    @Test
    void the_worked_example_holds() {
        // logit .21 + .1 − .8 + .15·(−1.098612 + 1) + .3 = −1.739717
        assertThat(TERMS.chance(lead(0), 0.1, 72 * SimTime.HOUR, true)).isCloseTo(0.149349, within(1e-5));
    }

    @Test
    void a_certain_win_stays_certain() {
        DealTerms certain = new DealTerms(with(DEALS, "winShare", 1.0));
        assertThat(certain.chance(lead(0), -3, SimTime.WEEK, false)).isEqualTo(1);
    }

    @Test
    void the_expected_size_is_the_mean_of_the_sizes_given_the_company() {
        // 11,000 · exp(.9·√.4·z + .81·.6/2)
        Lead lead = lead(3);
        double byHand = 11_000 * Math.exp(0.9 * Math.sqrt(0.4) * lead.companySize() + 0.243);
        assertThat(TERMS.expectedSize(lead)).isCloseTo(byHand, within(1e-6));
        Tally difference = new Tally();
        Tally size = new Tally();
        for (int id = 0; id < 100_000; id++) {
            Lead other = lead(id);
            size.add(TERMS.size(other));
            difference.add(TERMS.size(other) - TERMS.expectedSize(other));
        }
        assertThat(Math.abs(difference.mean())).isLessThan(4.5 * difference.standardError());
        assertThat(size.mean()).isCloseTo(11_000 * Math.exp(0.405), within(4.5 * size.standardError()));
        assertThat(size.standardError() / size.mean()).isLessThan(0.02);
    }

    @Test
    void without_spread_every_deal_has_the_median_size() {
        DealTerms plain = new DealTerms(with(DEALS, "sizeSpread", 0.0));
        assertThat(plain.size(lead(1))).isEqualTo(plain.expectedSize(lead(1))).isCloseTo(11_000, within(1e-9));
    }

    /** exp(σ²/2) times the median: the mean of a log-normal. */
    @Test
    void from_a_company_of_any_size_every_deal_brings_the_mean_size() {
        for (int id = 0; id < 50; id++) {
            assertThat(TERMS.expectedSize(lead(id)) * TERMS.ratioToAnySize(lead(id)))
                    .isCloseTo(11_000 * Math.exp(0.9 * 0.9 / 2), within(1e-6));
        }
        assertThat(new DealTerms(with(DEALS, "sizeKnown", 0.0)).ratioToAnySize(lead(1)))
                .isEqualTo(1);
    }
}
