package dev.handoff.scenario.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the companies behind the conclusions when an assumption is moved. */
class CompaniesTest {
    private static final Companies COMPANIES = new Companies();

    private static Company start(World world, String... overrides) {
        return COMPANIES.timeline(world, List.of(overrides)).start();
    }

    @Test
    void nobody_gets_a_clause_because_one_of_its_terms_is_assumed_elsewhere() {
        String term = "alignment.meetings.trust=0.1";
        assertThat(start(World.COLD_WAR, term)).isEqualTo(start(World.COLD_WAR));
        assertThat(start(World.JOINT, term)).isNotEqualTo(start(World.JOINT));
    }

    @Test
    void a_part_of_a_distribution_is_moved_like_any_other_assumption() {
        assertThat(start(World.COLD_WAR, "work.conversation.lognormal.median=20 min"))
                .isNotEqualTo(start(World.COLD_WAR));
    }

    @Test
    void whoever_adopts_a_part_of_the_agreement_begins_as_the_cold_war() {
        assertThat(start(World.MARKETING_ALONE, "trust.rate=0.2")).isEqualTo(start(World.COLD_WAR, "trust.rate=0.2"));
        assertThat(COMPANIES.timeline(World.MARKETING_ALONE, List.of()).changes())
                .hasSize(1);
    }

    @Test
    void decisions_in_which_companies_differ_are_what_is_compared_and_no_assumptions() {
        assertThat(COMPANIES.decided(List.of(World.COLD_WAR, World.JOINT)))
                .contains("prospecting.share", "leadDefinition.threshold", "sla.sales.enforcement")
                .doesNotContain("conversion.touchesBeyondFirst", "alignment.meetings.trust");
        assertThat(COMPANIES.decided(List.of(World.COLD_WAR))).isEmpty();
    }
}
