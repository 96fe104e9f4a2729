package dev.handoff.evidence.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Timeline;
import dev.handoff.evidence.assumptions.Assumed;
import dev.handoff.evidence.assumptions.ParameterRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the companies behind the conclusions when an assumption is moved. */
class CompaniesTest {
    private static final Companies COMPANIES = new Companies();

    private static final List<ParameterRange> RANGES =
            Assumed.of(COMPANIES.all()).ranges();

    private static AssumptionMove shift(String name, double position) {
        return AssumptionMove.of(
                RANGES.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow(), position);
    }

    private static Timeline timeline(StudiedCompany world, AssumptionMove shift) {
        return COMPANIES.timeline(world, shift);
    }

    @Test
    void nobody_gets_a_clause_because_one_of_its_terms_is_assumed_elsewhere() {
        AssumptionMove term = shift("alignment.meetings.trust", 1);
        assertThat(timeline(StudiedCompany.COLD_WAR, term))
                .isEqualTo(timeline(StudiedCompany.COLD_WAR, AssumptionMove.NONE));
        assertThat(timeline(StudiedCompany.TOGETHER, term))
                .isNotEqualTo(timeline(StudiedCompany.TOGETHER, AssumptionMove.NONE));
    }

    @Test
    void a_part_of_a_distribution_is_moved_like_any_other_assumption() {
        assertThat(timeline(StudiedCompany.COLD_WAR, shift("work.conversation.lognormal.median", 1)))
                .isNotEqualTo(timeline(StudiedCompany.COLD_WAR, AssumptionMove.NONE));
    }

    @Test
    void an_assumption_is_moved_around_the_value_that_each_company_has() {
        AssumptionMove up = shift("leadDefinition.goodLostPerField", 1);
        for (StudiedCompany world : List.of(StudiedCompany.BASELINE, StudiedCompany.COLD_WAR)) {
            assertThat(lost(timeline(world, up))).isGreaterThan(lost(timeline(world, AssumptionMove.NONE)));
        }
        assertThat(lost(timeline(StudiedCompany.COLD_WAR, up)))
                .isLessThan(lost(timeline(StudiedCompany.BASELINE, AssumptionMove.NONE)));
    }

    private static double lost(Timeline timeline) {
        return timeline.start().leadDefinition().goodLostPerField();
    }

    @Test
    void whoever_adopts_a_part_of_the_agreement_begins_as_the_cold_war() {
        AssumptionMove rate = shift("trust.rate", 1);
        assertThat(timeline(StudiedCompany.MARKETING_ALONE, rate).start())
                .isEqualTo(timeline(StudiedCompany.COLD_WAR, rate).start());
        assertThat(timeline(StudiedCompany.MARKETING_ALONE, AssumptionMove.NONE).changes())
                .hasSize(1);
    }

    @Test
    void decisions_in_which_companies_differ_are_what_is_compared_and_no_assumptions() {
        assertThat(COMPANIES.decided(List.of(StudiedCompany.COLD_WAR, StudiedCompany.TOGETHER)))
                .contains("prospecting.share", "leadDefinition.threshold", "sla.sales.enforcement")
                .doesNotContain("conversion.touchesBeyondFirst", "alignment.meetings.trust");
        assertThat(COMPANIES.decided(List.of(StudiedCompany.COLD_WAR))).isEmpty();
    }
}
