package dev.handoff.experiment;

import static dev.handoff.company.TestCompanies.busy;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Alignment;
import dev.handoff.company.Company;
import dev.handoff.company.TestCompanies;
import dev.handoff.company.Timeline;
import dev.handoff.company.YesNo;
import dev.handoff.handoff.Recorder;
import dev.handoff.ledger.Responses;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Trust, levers and gaming in a whole small company: each does its work, and without it the work is not done. */
class TogetherTest {

    private static Responses run(Company company) {
        return new Replication(company, 11, 0).run().responses();
    }

    private static Company reviewing(double rate) {
        return with(busy(), "trust.rate", rate);
    }

    private static Company meeting(double share) {
        return with(
                busy(),
                "alignment.meetings",
                Optional.of(new Alignment.Meetings(Duration.ofDays(7), Duration.ofHours(2), share, 0)));
    }

    private static Company writingCampaigns(double gain) {
        return with(
                with(busy(), "leadDefinition.threshold", Optional.empty()),
                "alignment.coCreation",
                Optional.of(new Alignment.CoCreation(1, gain, 0.01)));
    }

    @Test
    void where_nothing_moves_trust_its_figures_are_absent() {
        Responses responses = run(busy());
        assertThat(responses.names())
                .noneMatch(name -> name.startsWith("trust.") || name.startsWith("conversion."))
                .doesNotContain("faked.attempts", "cost.reports");
        assertThat(new Replication(busy(), 11, 0).run().weekly())
                .noneMatch(
                        week -> week.name().startsWith("trust.") || week.name().equals("sla.legitimacy"));
    }

    @Test
    void at_each_review_trust_moves_and_the_books_follow() {
        Recorder journal = new Recorder();
        Replication.Outcome outcome =
                new Replication(Timeline.steady(reviewing(0.3)), 11, 0, Optional.of(journal)).run();
        assertThat(journal.all("trusts")).hasSizeBetween(4, 5); // at the start, and after 4, 8 and 12 weeks of 14
        assertThat(outcome.responses().get("trust.marketing"))
                .isBetween(0.0, 1.0)
                .isNotEqualTo(0.5);
        assertThat(outcome.week("trust.sales").values()).hasSize(10);
        assertThat(outcome.week("sla.legitimacy").values()).hasSize(10);
    }

    @Test
    void moving_trust_moves_the_reps() {
        assertThat(run(reviewing(1)).get("attempts")).isNotEqualTo(run(busy()).get("attempts"));
        Company indifferent = with(with(reviewing(1), "persistence.trust", 0.0), "persistence.slaPressure", 0.0);
        indifferent = with(indifferent, "sla.sales.watch", TestCompanies.EVEN);
        Company still = with(indifferent, "trust.rate", 0.0);
        assertThat(run(indifferent).get("attempts")).isEqualTo(run(still).get("attempts"));
    }

    @Test
    void meetings_restore_trust_and_take_reps_time() {
        Responses met = run(meeting(0.2));
        assertThat(met.get("trust.sales")).isGreaterThan(0.9);
        assertThat(met.get("rep.utilization")).isGreaterThan(run(busy()).get("rep.utilization"));
        assertThat(run(meeting(0)).get("trust.sales")).isEqualTo(0.5);
    }

    @Test
    void campaigns_written_together_bring_more_leads_that_fit() {
        double alone = run(writingCampaigns(0)).get("lost.no-fit");
        assertThat(run(writingCampaigns(2)).get("lost.no-fit")).isLessThan(0.7 * alone);
    }

    @Test
    void a_common_language_saves_trust_and_changes_what_is_reported() {
        Company babel = with(reviewing(0.5), "trust.misunderstanding", 0.4);
        Responses two = run(babel);
        Responses one = run(with(babel, "alignment.commonLanguage", YesNo.YES));
        assertThat(one.get("trust.sales")).isGreaterThan(two.get("trust.sales"));
        assertThat(one.get("trust.marketing")).isGreaterThan(two.get("trust.marketing"));
        assertThat(two.names()).contains("conversion.marketing", "conversion.sales");
        assertThat(one.names()).contains("conversion.common").doesNotContain("conversion.sales");
    }

    @Test
    void gaming_keeps_clauses_on_paper_until_transparency_exposes_it() {
        Company honest = with(with(reviewing(0.5), "trust.sales", 0.2), "persistence.pickUpLead", -2.0);
        Company gamed = with(honest, "persistence.gaming", 1.0);
        Responses responses = run(gamed);
        assertThat(responses.get("faked.attempts")).isPositive();
        assertThat(responses.get("sla.sales.firstTouch"))
                .isGreaterThan(run(honest).get("sla.sales.firstTouch"));
        Responses exposed = run(with(gamed, "belief.transparency", 1.0));
        assertThat(exposed.get("trust.marketing")).isLessThan(responses.get("trust.marketing"));
    }

    @Test
    void a_shared_goal_undoes_what_pay_does_to_effort() {
        Company paid = with(with(busy(), "incentives.handedCredit", 0.5), "incentives.creditWeight", 2.0);
        double plain = run(busy()).get("attempts");
        assertThat(run(paid).get("attempts")).isLessThan(plain);
        assertThat(run(with(paid, "incentives.sharedGoal", 1.0)).get("attempts"))
                .isEqualTo(plain);
    }

    @Test
    void trust_that_begins_to_move_at_a_date_is_reported_from_the_start() {
        Timeline timeline = new Timeline(busy(), List.of(new Timeline.Change(Duration.ofDays(21), meeting(0.5))));
        double[] weeks = new Replication(timeline, 11, 0, Optional.empty())
                .run()
                .week("trust.sales")
                .values();
        assertThat(weeks[2]).isEqualTo(0.5);
        assertThat(weeks[4]).isGreaterThan(0.7);
    }
}
