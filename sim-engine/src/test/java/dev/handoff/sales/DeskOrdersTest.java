package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Acceptance;
import dev.handoff.company.Company;
import dev.handoff.company.Limit;
import dev.handoff.company.PassingOn;
import dev.handoff.company.Persistence;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Sla;
import dev.handoff.company.Sla.BreachAction;
import dev.handoff.company.Team;
import dev.handoff.company.TestCompanies;
import dev.handoff.company.TimeBasis;
import dev.handoff.company.Watch;
import dev.handoff.company.YesNo;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.SalesClause;
import dev.handoff.random.Constant;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a clause does to the leads on a desk: one rep, whose touches take three hours and settle the lead. */
class DeskOrdersTest {

    private static final Watch NOBODY_DRAWS_UP_A_LIST = TestCompanies.EVEN;

    private static Limit clock(long millis) {
        return new Limit(millis, TimeBasis.CLOCK);
    }

    private static Company company(long limit, List<Double> reminders, BreachAction breach, Watch watch) {
        Sla.FirstTouch clause = new Sla.FirstTouch(clock(limit), Map.of(), reminders, breach);
        Company company = with(neutral(), "sla.sales.firstTouch", Optional.of(clause));
        company = with(with(company, "sla.sales.enforcement", 1.0), "sla.sales.watch", watch);
        company = with(company, "sla.legitimacy.jointStart", 1.0);
        return with(company, "work.touch", new RandomDuration(new Constant(3 * HOUR)));
    }

    private static Company newestFirst(Company company) {
        return with(company, "teams.sales.order", Team.Order.NEWEST);
    }

    private static Company unwilling(Company company) {
        Company choosing = with(company, "persistence.rule", Persistence.Rule.CHOICE);
        return with(with(choosing, "persistence.pickUpLead", -20.0), "persistence.carryOn", -20.0);
    }

    /** Open promises are worked as a list, and missed ones stay on it until they are waived. */
    private static Watch list(long waiveAfter) {
        return new Watch(
                1, 1, 0.5, clock(waiveAfter), YesNo.YES, YesNo.YES, Duration.ZERO, YesNo.NO, Duration.ofMinutes(3));
    }

    private static List<Long> firstAttempts(SalesBench bench, List<Handover> leads) {
        return leads.stream().map(lead -> bench.attempts(lead).get(0)).toList();
    }

    @Test
    void a_reminder_puts_the_lead_on_top_of_the_desk() {
        SalesBench bench = new SalesBench(
                newestFirst(company(2 * HOUR, List.of(0.5), BreachAction.REPORT, NOBODY_DRAWS_UP_A_LIST)));
        List<Handover> leads = bench.arrive(0, 1, 2, 3);
        bench.until(DAY);
        assertThat(firstAttempts(bench, leads)).containsExactly(0L, 3 * HOUR, 6 * HOUR, 9 * HOUR);
    }

    @Test
    void without_one_the_desk_keeps_its_order() {
        SalesBench bench =
                new SalesBench(newestFirst(company(2 * HOUR, List.of(), BreachAction.REPORT, NOBODY_DRAWS_UP_A_LIST)));
        List<Handover> leads = bench.arrive(0, 1, 2, 3);
        bench.until(DAY);
        assertThat(firstAttempts(bench, leads)).containsExactly(0L, 9 * HOUR, 6 * HOUR, 3 * HOUR);
    }

    @Test
    void a_manager_who_insists_puts_the_lead_on_top_of_the_desk() {
        SalesBench bench = new SalesBench(
                newestFirst(company(2 * HOUR, List.of(), BreachAction.ESCALATE, NOBODY_DRAWS_UP_A_LIST)));
        List<Handover> leads = bench.arrive(0, 1, 2, 3);
        bench.until(DAY);
        assertThat(bench.journal.times("escalated")).containsExactly(2 * HOUR + 1, 2 * HOUR + 2, 2 * HOUR + 3);
        assertThat(firstAttempts(bench, leads)).containsExactly(0L, 3 * HOUR, 6 * HOUR, 9 * HOUR);
    }

    @Test
    void a_waiting_lead_goes_back_to_marketing_and_one_in_hand_stays() {
        Company company = company(2 * HOUR, List.of(), BreachAction.RETURN, NOBODY_DRAWS_UP_A_LIST);
        SalesBench bench = new SalesBench(with(company, "work.read", new RandomDuration(new Constant(150 * MINUTE))));
        List<Handover> leads = bench.arrive(0, 1);
        bench.until(DAY);
        assertThat(bench.attempts(leads.get(0))).containsExactly(150 * MINUTE);
        assertThat(leads.get(1).ending()).isEqualTo(Ending.RETURNED);
        assertThat(bench.journal.times("settled", leads.get(1))).containsExactly(2 * HOUR + 1);
        assertThat(bench.attempts(leads.get(1))).isEmpty();
    }

    @Test
    void a_lead_that_went_back_unread_is_measured_by_no_other_clause() {
        Company company = company(2 * HOUR, List.of(), BreachAction.RETURN, NOBODY_DRAWS_UP_A_LIST);
        Sla.TimedClause acceptance = new Sla.TimedClause(clock(5 * HOUR), List.of(), BreachAction.REPORT);
        company = with(company, "sla.sales.acceptance", Optional.of(acceptance));
        SalesBench bench = new SalesBench(with(company, "work.touch", new RandomDuration(new Constant(9 * HOUR))));
        Handover lead = bench.arrive(0, 1).get(1);
        bench.until(DAY);
        assertThat(lead.ending()).isEqualTo(Ending.RETURNED);
        assertThat(bench.journal.times("measured FIRST_TOUCH", lead)).containsExactly(2 * HOUR + 1);
        assertThat(bench.journal.times("measured ACCEPTANCE", lead)).isEmpty();
    }

