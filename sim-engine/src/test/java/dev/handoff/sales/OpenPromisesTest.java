package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.MINUTE;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calendar.Shift;
import dev.handoff.company.Company;
import dev.handoff.company.Limit;
import dev.handoff.company.Persistence;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Sla;
import dev.handoff.company.Sla.BreachAction;
import dev.handoff.company.Team;
import dev.handoff.company.TimeBasis;
import dev.handoff.company.YesNo;
import dev.handoff.handoff.DrawKeys;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Recorder;
import dev.handoff.random.Constant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people do about promises somebody watches. Everybody believes in the agreement; touches take half an hour and nobody answers. */
class OpenPromisesTest {

    private static final Limit DAY_BY_THE_CLOCK = new Limit(DAY, TimeBasis.CLOCK);

    private static Company company(double enforcement, Limit firstTouch) {
        Sla.FirstTouch clause = new Sla.FirstTouch(firstTouch, Map.of(), List.of(), BreachAction.REPORT);
        Company company = with(neutral(), "sla.sales.firstTouch", Optional.of(clause));
        company = with(with(company, "sla.sales.enforcement", enforcement), "sla.legitimacy.jointStart", 1.0);
        company = with(company, "work.touch", new RandomDuration(new Constant(30 * MINUTE)));
        company = with(company, "cadence.gap", new RandomDuration(new Constant(2 * DAY)));
        company = with(company, "workingTime.shifts", List.of(Shift.parse("Mon-Fri 09:00-17:00")));
        return with(company, "pickUp.hazards", List.of(0.0));
    }

    private static Company choosing(Company company, double pickUpLead) {
        Company choosing = with(company, "persistence.rule", Persistence.Rule.CHOICE);
        return with(with(choosing, "persistence.pickUpLead", pickUpLead), "persistence.carryOn", pickUpLead);
    }

    private static boolean onList(SalesBench bench, Handover lead) {
        return bench.journal.all("promised").stream().anyMatch(e -> e.subject() == lead && e.yes());
    }

