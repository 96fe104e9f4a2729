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

    private static Shift shift(String name, double position) {
        return Shift.of(
                RANGES.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow(), position);
    }

    private static Timeline timeline(World world, Shift shift) {
        return COMPANIES.timeline(world, shift);
    }

    @Test
    void nobody_gets_a_clause_because_one_of_its_terms_is_assumed_elsewhere() {
        Shift term = shift("alignment.meetings.trust", 1);
        assertThat(timeline(World.COLD_WAR, term)).isEqualTo(timeline(World.COLD_WAR, Shift.NONE));
        assertThat(timeline(World.TOGETHER, term)).isNotEqualTo(timeline(World.TOGETHER, Shift.NONE));
    }

    @Test
    void a_part_of_a_distribution_is_moved_like_any_other_assumption() {
        assertThat(timeline(World.COLD_WAR, shift("work.conversation.lognormal.median", 1)))
                .isNotEqualTo(timeline(World.COLD_WAR, Shift.NONE));
    }

    @Test
    void an_assumption_is_moved_around_the_value_that_each_company_has() {
        Shift up = shift("leadDefinition.goodLostPerField", 1);
        for (World world : List.of(World.BASELINE, World.COLD_WAR)) {
            assertThat(lost(timeline(world, up))).isGreaterThan(lost(timeline(world, Shift.NONE)));
        }
        assertThat(lost(timeline(World.COLD_WAR, up))).isLessThan(lost(timeline(World.BASELINE, Shift.NONE)));
    }

    private static double lost(Timeline timeline) {
        return timeline.start().leadDefinition().goodLostPerField();
    }

    @Test
    void whoever_adopts_a_part_of_the_agreement_begins_as_the_cold_war() {
        Shift rate = shift("trust.rate", 1);
        assertThat(timeline(World.MARKETING_ALONE, rate).start())
                .isEqualTo(timeline(World.COLD_WAR, rate).start());
        assertThat(timeline(World.MARKETING_ALONE, Shift.NONE).changes()).hasSize(1);
    }

    @Test
    void decisions_in_which_companies_differ_are_what_is_compared_and_no_assumptions() {
        assertThat(COMPANIES.decided(List.of(World.COLD_WAR, World.TOGETHER)))
                .contains("prospecting.share", "leadDefinition.threshold", "sla.sales.enforcement")
                .doesNotContain("conversion.touchesBeyondFirst", "alignment.meetings.trust");
        assertThat(COMPANIES.decided(List.of(World.COLD_WAR))).isEmpty();
    }
}
