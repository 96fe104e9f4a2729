package dev.handoff.organisation;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.Legitimacy;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Belief in an agreement: {@code L ← L + ρ·pace·(target − L)}, here ρ = .6, a weight of .3 for opinions, no pace below .2. */
class TrustLevelsTest {

    private static final Legitimacy RULE = new Legitimacy(1, Legitimacy.Written.JOINTLY, 0.8, 0.4, 0.6, 0.3, 0.2, 0);

    private static Company signed(Legitimacy rule, double trust) {
        Company company = with(neutral(), "sla.marketing.volume", Optional.of(10.0));
        company = with(company, "sla.legitimacy", rule);
        company = with(company, "trust.sales", trust);
        return with(company, "trust.marketing", trust);
    }

    private static double afterReview(double trust, double kept) {
        TrustLevels levels = new TrustLevels(signed(RULE, trust));
        levels.lookBack(OptionalDouble.of(kept));
        return levels.legitimacy();
    }

    @Test
    void an_agreement_is_believed_in_on_the_day_it_is_signed_whatever_people_think_of_one_another() {
        assertThat(new TrustLevels(signed(RULE, 0.05)).legitimacy()).isEqualTo(0.8);
    }

    @Test
    void an_imposed_one_is_believed_in_by_half_as_much() {
        Company imposed = with(signed(RULE, 0.5), "sla.legitimacy.written", Legitimacy.Written.IMPOSED);
        assertThat(new TrustLevels(imposed).legitimacy()).isEqualTo(0.4);
    }

    @Test
    void one_that_is_not_kept_loses_belief_and_the_faster_the_less_people_trust() {
        assertThat(afterReview(0.5, 0)).isCloseTo(0.8 + 0.6 * 0.5 * (0.15 - 0.8), within(1e-12));
        assertThat(afterReview(0.1, 0)).isCloseTo(0.8 + 0.6 * 0.9 * (0.03 - 0.8), within(1e-12));
    }

    @Test
    void one_that_is_kept_earns_belief_and_the_faster_the_more_people_trust() {
        assertThat(afterReview(0.9, 1)).isCloseTo(0.8 + 0.6 * 0.9 * (0.97 - 0.8), within(1e-12));
    }

    @Test
    void full_distrust_slows_belief_and_does_not_stop_it() {
        Company imposed = with(signed(RULE, 0), "sla.legitimacy.written", Legitimacy.Written.IMPOSED);
        TrustLevels levels = new TrustLevels(imposed);
        levels.lookBack(OptionalDouble.of(1));
        assertThat(levels.legitimacy()).isCloseTo(0.4 + 0.6 * 0.2 * (0.7 - 0.4), within(1e-12));
    }

    @Test
    void nothing_due_nothing_earned() {
        TrustLevels levels = new TrustLevels(signed(RULE, 0.5));
        levels.lookBack(OptionalDouble.empty());
        assertThat(levels.legitimacy()).isEqualTo(0.8);
    }

    @Test
    void changed_clauses_keep_the_belief_that_was_earned_and_a_new_signature_begins_anew() {
        TrustLevels levels = new TrustLevels(signed(RULE, 0.5));
        levels.lookBack(OptionalDouble.of(0));
        double lost = levels.legitimacy();
        levels.adopt(with(signed(RULE, 0.5), "sla.marketing.volume", Optional.of(20.0)));
        assertThat(levels.legitimacy()).isEqualTo(lost);
        levels.adopt(neutral());
        assertThat(levels.legitimacy()).isZero();
        levels.adopt(signed(RULE, 0.5));
        assertThat(levels.legitimacy()).isEqualTo(0.8);
    }

    @Test
    void a_ceiling_of_zero_makes_it_a_dead_letter() {
        assertThat(new TrustLevels(with(signed(RULE, 1), "sla.legitimacy.ceiling", 0.0)).legitimacy())
                .isZero();
    }
}
