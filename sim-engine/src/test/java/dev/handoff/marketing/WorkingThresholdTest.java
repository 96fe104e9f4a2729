package dev.handoff.marketing;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.handoff.MarketingClause;
import dev.handoff.organisation.TrustLevels;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** How far below the agreed score marketing works: padding of .6, belief in the agreement .5, trust in sales as each test says. */
class WorkingThresholdTest {

    private static final Offset<Double> EXACT = within(1e-12);

    private static Company padding(double trust, double temptation) {
        Company company = with(neutral(), "incentives.padding", 0.6);
        company = with(company, "trust.marketing", trust);
        return with(company, "trust.temptation", temptation);
    }

    private static Company promising(double trust, String clause) {
        return with(padding(trust, 0), "sla.marketing." + clause, Optional.of(0.5));
    }

    private static double below(Company company) {
        return new WorkingThreshold(company, new TrustLevels(company)).below();
    }

    private static double afterReview(Company company, Map<MarketingClause, Boolean> kept, int reviews) {
        WorkingThreshold threshold = new WorkingThreshold(company, new TrustLevels(company));
        for (int i = 0; i < reviews; i++) {
            threshold.lookBack(clause -> Optional.ofNullable(kept.get(clause)));
        }
        return threshold.below();
    }

    @Test
    void marketing_that_trusts_sales_pads_its_numbers_less() {
        assertThat(below(padding(0.5, 1))).isCloseTo(0.6, EXACT);
        assertThat(below(padding(1, 1))).isCloseTo(0, EXACT);
        assertThat(below(padding(0, 1))).isCloseTo(1.2, EXACT);
        assertThat(below(padding(0, 0))).isCloseTo(0.6, EXACT);
    }

    @Test
    void a_promise_of_quality_that_people_believe_in_stops_the_padding() {
        assertThat(below(promising(0.5, "meetingDefinition"))).isCloseTo(0.3, EXACT);
        assertThat(below(promising(0.5, "acceptanceRate"))).isCloseTo(0.3, EXACT);
        assertThat(below(promising(0.5, "volume"))).isCloseTo(0.6, EXACT);
    }

    @Test
    void a_missed_volume_lowers_the_threshold_and_missed_quality_raises_it() {
        Company company = with(promising(0.5, "volume"), "incentives.padding", 0.0);
        assertThat(afterReview(company, Map.of(MarketingClause.VOLUME, false), 1))
                .isCloseTo(0.4 * 0.5 * 0.5, EXACT);
        assertThat(afterReview(company, Map.of(MarketingClause.MEETING_DEFINITION, false), 1))
                .isCloseTo(-0.1, EXACT);
        assertThat(afterReview(company, Map.of(MarketingClause.ACCEPTANCE_RATE, false), 2))
                .isCloseTo(-0.15, EXACT);
        assertThat(afterReview(company, Map.of(MarketingClause.VOLUME, true), 3))
                .isZero();
    }

    @Test
    void marketing_that_does_not_trust_sales_does_not_bother() {
        Company company = with(promising(0, "volume"), "incentives.padding", 0.0);
        assertThat(afterReview(company, Map.of(MarketingClause.VOLUME, false), 1))
                .isZero();
    }
}
