package dev.handoff.handoff;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calendar.Shift;
import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Limit;
import dev.handoff.company.PassingOn;
import dev.handoff.company.Persistence;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Routing;
import dev.handoff.company.Sla;
import dev.handoff.company.Sla.BreachAction;
import dev.handoff.company.TestCompanies;
import dev.handoff.company.TimeBasis;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.TestMarket;
import dev.handoff.random.Constant;
import dev.handoff.sales.SalesBench;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Sales' half of the agreement: kept or broken, pressed and passed on. */
class SlaClocksTest {

    private static Limit clock(long millis) {
        return new Limit(millis, TimeBasis.CLOCK);
    }

    private static Sla.SalesPromise firstTouch(long limit, BreachAction breach) {
        Sla.FirstTouch clause = new Sla.FirstTouch(clock(limit), Map.of(), List.of(), breach);
        return evenly(
                new Sla.SalesPromise(Optional.empty(), Optional.of(clause), Optional.empty(), Optional.empty(), 0.6));
    }

    private static Sla.SalesPromise evenly(Sla.SalesPromise promise) {
        return with(promise, "watch", TestCompanies.EVEN);
    }

    private static Sla.SalesPromise minimum(int attempts, long within, BreachAction breach) {
        Sla.MinimumAttempts clause = new Sla.MinimumAttempts(attempts, clock(within), List.of(), breach);
        return evenly(
                new Sla.SalesPromise(Optional.empty(), Optional.empty(), Optional.of(clause), Optional.empty(), 0.6));
    }

    /** Two reps, touches of an hour that nobody answers, a day between them, at most ten. */
    private static Company company(Sla.SalesPromise promise) {
        Company company = with(neutral(), "sla.sales", promise);
        company = with(company, "teams.sales.reps", 2);
        company = with(company, "work.touch", new RandomDuration(new Constant(HOUR)));
        company = with(company, "cadence.gap", new RandomDuration(new Constant(DAY)));
        company = with(company, "cadence.maxAttempts", 10);
        return with(company, "pickUp.hazards", List.of(0.0));
    }

    /** Reps who never make an attempt of their own will. */
    private static Company unwilling(Company company) {
        Company choosing = with(company, "persistence.rule", Persistence.Rule.CHOICE);
        return with(with(choosing, "persistence.pickUpLead", -20.0), "persistence.carryOn", -20.0);
    }

    @Test
    void a_first_attempt_in_time_keeps_the_clause_at_once() {
        SalesBench bench = new SalesBench(company(firstTouch(2 * HOUR, BreachAction.REPORT)));
        bench.arrives(0);
        bench.until(DAY);
        assertThat(bench.journal.kept(SalesClause.FIRST_TOUCH)).containsExactly(true);
        assertThat(bench.journal.times("measured FIRST_TOUCH")).containsExactly(0L);
    }

    @Test
    void an_attempt_at_the_very_limit_is_in_time_and_one_later_is_not() {
        SalesBench bench = new SalesBench(company(firstTouch(HOUR, BreachAction.REPORT)));
        bench.arrive(0, 0, 0, 0, 1, 1); // each rep: one at 0, one at 1 h, one more at 2 h
        bench.until(DAY);
        assertThat(bench.journal.kept(SalesClause.FIRST_TOUCH)).containsExactly(true, true, true, true, false, false);
        assertThat(bench.journal.all("reassigned")).isEmpty();
    }

    @Test
    void a_lead_that_was_not_tried_in_time_goes_to_another_rep_exactly_once() {
        SalesBench bench = new SalesBench(unwilling(company(firstTouch(2 * HOUR, BreachAction.REASSIGN))));
        Handover lead = bench.arrives(0);
        bench.until(WEEK);
        assertThat(bench.journal.kept(SalesClause.FIRST_TOUCH)).containsExactly(false);
        assertThat(bench.journal.times("reassigned")).containsExactly(2 * HOUR);
        assertThat(lead.owner()).isEqualTo(1);
        assertThat(lead.ending()).isEqualTo(Ending.LET_GO);
    }