    @Test
    void leads_on_the_list_are_tried_before_leads_that_are_not() {
        SalesBench bench = new SalesBench(company(0.6, new Limit(9 * DAY, TimeBasis.CLOCK)));
        List<Handover> leads = bench.arrive(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        bench.until(DAY);
        List<Boolean> listed = leads.stream()
                .sorted((a, b) -> Long.compare(a.log().firstAt(), b.log().firstAt()))
                .map(lead -> onList(bench, lead))
                .toList();
        assertThat(listed).contains(true, false);
        assertThat(listed.lastIndexOf(true)).isLessThan(listed.indexOf(false));
    }

    @Test
    void a_lead_put_aside_is_looked_at_every_day_and_decided_anew() {
        SalesBench bench = new SalesBench(choosing(company(1, new Limit(20 * DAY, TimeBasis.CLOCK)), -0.7));
        List<Handover> leads = bench.arrive(9 * HOUR, 10 * HOUR, 11 * HOUR, 12 * HOUR, 13 * HOUR, 14 * HOUR, 15 * HOUR);
        bench.until(3 * WEEK);
        assertThat(bench.journal.times("looked")).isNotEmpty().allMatch(at -> at % DAY >= 9 * HOUR);
        assertThat(bench.journal.all("looked")).anyMatch(Recorder.Entry::yes).anyMatch(entry -> !entry.yes());
        assertThat(leads).filteredOn(lead -> onList(bench, lead)).allMatch(lead -> lead.attempts() > 0);
    }

    @Test
    void where_nobody_looks_again_it_stays_on_the_shelf_until_the_limit() {
        Company company = choosing(company(1, DAY_BY_THE_CLOCK), -20);
        SalesBench bench = new SalesBench(with(company, "sla.sales.watch.looks", YesNo.NO));
        Handover lead = bench.arrives(9 * HOUR);
        bench.until(WEEK);
        assertThat(bench.journal.all("looked")).isEmpty();
        assertThat(bench.journal.times("settled", lead)).containsExactly(9 * HOUR + DAY);
    }

    @Test
    void a_lead_that_nobody_ever_wants_to_try_is_let_go_when_its_promise_is_waived() {
        Company company = choosing(company(1, DAY_BY_THE_CLOCK), -20);
        SalesBench bench =
                new SalesBench(with(company, "sla.sales.watch.waiveAfter", new Limit(3 * DAY, TimeBasis.CLOCK)));
        Handover lead = bench.arrives(9 * HOUR);
        bench.until(WEEK);
        assertThat(onList(bench, lead)).isTrue();
        assertThat(bench.journal.times("looked", lead))
                .containsExactly(DAY + 9 * HOUR, 2 * DAY + 9 * HOUR, 3 * DAY + 9 * HOUR);
        assertThat(bench.journal.times("settled", lead)).containsExactly(3 * DAY + 9 * HOUR);
        assertThat(lead.ending()).isEqualTo(Ending.LET_GO);
    }

    @Test
    void a_reminder_brings_a_lead_back_from_the_shelf() {
        Company company = choosing(company(0.1, DAY_BY_THE_CLOCK), -20);
        SalesBench bench = new SalesBench(with(company, "sla.sales.firstTouch.reminders", List.of(0.25)));
        Handover lead = bench.arrives(9 * HOUR);
        bench.until(WEEK);
        assertThat(bench.journal.times("looked", lead)).containsExactly(15 * HOUR);
    }

    /** A rep who always has a deal to turn to: pieces of half an hour. */
    private static SalesBench withDeals(Company company) {
        SalesBench bench =
                new SalesBench(with(company, "teams.sales.duties", List.of(Team.Duty.DEALS, Team.Duty.FOLLOW_UP)));
        bench.floor.assignDuty(Team.Duty.DEALS, new Duty() {
            @Override
            public boolean startNext(Rep rep) {
                bench.floor.occupy(rep, 30 * MINUTE, done -> {});
                return true;
            }

            @Override
            public boolean waitsFor(Rep rep) {
                return true;
            }
        });
        bench.floor.working().forEach(bench.floor::lookForWork);
        return bench;
    }

    @Test
    void an_alert_comes_before_deals_at_the_next_task_boundary_and_what_waits_is_counted() {
        SalesBench bench = withDeals(company(1, new Limit(HOUR, TimeBasis.WORKING)));
        Handover lead = bench.arrives(9 * HOUR + 10 * MINUTE);
        bench.until(DAY);
        assertThat(onList(bench, lead)).isTrue();
        assertThat(bench.attempts(lead)).containsExactly(9 * HOUR + 30 * MINUTE);
        assertThat(bench.journal.times("deal delayed")).containsExactly(9 * HOUR + 30 * MINUTE);
    }

    @Test
    void a_deal_that_is_done_because_nobody_wants_to_try_the_lead_was_not_delayed() {
        SalesBench bench = withDeals(choosing(company(1, new Limit(HOUR, TimeBasis.WORKING)), -20));
        bench.arrives(9 * HOUR + 10 * MINUTE);
        bench.until(DAY);
        assertThat(bench.journal.all("works")).isNotEmpty();
        assertThat(bench.journal.all("deal delayed")).isEmpty();
    }

    @Test
    void an_escalation_is_no_look() {
        Sla.FirstTouch clause =
                new Sla.FirstTouch(new Limit(3 * DAY, TimeBasis.CLOCK), Map.of(), List.of(), BreachAction.ESCALATE);
        Company company = with(company(1, DAY_BY_THE_CLOCK), "sla.sales.firstTouch", Optional.of(clause));
        SalesBench bench = new SalesBench(choosing(company, -20));
        Handover lead = bench.arrives(10 * HOUR);
        bench.until(4 * DAY);
        assertThat(bench.journal.times("escalated", lead)).containsExactly(3 * DAY + 10 * HOUR);
        assertThat(bench.journal.times("looked", lead))
                .containsExactly(DAY + 9 * HOUR, 2 * DAY + 9 * HOUR, 3 * DAY + 9 * HOUR);
    }

    @Test
    void looks_after_an_attempt_that_never_took_place_are_decided_by_draws_of_their_own() {
        Handover lead = new SalesBench(company(1, DAY_BY_THE_CLOCK)).arrives(0);
        lead.attention().lookAgain();
        int before = DrawKeys.look(lead);
        lead.fake();
        lead.attention().lookAgain();
        assertThat(DrawKeys.look(lead)).isNotEqualTo(before);
    }

    @Test
    void whoever_gets_a_lead_begins_without_the_managers_word_to_the_one_before() {
        Handover lead = new SalesBench(company(1, DAY_BY_THE_CLOCK)).arrives(0);
        lead.attention().escalate();
        lead.reassign(1, DAY);
        assertThat(lead.attention().escalated()).isFalse();
        assertThat(lead.attention().onTop()).isFalse();
    }

    @Test
    void without_alerts_deals_come_first() {
        Limit hour = new Limit(HOUR, TimeBasis.WORKING);
        Company noAlarm = with(company(1, hour), "sla.sales.watch.alertBelow", java.time.Duration.ZERO);
        for (Company company :
                List.of(company(0.7, hour), company(1, new Limit(61 * MINUTE, TimeBasis.WORKING)), noAlarm)) {
            SalesBench bench = withDeals(company);
            Handover lead = bench.arrives(9 * HOUR + 10 * MINUTE);
            bench.until(DAY);
            assertThat(lead.attempts()).isZero();
        }
    }

    @Test
    void attempts_come_soon_enough_for_the_minimum() {
        Sla.MinimumAttempts three =
                new Sla.MinimumAttempts(3, new Limit(24, TimeBasis.WORKING_DAYS), List.of(), BreachAction.REPORT);
        Company company = with(company(1, DAY_BY_THE_CLOCK), "sla.sales.minimumAttempts", Optional.of(three));
        company = with(company, "cadence.maxAttempts", 3);
        company = with(company, "cadence.gap", new RandomDuration(new Constant(30 * DAY)));
        SalesBench paced = new SalesBench(company);
        Handover lead = paced.arrives(9 * HOUR);
        paced.until(6 * WEEK);
        assertThat(onList(paced, lead)).isTrue();
        assertThat(lead.attempts()).isEqualTo(3);
        SalesBench unpaced = new SalesBench(with(company, "sla.sales.watch.pace", YesNo.NO));
        Handover slow = unpaced.arrives(9 * HOUR);
        unpaced.until(6 * WEEK);
        assertThat(slow.attempts()).isEqualTo(2);
    }
}
