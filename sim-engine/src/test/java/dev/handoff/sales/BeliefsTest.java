package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Belief;
import dev.handoff.company.Company;
import dev.handoff.company.Routing;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Recorder;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.Lead;
import dev.handoff.market.Logit;
import dev.handoff.market.TestMarket;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who learns what from which lead. */
class BeliefsTest {

    private static final Company COMPANY =
            with(with(neutral(), "channels.web.pickUp", 0.3), "belief.rule", Belief.Rule.EXPERIENCE);

    private final Recorder journal = new Recorder();

    private Beliefs beliefs(Company company) {
        Beliefs beliefs = new Beliefs(company, new Simulation(), journal, TestMarket.channels(company));
        beliefs.welcome(3);
        return beliefs;
    }

    private static Handover lead(long id, int owner, int attempts) {
        Lead lead = TestMarket.lead(COMPANY, "web", id, 0);
        Handover handover = new Handover(lead, 0, false);
        handover.assign(owner, 0, COMPANY.sla().sales());
        for (int i = 0; i < attempts; i++) {
            handover.attempt(i);
        }
        return handover;
    }

    private static Handover ended(Ending ending, int owner, int attempts) {
        Handover handover = lead(0, owner, attempts);
        handover.waitAtDesk();
        handover.settle(ending);
        return handover;
    }

    private static Handover recorded(Ending ending) {
        Handover handover = ended(ending, 0, 8);
        handover.recordReason();
        return handover;
    }

    private static double afterGivingUp(Beliefs beliefs, int touches) {
        beliefs.learnFrom(ended(Ending.LET_GO, 0, touches));
        return beliefs.quality(0, 0);
    }

    @Test
    void giving_up_after_one_touch_lowers_a_naive_belief_and_less_a_trained_one() {
        double naive = afterGivingUp(beliefs(COMPANY), 1);
        double trained = afterGivingUp(beliefs(with(COMPANY, "belief.understanding", 1.0)), 1);
        assertThat(naive).isCloseTo(3 / 11.0, within(1e-12));
        assertThat(trained).isGreaterThan(naive).isLessThan(0.3);
    }

    @Test
    void the_naive_learn_the_same_from_one_touch_as_from_seven_the_trained_do_not() {
        assertThat(afterGivingUp(beliefs(COMPANY), 7)).isEqualTo(afterGivingUp(beliefs(COMPANY), 1));
        Company trained = with(COMPANY, "belief.understanding", 1.0);
        assertThat(afterGivingUp(beliefs(trained), 7)).isLessThan(afterGivingUp(beliefs(trained), 1));
    }

    @Test
    void a_session_makes_a_naive_rep_milder() {
        Beliefs beliefs = beliefs(COMPANY);
        beliefs.train(0);
        assertThat(beliefs.understanding(0)).isEqualTo(0.6);
        assertThat(beliefs.understanding(1)).isZero();
        assertThat(afterGivingUp(beliefs, 1)).isGreaterThan(3 / 11.0);
    }

    @Test
    void the_rep_who_made_the_last_attempt_learns_and_nobody_else() {
        Handover handover = lead(0, 0, 1);
        handover.reassign(1, 5);
        handover.attempt(5);
        handover.reassign(2, 5);
        handover.waitAtDesk();
        handover.settle(Ending.LET_GO);
        Beliefs beliefs = beliefs(COMPANY);
        beliefs.learnFrom(handover);
        assertThat(beliefs.quality(1, 0)).isLessThan(0.3);
        assertThat(beliefs.quality(0, 0)).isEqualTo(0.3);
        assertThat(beliefs.quality(2, 0)).isEqualTo(0.3);
    }

    @Test
    void whoever_rejects_a_lead_somebody_else_has_called_learns_from_it() {
        Handover handover = lead(0, 0, 1);
        handover.reassign(1, 5);
        handover.waitAtDesk();
        handover.settle(Ending.REJECTED);
        Beliefs beliefs = beliefs(COMPANY);
        beliefs.learnFrom(handover);
        assertThat(beliefs.quality(1, 0)).isLessThan(0.3);
        assertThat(beliefs.quality(0, 0)).isEqualTo(0.3);
    }