    @Test
    void a_lead_passed_on_for_one_clause_is_not_passed_on_again_for_the_other() {
        Sla.SalesPromise both = with(
                firstTouch(2 * HOUR, BreachAction.REASSIGN),
                "minimumAttempts",
                minimum(3, DAY, BreachAction.REASSIGN).minimumAttempts());
        SalesBench bench = new SalesBench(unwilling(company(both)));
        Handover lead = bench.arrives(0);
        bench.until(WEEK);
        assertThat(bench.journal.times("reassigned")).containsExactly(2 * HOUR);
        assertThat(bench.journal.kept(SalesClause.MINIMUM_ATTEMPTS)).containsExactly(false);
        assertThat(lead.owner()).isEqualTo(1);
        assertThat(bench.journal.times("settled")).containsExactly(DAY);
    }

    @Test
    void a_lead_that_is_just_being_read_is_not_taken_out_of_the_hand() {
        Company company = company(firstTouch(2 * HOUR, BreachAction.REASSIGN));
        SalesBench bench = new SalesBench(with(company, "work.read", new RandomDuration(new Constant(3 * HOUR))));
        Handover lead = bench.arrives(0);
        bench.until(DAY);
        assertThat(bench.journal.all("reassigned")).isEmpty();
        assertThat(bench.attempts(lead)).containsExactly(3 * HOUR);
        assertThat(lead.owner()).isZero();
    }

    @Test
    void a_lead_waiting_behind_others_is_taken_out_of_the_inbox_and_given_to_the_other_rep() {
        SalesBench bench = new SalesBench(company(firstTouch(HOUR, BreachAction.REASSIGN)));
        List<Handover> leads = bench.arrive(0, 0, 1, 2, 3); // the last one is third in the first rep's inbox
        bench.until(DAY);
        assertThat(bench.journal.times("reassigned")).containsExactly(HOUR + 3);
        assertThat(leads.get(4).owner()).isEqualTo(1);
        assertThat(bench.attempts(leads.get(4)).get(0)).isEqualTo(2 * HOUR);
        assertThat(bench.journal.pieces.stream().filter(piece -> piece.at() == 2 * HOUR))
                .extracting(Recorder.Piece::rep)
                .containsExactly(1);
    }

    @Test
    void a_lead_put_aside_is_kept_until_its_clause_runs_out_and_then_let_go() {
        SalesBench bench = new SalesBench(unwilling(company(firstTouch(2 * HOUR, BreachAction.REPORT))));
        Handover lead = bench.arrives(0);
        bench.until(HOUR);
        assertThat(lead.place()).isEqualTo(LeadPlace.SHELVED);
        bench.until(DAY);
        assertThat(bench.journal.times("settled")).containsExactly(2 * HOUR);
        assertThat(lead.ending()).isEqualTo(Ending.LET_GO);
    }

    @Test
    void a_lead_that_dropped_out_unread_is_kept_as_long() {
        Company company = with(company(firstTouch(2 * HOUR, BreachAction.REPORT)), "inbox.cap", Optional.of(1));
        SalesBench bench = new SalesBench(
                with(with(company, "teams.sales.reps", 1), "work.touch", new RandomDuration(new Constant(9 * HOUR))));
        List<Handover> leads = bench.arrive(0, 1, 2); // one in hand, one in sight, the last one out of sight
        bench.until(HOUR);
        assertThat(leads.get(2).place()).isEqualTo(LeadPlace.SHELVED);
        bench.until(DAY);
        assertThat(bench.journal.times("settled", leads.get(2))).containsExactly(2 * HOUR + 2);
        assertThat(leads.get(2).ending()).isEqualTo(Ending.DROPPED);
    }

    @Test
    void nobody_else_can_take_a_lead_where_there_is_one_rep_or_one_queue() {
        Company company = unwilling(company(firstTouch(2 * HOUR, BreachAction.REASSIGN)));
        for (Company alone :
                List.of(with(company, "teams.sales.reps", 1), with(company, "routing.rule", Routing.Rule.PULL))) {
            SalesBench bench = new SalesBench(alone);
            Handover lead = bench.arrives(0);
            bench.until(DAY);
            assertThat(bench.journal.all("reassigned")).isEmpty();
            assertThat(lead.ending()).isEqualTo(Ending.LET_GO);
        }
    }

