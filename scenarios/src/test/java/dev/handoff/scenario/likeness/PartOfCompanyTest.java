package dev.handoff.scenario.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of a large company a part is simulated, in which every rep has as much to do. */
class PartOfCompanyTest {
    private static Scenario company(String... changes) {
        return ScenarioLoader.load("industry-baseline", List.of(changes)).orThrow();
    }

    private static double inquiriesByRep(Scenario company) {
        return company.company().channels().get("organic").inquiriesPerWeek()
                / company.company().teams().get("sales").reps();
    }

    @Test
    void a_company_of_usual_size_is_simulated_whole() {
        PartOfCompany whole = PartOfCompany.of(company("teams.sales.reps=70"), PartOfCompany.LARGE);
        assertThat(whole.isWhole()).isTrue();
        assertThat(whole.changes(company())).isEmpty();
    }

    @Test
    void of_a_large_one_so_many_people_are_that_a_hundred_thousand_attempts_are_made() {
        Scenario large = company("teams.sales.reps=100");
        PartOfCompany part = PartOfCompany.of(large, 500_000);
        assertThat(part.share()).isCloseTo(0.2, within(1e-12));
        Scenario smaller = ScenarioLoader.override(large, part.changes(large)).orThrow();
        assertThat(smaller.company().teams().get("sales").reps()).isEqualTo(20);
        assertThat(inquiriesByRep(smaller)).isCloseTo(inquiriesByRep(large), within(1e-4));
    }

    @Test
    void ten_people_are_the_least_that_show_how_people_differ() {
        Scenario large = company("teams.sales.reps=40");
        assertThat(PartOfCompany.of(large, 2_000_000).share()).isCloseTo(0.25, within(1e-12));
        assertThat(PartOfCompany.of(company("teams.sales.reps=9"), 2_000_000).isWhole())
                .isTrue();
    }

    @Test
    void where_people_were_changed_on_the_way_the_whole_is_simulated() {
        Scenario changed = company("teams.sales.reps=100", "timeline=[{at: 10 weeks, set: {teams.sales.reps: 50}}]");
        assertThat(changed.interventions()).hasSize(1);
        assertThat(PartOfCompany.of(changed, 500_000).isWhole()).isTrue();
    }
}