    @Test
    void a_rejected_lead_is_not_measured_by_clauses_about_attempts() {
        Company company = company(2 * HOUR, List.of(), BreachAction.REPORT, NOBODY_DRAWS_UP_A_LIST);
        Sla.MinimumAttempts three = new Sla.MinimumAttempts(3, clock(DAY), List.of(), BreachAction.REPORT);
        company = with(company, "sla.sales.minimumAttempts", Optional.of(three));
        Acceptance rejecting =
                new Acceptance(Acceptance.Rule.REVIEW, 1, 1, RandomDuration.ZERO, 0, RandomDuration.ZERO, 0, 0);
        SalesBench bench = new SalesBench(with(company, "acceptance", rejecting));
        Handover lead = bench.arrives(0);
        bench.until(2 * DAY);
        assertThat(lead.ending()).isEqualTo(Ending.REJECTED);
        assertThat(bench.journal.kept(SalesClause.FIRST_TOUCH)).isEmpty();
        assertThat(bench.journal.kept(SalesClause.MINIMUM_ATTEMPTS)).isEmpty();
    }

    @Test
    void an_outcome_recorded_with_its_reason_in_time_keeps_the_clause() {
        assertThat(dispositions(4 * HOUR)).containsExactly(true);
        assertThat(dispositions(2 * HOUR)).containsExactly(false);
    }

    private static List<Boolean> dispositions(long limit) {
        Company company = company(9 * HOUR, List.of(), BreachAction.REPORT, NOBODY_DRAWS_UP_A_LIST);
        Sla.TimedClause clause = new Sla.TimedClause(clock(limit), List.of(), BreachAction.REPORT);
        company = with(company, "sla.sales.disposition", Optional.of(clause));
        SalesBench bench = new SalesBench(with(company, "acceptance.reasonsGiven", 1.0));
        bench.arrives(0);
        bench.until(DAY);
        return bench.journal.kept(SalesClause.DISPOSITION);
    }

    /** At three the rep chooses between the lead that was due at half past two and one that is due at half past three. */
    @Test
    void a_lead_whose_promise_is_missed_for_good_comes_after_those_in_time() {
        Watch forgets = with(list(9 * HOUR), "overdue", 0.0);
        SalesBench bench = new SalesBench(company(150 * MINUTE, List.of(), BreachAction.REPORT, forgets));
        List<Handover> leads = bench.arrive(0, 1, HOUR);
        bench.until(DAY);
        assertThat(firstAttempts(bench, leads)).containsExactly(0L, 6 * HOUR, 3 * HOUR);
    }

    /** At three both are late; the first was struck off the list at a quarter to three, the second stands on it. */
    @Test
    void a_lead_struck_off_the_list_comes_after_those_that_stand_on_it() {
        SalesBench bench = new SalesBench(company(HOUR, List.of(), BreachAction.REPORT, list(165 * MINUTE)));
        List<Handover> leads = bench.arrive(0, 1, 30 * MINUTE);
        bench.until(DAY);
        assertThat(firstAttempts(bench, leads)).containsExactly(0L, 6 * HOUR, 3 * HOUR);
    }

    @Test
    void as_long_as_both_stand_on_it_the_one_that_was_due_first_comes_first() {
        SalesBench bench = new SalesBench(company(HOUR, List.of(), BreachAction.REPORT, list(9 * HOUR)));
        List<Handover> leads = bench.arrive(0, 1, 30 * MINUTE);
        bench.until(DAY);
        assertThat(firstAttempts(bench, leads)).containsExactly(0L, 3 * HOUR, 6 * HOUR);
    }

    @Test
    void a_lead_put_aside_is_let_go_when_its_missed_promise_is_struck_off() {
        SalesBench bench = new SalesBench(unwilling(company(HOUR, List.of(), BreachAction.REPORT, list(3 * HOUR))));
        Handover lead = bench.arrives(0);
        bench.until(DAY);
        assertThat(bench.journal.times("measured FIRST_TOUCH")).containsExactly(HOUR);
        assertThat(bench.journal.times("settled")).containsExactly(3 * HOUR);
        assertThat(lead.ending()).isEqualTo(Ending.LET_GO);
    }

    @Test
    void a_lead_is_passed_to_and_fro_as_often_as_the_agreement_says_where_there_is_nobody_new() {
        Company company = company(2 * HOUR, List.of(), BreachAction.REASSIGN, NOBODY_DRAWS_UP_A_LIST);
        company = with(company, "sla.sales.reassign", new PassingOn(3, Optional.empty()));
        SalesBench bench = new SalesBench(unwilling(with(company, "teams.sales.reps", 2)));
        Handover lead = bench.arrives(0);
        bench.until(DAY);
        assertThat(bench.journal.times("reassigned")).containsExactly(2 * HOUR, 4 * HOUR, 6 * HOUR);
        assertThat(lead.owner()).isEqualTo(1);
    }
}