    @Test
    void enough_attempts_within_the_window_keep_the_minimum() {
        SalesBench bench = new SalesBench(company(minimum(3, 3 * DAY, BreachAction.REASSIGN)));
        bench.arrives(0); // attempts at 0, 25 h, 50 h
        bench.until(WEEK);
        assertThat(bench.journal.kept(SalesClause.MINIMUM_ATTEMPTS)).containsExactly(true);
        assertThat(bench.journal.times("measured MINIMUM_ATTEMPTS")).containsExactly(50 * HOUR);
        assertThat(bench.journal.all("reassigned")).isEmpty();
    }

    @Test
    void too_few_attempts_break_it_and_the_resting_lead_goes_to_the_other_rep_at_once() {
        SalesBench bench = new SalesBench(company(minimum(4, 3 * DAY, BreachAction.REASSIGN)));
        Handover lead = bench.arrives(0);
        bench.until(2 * WEEK);
        assertThat(bench.journal.kept(SalesClause.MINIMUM_ATTEMPTS)).containsExactly(false);
        assertThat(bench.journal.times("reassigned")).containsExactly(3 * DAY);
        assertThat(lead.owner()).isEqualTo(1);
        assertThat(bench.attempts(lead))
                .hasSize(10)
                .contains(50 * HOUR, 3 * DAY, 4 * DAY + HOUR)
                .doesNotContain(75 * HOUR);
    }

    @Test
    void a_shelved_lead_comes_back_to_another_rep_when_the_window_closes() {
        Company company = unwilling(company(minimum(2, 3 * DAY, BreachAction.REASSIGN)));
        SalesBench bench = new SalesBench(with(company, "persistence.pickUpLead", 20.0));
        Handover lead = bench.arrives(0);
        bench.until(WEEK);
        assertThat(bench.journal.times("shelved")).containsExactly(25 * HOUR, 3 * DAY);
        assertThat(bench.journal.times("reassigned")).containsExactly(3 * DAY);
        assertThat(lead.attempts()).isOne(); // the other rep does not carry on either, within three days of their own
        assertThat(bench.journal.times("settled")).containsExactly(6 * DAY);
    }

    @Test
    void a_conversation_that_settles_the_lead_needs_no_further_attempt() {
        Company company = with(company(minimum(4, 3 * DAY, BreachAction.REASSIGN)), "pickUp.hazards", List.of(1.0));
        SalesBench bench = new SalesBench(company);
        bench.arrives(0);
        bench.until(WEEK);
        assertThat(bench.journal.kept(SalesClause.MINIMUM_ATTEMPTS)).containsExactly(true);
        assertThat(bench.journal.all("reassigned")).isEmpty();
    }

    @Test
    void a_lead_let_go_at_the_very_end_of_the_window_is_a_broken_promise() {
        Company company = unwilling(company(minimum(2, 25 * HOUR, BreachAction.REPORT)));
        SalesBench bench = new SalesBench(with(company, "persistence.pickUpLead", 20.0));
        Handover lead = bench.arrives(0); // comes back, and the window closes, at 25 h
        bench.until(WEEK);
        assertThat(lead.ending()).isEqualTo(Ending.LET_GO);
        assertThat(bench.journal.kept(SalesClause.MINIMUM_ATTEMPTS)).containsExactly(false);
    }

    @Test
    void pressure_is_on_only_while_a_clause_is_open() {
        SalesBench bench = new SalesBench(company(minimum(2, 10 * DAY, BreachAction.REPORT)));
        bench.arrives(0);
        bench.until(2 * WEEK);
        assertThat(bench.journal.times("enforced")).containsExactly(0L, 25 * HOUR);
        assertThat(bench.journal.times("free")).hasSize(8).startsWith(50 * HOUR);
    }