    @Test
    void without_prejudice_a_lead_nobody_tried_teaches_nothing() {
        Beliefs beliefs = beliefs(COMPANY);
        beliefs.learnFrom(ended(Ending.LET_GO, 0, 0));
        beliefs.learnFrom(ended(Ending.DROPPED, 0, 0));
        assertThat(beliefs.quality(0, 0)).isEqualTo(0.3);
    }

    @Test
    void prejudice_counts_that_share_of_them_as_bad_for_the_rep_they_were_assigned_to() {
        Company prejudiced = with(with(COMPANY, "belief.prejudice", 0.3), "belief.memory", 1.0);
        Beliefs beliefs = beliefs(prejudiced);
        int before = journal.beliefs.size();
        for (int i = 0; i < 2_000; i++) {
            Handover handover = lead(i, 1, 0);
            handover.waitAtDesk();
            handover.settle(Ending.DROPPED);
            beliefs.learnFrom(handover);
        }
        assertThat(journal.beliefs.size() - before).isBetween(600 - 92, 600 + 92); // 4.5 standard errors
        assertThat(journal.beliefs).last().extracting(Recorder.Belief::rep).isEqualTo(1);
        assertThat(beliefs.quality(0, 0)).isEqualTo(0.3);
    }

    @Test
    void in_a_shared_queue_nobody_holds_an_untouched_lead_against_its_channel() {
        Company shared = with(with(COMPANY, "belief.prejudice", 1.0), "routing.rule", Routing.Rule.PULL);
        Beliefs beliefs = beliefs(shared);
        beliefs.learnFrom(ended(Ending.DROPPED, Handover.NOBODY, 0));
        beliefs.learnFrom(ended(Ending.LET_GO, 0, 0));
        assertThat(beliefs.quality(0, 0)).isEqualTo(0.3);
    }

    @Test
    void everybody_tells_the_prior_on_joining_and_each_change() {
        Beliefs beliefs = beliefs(COMPANY);
        assertThat(journal.beliefs).extracting(Recorder.Belief::quality).containsExactly(0.3, 0.3, 0.3);
        beliefs.welcome(4);
        assertThat(journal.beliefs).last().isEqualTo(new Recorder.Belief(0, 3, 0, 0.3));
        beliefs.learnFrom(ended(Ending.QUALIFIED, 2, 1));
        assertThat(journal.beliefs).last().isEqualTo(new Recorder.Belief(0, 2, 0, 4 / 11.0));
        assertThat(beliefs.logit(2, 0)).isEqualTo(Logit.of(4 / 11.0));
    }

    @Test
    void a_fixed_belief_learns_nothing_and_tells_nothing() {
        Beliefs beliefs = beliefs(with(COMPANY, "belief.rule", Belief.Rule.FIXED));
        beliefs.learnFrom(ended(Ending.LET_GO, 0, 1));
        assertThat(beliefs.logit(0, 0)).isEqualTo(Logit.of(0.3));
        assertThat(journal.beliefs).isEmpty();
    }

    @Test
    void when_learning_ends_everybody_is_back_at_the_prior() {
        Beliefs beliefs = beliefs(COMPANY);
        beliefs.learnFrom(ended(Ending.LET_GO, 0, 1));
        beliefs.adopt(with(COMPANY, "belief.rule", Belief.Rule.FIXED));
        assertThat(journal.beliefs).last().extracting(Recorder.Belief::quality).isEqualTo(0.3);
        beliefs.adopt(COMPANY);
        assertThat(beliefs.quality(0, 0)).isEqualTo(0.3);
    }

    @Test
    void what_is_learned_survives_a_change_of_something_else() {
        Beliefs beliefs = beliefs(COMPANY);
        double lower = afterGivingUp(beliefs, 1);
        beliefs.adopt(with(COMPANY, "belief.prejudice", 0.5));
        assertThat(beliefs.quality(0, 0)).isEqualTo(lower);
    }

