package dev.handoff.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Belief;
import dev.handoff.market.Logit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Counts of good and bad leads, forgetting, and results shown. */
class OpinionTest {

    private static Belief belief(double memory) {
        return new Belief(3, 7, Belief.Rule.EXPERIENCE, memory, 0, 0, 0, Duration.ZERO, Duration.ZERO);
    }

    private final Opinion opinion = new Opinion(2, belief(1));

    @Test
    void it_begins_with_the_prior() {
        assertThat(opinion.quality(0)).isEqualTo(0.3);
        assertThat(opinion.logit(0)).isEqualTo(Logit.of(0.3));
        assertThat(opinion.weight(0)).isEqualTo(10);
    }

    @Test
    void a_good_lead_raises_and_a_bad_one_lowers_the_belief_about_its_channel_only() {
        opinion.learn(0, 1, belief(1));
        assertThat(opinion.quality(0)).isCloseTo(4 / 11.0, within(1e-12));
        opinion.learn(0, 0, belief(1));
        assertThat(opinion.quality(0)).isCloseTo(4 / 12.0, within(1e-12));
        assertThat(opinion.logit(0)).isEqualTo(Logit.of(opinion.quality(0)));
        assertThat(opinion.quality(1)).isEqualTo(0.3);
    }

    @Test
    void a_lead_may_count_as_good_in_part() {
        opinion.learn(0, 0.2, belief(1));
        assertThat(opinion.quality(0)).isCloseTo(3.2 / 11, within(1e-12));
    }

    @Test
    void what_was_learned_is_forgotten_toward_the_prior() {
        opinion.learn(0, 1, belief(0.9));
        opinion.learn(0, 0, belief(0.9)); // α = 3 + .9·1, β = 7 + 1
        assertThat(opinion.quality(0)).isCloseTo(3.9 / 11.9, within(1e-12));
    }

    @Test
    void its_weight_never_outgrows_what_memory_holds() {
        for (int i = 0; i < 2_000; i++) {
            opinion.learn(0, 0, belief(0.99));
        }
        assertThat(opinion.weight(0)).isCloseTo(10 + 100, within(1e-6));
    }

    @Test
    void it_is_never_quite_certain() {
        for (int i = 0; i < 2_000; i++) {
            opinion.learn(0, 0, belief(1));
            opinion.learn(1, 1, belief(1));
        }
        assertThat(opinion.quality(0)).isEqualTo(0.01);
        assertThat(opinion.quality(1)).isEqualTo(0.99);
    }

    @Test
    void a_result_shown_moves_the_mean_by_its_share_and_leaves_the_weight() {
        opinion.moveTowards(0, 0.5, 0.25);
        assertThat(opinion.quality(0)).isCloseTo(0.35, within(1e-12));
        assertThat(opinion.weight(0)).isCloseTo(10, within(1e-12));
        assertThat(opinion.logit(0)).isEqualTo(Logit.of(opinion.quality(0)));
    }
}
