package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import org.junit.jupiter.api.Test;

/** One number for everything that happens. */
class HistoryHashTest {

    private static PolicyOutcome outcome(Company company, long seed) {
        return PolicyOutcome.of(Timeline.steady(company), seed, 0);
    }

    @Test
    void the_same_company_on_the_same_luck_has_the_same_history_and_another_luck_another() {
        assertThat(outcome(busy(), 4).history()).isEqualTo(outcome(busy(), 4).history());
        assertThat(outcome(busy(), 4).history()).isNotEqualTo(outcome(busy(), 5).history());
    }

    @Test
    void one_attempt_fewer_is_another_history() {
        Company hasty = with(busy(), "cadence.maxAttempts", 2);
        assertThat(outcome(hasty, 4).history()).isNotEqualTo(outcome(busy(), 4).history());
    }

    @Test
    void what_things_cost_is_no_history() {
        Company dear = with(busy(), "money.margin", 0.1);
        assertThat(outcome(dear, 4).history()).isEqualTo(outcome(busy(), 4).history());
        assertThat(outcome(dear, 4).value("contribution.expected"))
                .isNotEqualTo(outcome(busy(), 4).value("contribution.expected"));
    }
}