    @Test
    void results_shown_move_everybody_by_the_share_they_are_believed() {
        Beliefs beliefs = beliefs(with(COMPANY, "belief.transparency", 0.5));
        for (int i = 0; i < 40; i++) {
            beliefs.learnFrom(recorded(i % 2 == 0 ? Ending.QUALIFIED : Ending.CADENCE_DONE));
        }
        beliefs.review();
        assertThat(beliefs.quality(1, 0)).isCloseTo(0.4, within(1e-9));
        beliefs.show(0, 1);
        assertThat(beliefs.quality(1, 0)).isCloseTo(0.5, within(1e-9));
        assertThat(beliefs.quality(0, 0)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void outcomes_that_nobody_recorded_are_not_in_the_report_and_make_it_count_less() {
        Beliefs beliefs = beliefs(with(COMPANY, "belief.memory", 1.0));
        double before = beliefs.quality(1, 0);
        for (int i = 0; i < 40; i++) {
            beliefs.learnFrom(recorded(Ending.QUALIFIED));
            beliefs.learnFrom(ended(Ending.CADENCE_DONE, 0, 8));
        }
        beliefs.show(0, 1);
        double completeness = (beliefs.quality(1, 0) - before) / (1 - before);
        assertThat(completeness).isCloseTo(0.5, within(0.01)); // the last lead counts a little more
    }

    @Test
    void what_was_recorded_after_the_report_was_made_is_not_in_it() {
        Beliefs beliefs = beliefs(with(COMPANY, "belief.reportDelay", Duration.ofDays(1)));
        for (int i = 0; i < 40; i++) {
            beliefs.learnFrom(recorded(Ending.QUALIFIED));
        }
        beliefs.show(0, 1);
        assertThat(beliefs.quality(1, 0)).isEqualTo(COMPANY.belief().priorMean());
    }

    @Test
    void seasoned_reps_begin_with_what_the_scenario_says_and_new_ones_with_the_prior() {
        Beliefs beliefs = beliefs(with(COMPANY, "channels.web.believed", Optional.of(0.6)));
        assertThat(beliefs.quality(0, 0)).isCloseTo(0.6, within(1e-12));
        assertThat(beliefs(COMPANY).quality(0, 0)).isEqualTo(COMPANY.belief().priorMean());
    }

    @Test
    void what_was_learned_before_the_run_weighs_as_much_as_all_that_is_remembered() {
        Beliefs beliefs = beliefs(with(COMPANY, "channels.web.believed", Optional.of(0.6)));
        double weight = COMPANY.belief().priorGood()
                + COMPANY.belief().priorBad()
                + 1 / (1 - COMPANY.belief().memory());
        beliefs.learnFrom(ended(Ending.NOT_A_FIT, 0, 1)); // a bad lead: about one in all that is remembered
        assertThat(beliefs.quality(0, 0)).isBetween(0.6 - 2 / weight, 0.6 - 0.5 / weight);
    }

    @Test
    void what_sales_thinks_of_its_leads_weighs_beliefs_by_the_evidence_behind_them() {
        Beliefs beliefs = beliefs(with(COMPANY, "belief.memory", 1.0));
        assertThat(beliefs.mean()).isEqualTo(0.3);
        for (int i = 0; i < 3; i++) {
            beliefs.learnFrom(ended(Ending.QUALIFIED, 0, 1)); // rep 1: 6 of 13
        }
        beliefs.learnFrom(ended(Ending.LET_GO, 1, 1)); // rep 2: 3 of 11
        assertThat(beliefs.mean()).isCloseTo((3 * 6 / 13.0 + 3 / 11.0) / 4, within(1e-12));
    }

    @Test
    void whoever_has_left_learns_nothing_and_is_not_asked() {
        Beliefs beliefs = beliefs(COMPANY);
        beliefs.learnFrom(ended(Ending.QUALIFIED, 1, 1));
        beliefs.leaves(1);
        int told = journal.beliefs.size();
        beliefs.learnFrom(ended(Ending.LET_GO, 1, 1));
        assertThat(journal.beliefs).hasSize(told);
        assertThat(beliefs.mean()).isEqualTo(0.3);
    }

    @Test
    void a_review_that_shows_nothing_changes_nothing() {
        Beliefs beliefs = beliefs(COMPANY);
        for (int i = 0; i < 40; i++) {
            beliefs.learnFrom(ended(Ending.QUALIFIED, 0, 1));
        }
        beliefs.review();
        assertThat(beliefs.quality(1, 0)).isEqualTo(0.3);
    }
}
