package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Routing;
import dev.handoff.company.Team;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Recorder.Entry;
import dev.handoff.random.Constant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Leads that wait at a desk too long or out of sight; a touch takes three hours, and nobody promised anything. */
class UnreadLeadsTest {

    private static Company company(int reps) {
        Company company = with(neutral(), "teams.sales.reps", reps);
        return with(company, "work.touch", new RandomDuration(new Constant(3 * HOUR)));
    }

    private static Company expiring(int reps, long patience) {
        return with(company(reps), "inbox.expiry", Optional.of(new RandomDuration(new Constant(patience))));
    }

    @Test
    void a_lead_that_lies_unread_for_too_long_is_taken_out() {
        SalesBench bench = new SalesBench(expiring(1, HOUR));
        List<Handover> leads = bench.arrive(0, MINUTE);
        bench.until(DAY);
        assertThat(leads.get(0).ending()).isEqualTo(Ending.QUALIFIED);
        assertThat(leads.get(1).ending()).isEqualTo(Ending.EXPIRED_UNREAD);
        assertThat(bench.journal.times("settled", leads.get(1))).containsExactly(HOUR + MINUTE);
        assertThat(leads.get(1).attempts()).isZero();
    }

    @Test
    void a_lead_that_was_read_waits_for_its_next_attempt_as_long_as_it_takes() {
        Company company = with(expiring(1, HOUR), "pickUp.hazards", List.of(0.0));
        SalesBench bench = new SalesBench(with(company, "cadence.maxAttempts", 2));
        List<Handover> leads = bench.arrive(0, 3 * HOUR - 1); // the second one is picked before the first comes back
        bench.until(DAY);
        assertThat(leads).extracting(Handover::attempts).containsOnly(2);
        assertThat(leads).extracting(Handover::ending).containsOnly(Ending.CADENCE_DONE);
    }

    @Test
    void without_patience_a_lead_is_taken_only_by_somebody_who_is_free() {
        SalesBench bench = new SalesBench(expiring(1, 0));
        List<Handover> leads = bench.arrive(0, MINUTE);
        bench.until(DAY);
        assertThat(leads).extracting(Handover::attempts).containsExactly(1, 0);
        assertThat(bench.journal.times("settled", leads.get(1))).containsExactly(MINUTE);
    }

    @Test
    void another_desk_has_as_much_time_to_read_it() {
        SalesBench bench = new SalesBench(expiring(2, 2 * HOUR));
        List<Handover> leads = bench.arrive(0, 0, 1, 1); // the last two wait, one at each desk
        bench.until(30 * MINUTE).adopt(expiring(1, 2 * HOUR));
        bench.until(DAY);
        assertThat(bench.journal.times("reassigned")).containsExactly(30 * MINUTE);
        assertThat(bench.journal.times("settled", leads.get(2))).containsExactly(2 * HOUR + 1);
        assertThat(bench.journal.times("settled", leads.get(3))).containsExactly(150 * MINUTE);
    }

    @Test
    void what_is_out_of_sight_is_dropped_unread_and_last_come_goes_first() {
        SalesBench bench = new SalesBench(with(company(1), "inbox.cap", Optional.of(1)));
        List<Handover> leads = bench.arrive(0, 1, 2);
        bench.until(DAY);
        assertThat(leads.get(2).ending()).isEqualTo(Ending.DROPPED);
        assertThat(bench.journal.times("settled", leads.get(2))).containsExactly(2L);
        assertThat(leads.get(1).attempts()).isOne();
    }

    /** Two at a time, the newest first: when the third and fourth to be tried again come back, the first two are out of sight. */
    @Test
    void of_leads_to_be_tried_again_each_rep_of_one_queue_keeps_one_in_sight() {
        Company company = with(with(company(2), "routing.rule", Routing.Rule.PULL), "inbox.retryCap", Optional.of(1));
        company = with(with(company, "pickUp.hazards", List.of(0.0)), "teams.sales.order", Team.Order.NEWEST);
        company = with(with(company, "cadence.maxAttempts", 2), "cadence.gap", new RandomDuration(new Constant(1)));
        SalesBench bench = new SalesBench(company);
        List<Handover> leads = bench.arrive(0, 0, 1, 1, 2, 2);
        bench.until(DAY);
        assertThat(leads.subList(0, 2)).extracting(Handover::ending).containsOnly(Ending.LET_GO);
        assertThat(leads.subList(2, 6)).extracting(Handover::ending).containsOnly(Ending.CADENCE_DONE);
        assertThat(bench.journal.times("settled")).startsWith(6 * HOUR + 1, 6 * HOUR + 1);
    }

    @Test
    void whoever_waits_is_counted_in_and_out() {
        SalesBench bench = new SalesBench(expiring(1, 4 * HOUR));
        bench.arrive(0, 1, 2);
        bench.until(DAY);
        assertThat(bench.journal.all("waiting").stream().map(Entry::subject)).containsExactly(1, -1, 1, 1, -1, -1);
    }
}