    @Test
    void pressure_ends_with_the_window_even_if_the_minimum_is_unmet() {
        SalesBench bench = new SalesBench(company(minimum(9, 2 * DAY, BreachAction.REPORT)));
        bench.arrives(0);
        bench.until(2 * WEEK);
        assertThat(bench.journal.times("enforced")).containsExactly(0L, 25 * HOUR);
    }

    @Test
    void the_first_touch_clause_presses_for_the_first_attempt_only() {
        SalesBench bench = new SalesBench(company(firstTouch(5 * DAY, BreachAction.REPORT)));
        bench.arrives(0);
        bench.until(2 * WEEK);
        assertThat(bench.journal.times("enforced")).containsExactly(0L);
    }

    @Test
    void without_an_agreement_nothing_presses_and_nothing_is_measured() {
        SalesBench bench = new SalesBench(company(neutral().sla().sales()));
        bench.arrives(0);
        bench.until(2 * WEEK);
        assertThat(bench.journal.all("enforced")).isEmpty();
        assertThat(bench.journal.kept(SalesClause.FIRST_TOUCH)).isEmpty();
    }

    @Test
    void a_lead_keeps_the_clause_in_force_at_its_assignment() {
        Company company = company(firstTouch(HOUR, BreachAction.REPORT));
        Recorder journal = new Recorder();
        Simulation simulation = new Simulation();
        Deadlines deadlines = new Deadlines(WorkingCalendar.always());
        Watching watching = new Watching(simulation, deadlines, () -> 1);
        SlaClocks clocks = new SlaClocks(simulation, deadlines, new Nobody(), journal, watching);
        Handover old = new Handover(TestMarket.lead(company, "web", 0, 0), 0, false);
        Handover later = new Handover(TestMarket.lead(company, "web", 1, 0), 0, false);
        old.assign(0, 0, company.sla().sales());
        clocks.start(old);
        later.assign(0, 0, firstTouch(3 * HOUR, BreachAction.REPORT));
        clocks.start(later);
        simulation.runUntil(DAY);
        assertThat(journal.times("measured FIRST_TOUCH", old)).containsExactly(HOUR);
        assertThat(journal.times("measured FIRST_TOUCH", later)).containsExactly(3 * HOUR);
    }

    @Test
    void a_limit_in_working_time_stands_still_over_the_weekend() {
        WorkingCalendar calendar = WorkingCalendar.of(List.of(Shift.parse("Mon-Fri 09:00-17:00")), List.of());
        Deadlines deadlines = new Deadlines(calendar);
        long friday = 4 * DAY + 16 * HOUR;
        assertThat(deadlines.after(null, friday, new Limit(4 * HOUR, TimeBasis.WORKING)))
                .isEqualTo(WEEK + 12 * HOUR);
        assertThat(deadlines.after(null, friday, new Limit(2, TimeBasis.WORKING_DAYS)))
                .isEqualTo(WEEK + DAY + 16 * HOUR);
        assertThat(deadlines.after(null, friday, clock(4 * HOUR))).isEqualTo(4 * DAY + 20 * HOUR);
    }

    @Test
    void a_reminder_follows_the_lead_to_people_who_keep_other_hours() {
        WorkingCalendar early = WorkingCalendar.of(List.of(Shift.parse("Mon-Fri 09:00-17:00")), List.of());
        WorkingCalendar late = WorkingCalendar.of(List.of(Shift.parse("Mon-Fri 14:00-22:00")), List.of());
        AtomicReference<WorkingCalendar> hours = new AtomicReference<>(early);
        Simulation simulation = new Simulation();
        Deadlines deadlines = new Deadlines(lead -> hours.get());
        Recorder journal = new Recorder();
        List<Long> reminded = new ArrayList<>();
        Assignments desk = new Nobody() {
            @Override
            public void remind(Handover handover) {
                reminded.add(simulation.now());
            }
        };
        SlaClocks clocks =
                new SlaClocks(simulation, deadlines, desk, journal, new Watching(simulation, deadlines, () -> 1));
        Handover lead = new Handover(TestMarket.lead(neutral(), "web", 0, 0), 0, false);
        Limit fourHours = new Limit(4 * HOUR, TimeBasis.WORKING);
        lead.assign(
                0,
                0,
                with(
                        firstTouch(HOUR, BreachAction.REPORT),
                        "firstTouch",
                        Optional.of(new Sla.FirstTouch(fourHours, Map.of(), List.of(0.25, 0.5), BreachAction.REPORT))));
        clocks.start(lead);
        simulation.runUntil(10 * HOUR + HOUR / 2);
        hours.set(late);
        clocks.moved(lead);
        simulation.runUntil(DAY);

        assertThat(reminded).containsExactly(10 * HOUR, 16 * HOUR);
        assertThat(journal.times("measured FIRST_TOUCH", lead)).containsExactly(18 * HOUR);
    }

