package dev.handoff.organisation;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.company.Trust;
import dev.handoff.company.YesNo;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.SalesClause;
import dev.handoff.kernel.Simulation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** At a review each side's trust moves toward what it has seen of the other; here sales believes in a fifth of good leads. */
class TrustReviewTest {

    private static final double BELIEVED = 0.2;

    private final Simulation simulation = new Simulation();
    private final List<double[]> told = new ArrayList<>();
    private final Journal journal = new Journal() {
        @Override
        public void trusts(long at, double sales, double marketing, double legitimacy) {
            told.add(new double[] {at, sales, marketing});
        }
    };

    private static Company trusting(double rate, double misunderstanding) {
        return with(
                neutral(),
                "trust",
                new Trust(0.6, 0.4, rate, 0.5, 0, Duration.ofDays(28), 0.25, 0, 0, misunderstanding, 0, 0, 0, 0));
    }

    private TrustLevels reviewed(Company company, boolean... clausesOfSales) {
        TrustLevels levels = new TrustLevels(company);
        TrustReview review = new TrustReview(company, simulation, levels);
        review.begin(new Reviews(company, simulation), () -> BELIEVED, kept -> {});
        levels.tell(simulation, journal);
        for (boolean kept : clausesOfSales) {
            review.observer().measured(0, TestHandovers.handed(), SalesClause.FIRST_TOUCH, kept);
        }
        simulation.runUntil(4 * WEEK + 1);
        return levels;
    }

    @Test
    void trust_goes_part_of_the_way_to_its_target() {
        TrustLevels levels = reviewed(trusting(0.25, 0), true);
        assertThat(levels.sales()).isCloseTo(0.6 + 0.25 * (0.8 - 0.6), within(1e-12)); // .2 of .25 promised
        assertThat(levels.marketing()).isCloseTo(0.4 + 0.25 * (1 - 0.4), within(1e-12));
    }

    @Test
    void nothing_seen_moves_nothing() {
        assertThat(reviewed(trusting(0.25, 0)).marketing()).isEqualTo(0.4);
    }

    @Test
    void a_rate_of_zero_moves_nothing() {
        TrustLevels levels = reviewed(trusting(0, 0), true);
        assertThat(levels.sales()).isEqualTo(0.6);
        assertThat(levels.marketing()).isEqualTo(0.4);
    }

    @Test
    void two_meanings_of_one_word_lower_both_targets_and_a_common_language_does_not() {
        TrustLevels without = reviewed(trusting(0.5, 0.3), true);
        assertThat(without.sales()).isCloseTo(0.6 + 0.5 * (0.5 - 0.6), within(1e-12));
        assertThat(without.marketing()).isCloseTo(0.4 + 0.5 * (0.7 - 0.4), within(1e-12));
    }

    @Test
    void a_common_language_ends_the_misunderstanding() {
        TrustLevels common = reviewed(with(trusting(0.5, 0.3), "alignment.commonLanguage", YesNo.YES), true);
        assertThat(common.sales()).isCloseTo(0.7, within(1e-12));
        assertThat(common.marketing()).isCloseTo(0.7, within(1e-12));
    }

    @Test
    void trust_never_leaves_the_scale() {
        assertThat(reviewed(trusting(1, 1), false).marketing()).isZero();
    }

    @Test
    void the_journal_is_told_at_the_start_and_at_every_review() {
        reviewed(trusting(0.25, 0), true);
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).containsExactly(0, 0.6, 0.4);
        assertThat(told.get(1)).containsExactly(new double[] {4 * WEEK, 0.65, 0.55}, within(1e-12));
    }

    @Test
    void a_review_matters_where_deeds_or_time_or_meetings_move_trust_at_any_time_of_the_run() {
        assertThat(TrustReview.matters(Timeline.steady(neutral()))).isFalse();
        assertThat(TrustReview.matters(trusting(0.1, 0))).isTrue();
        assertThat(TrustReview.matters(with(neutral(), "trust.homing", 0.1))).isTrue();
        assertThat(TrustReview.matters(MeetingsTest.meeting())).isTrue();
        Timeline later = new Timeline(neutral(), List.of(new Timeline.Change(Duration.ofDays(7), trusting(0.1, 0))));
        assertThat(TrustReview.matters(later)).isTrue();
    }

    @Test
    void a_review_matters_where_an_agreement_is_believed_in_though_trust_never_moves() {
        Company promised = with(neutral(), "sla.marketing.volume", Optional.of(10.0));
        promised = with(with(promised, "sla.legitimacy.rate", 0.0), "sla.marketing.adjustment", 0.0);
        assertThat(TrustReview.matters(promised)).isFalse();
        assertThat(TrustReview.matters(with(promised, "sla.legitimacy.rate", 0.6)))
                .isTrue();
        assertThat(TrustReview.matters(with(promised, "sla.marketing.adjustment", 0.4)))
                .isTrue();
        assertThat(TrustReview.matters(with(neutral(), "sla.legitimacy.rate", 0.6)))
                .isFalse();
    }
}