    @Test
    void whoever_gets_a_lead_that_is_passed_on_is_reminded_by_a_clock_of_their_own() {
        Simulation simulation = new Simulation();
        Deadlines deadlines = new Deadlines(WorkingCalendar.always());
        List<Long> reminded = new ArrayList<>();
        Assignments desk = new Nobody() {
            @Override
            public void remind(Handover handover) {
                reminded.add(simulation.now());
            }

            @Override
            public void passOn(Handover handover, Runnable anew) {
                anew.run();
            }
        };
        SlaClocks clocks = new SlaClocks(
                simulation, deadlines, desk, new Recorder(), new Watching(simulation, deadlines, () -> 1));
        Handover lead = new Handover(TestMarket.lead(neutral(), "web", 0, 0), 0, false);
        lead.assign(
                0,
                0,
                with(
                        firstTouch(HOUR, BreachAction.REASSIGN),
                        "firstTouch",
                        Optional.of(
                                new Sla.FirstTouch(clock(4 * HOUR), Map.of(), List.of(0.5), BreachAction.REASSIGN))));
        clocks.start(lead);
        simulation.runUntil(7 * HOUR);

        assertThat(reminded).containsExactly(2 * HOUR, 6 * HOUR);
    }

    @Test
    void a_clause_is_measured_once_however_often_the_lead_is_passed_on() {
        Sla.SalesPromise promise = with(
                firstTouch(2 * HOUR, BreachAction.REASSIGN),
                "reassign",
                new PassingOn(3, Optional.of(clock(3 * HOUR))));
        SalesBench bench = new SalesBench(unwilling(with(company(promise), "teams.sales.reps", 4)));
        Handover lead = bench.arrives(0);
        bench.until(WEEK);
        assertThat(bench.journal.times("reassigned")).containsExactly(2 * HOUR, 5 * HOUR, 8 * HOUR);
        assertThat(List.of(0, 1, 2)).allMatch(lead.custody()::wasWith); // somebody new each time
        assertThat(lead.owner()).isEqualTo(3);
        assertThat(bench.journal.times("settled")).containsExactly(11 * HOUR);
        assertThat(bench.journal.times("measured FIRST_TOUCH")).containsExactly(2 * HOUR);
    }

    @Test
    void a_promise_nobody_watches_lets_the_lead_go_at_once_and_counts_it_when_time_is_up() {
        Company company = unwilling(company(firstTouch(2 * HOUR, BreachAction.REASSIGN)));
        SalesBench bench = new SalesBench(with(company, "sla.sales.enforcement", 0.0));
        bench.arrives(0);
        bench.until(WEEK);
        assertThat(bench.journal.times("settled")).containsExactly(0L);
        assertThat(bench.journal.all("reassigned")).isEmpty();
        assertThat(bench.journal.kept(SalesClause.FIRST_TOUCH)).containsExactly(false);
        assertThat(bench.journal.times("measured FIRST_TOUCH")).containsExactly(2 * HOUR);
    }

    /** Passes nothing on. */
    private static class Nobody implements Assignments {

        @Override
        public void remind(Handover handover) {}

        @Override
        public void escalate(Handover handover) {}

        @Override
        public void giveBack(Handover handover) {}

        @Override
        public void passOn(Handover handover, Runnable anew) {}

        @Override
        public void moveDown(Handover handover) {}

        @Override
        public void letGo(Handover handover) {}
    }
}
