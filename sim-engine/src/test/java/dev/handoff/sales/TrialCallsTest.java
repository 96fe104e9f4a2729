package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calendar.Shift;
import dev.handoff.company.Acceptance;
import dev.handoff.company.Company;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Routing;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Recorder.Piece;
import dev.handoff.random.Constant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A trial of speed: the first attempt is made at a drawn instant and by nobody's time; and what follows a conversation. */
class TrialCallsTest {

    private static RandomDuration constant(long millis) {
        return new RandomDuration(new Constant(millis));
    }

    private static Company trial(double pickUp) {
        Company company = with(neutral(), "trial.firstTouchDelay", Optional.of(constant(2 * HOUR)));
        company = with(company, "workingTime.shifts", List.of(Shift.parse("Mon-Fri 09:00-17:00")));
        company = with(company, "work.touch", constant(30 * MINUTE));
        company = with(company, "pickUp.hazards", List.of(pickUp));
        return with(company, "cadence.maxAttempts", 2);
    }

    @Test
    void the_first_attempt_comes_so_long_after_the_inquiry_at_night_as_well_and_takes_nobodys_time() {
        SalesBench bench = new SalesBench(trial(1));
        Handover lead = bench.arrives(0, HOUR);
        bench.until(DAY);
        assertThat(bench.attempts(lead)).containsExactly(2 * HOUR);
        assertThat(bench.journal.times("accepted", lead)).containsExactly(HOUR);
        assertThat(lead.ending()).isEqualTo(Ending.QUALIFIED);
        assertThat(bench.journal.pieces).isEmpty();
    }

    @Test
    void a_lead_that_comes_later_than_its_instant_is_tried_at_once() {
        SalesBench bench = new SalesBench(trial(1));
        Handover lead = bench.arrives(0, 3 * HOUR);
        bench.until(DAY);
        assertThat(bench.attempts(lead)).containsExactly(3 * HOUR);
    }

    @Test
    void the_second_attempt_is_the_desks_own_and_the_lead_is_not_read_again() {
        Company company = with(trial(0), "work.read", constant(10 * MINUTE));
        SalesBench bench = new SalesBench(company);
        Handover lead = bench.arrives(0);
        bench.until(DAY);
        assertThat(bench.attempts(lead)).containsExactly(2 * HOUR, 9 * HOUR);
        assertThat(bench.journal.pieces).containsExactly(new Piece(9 * HOUR, 0, 30 * MINUTE));
        assertThat(lead.ending()).isEqualTo(Ending.CADENCE_DONE);
    }

    @Test
    void a_lead_that_would_be_reviewed_is_accepted_with_its_trial() {
        SalesBench bench = new SalesBench(with(trial(1), "acceptance.rule", Acceptance.Rule.REVIEW));
        Handover lead = bench.arrives(0);
        bench.until(DAY);
        assertThat(bench.journal.times("accepted", lead)).containsExactly(2 * HOUR);
    }

    @Test
    void in_one_queue_anybody_makes_it() {
        SalesBench bench = new SalesBench(with(trial(1), "routing.rule", Routing.Rule.PULL));
        Handover lead = bench.arrives(0);
        bench.until(DAY);
        assertThat(bench.attempts(lead)).containsExactly(2 * HOUR);
        assertThat(bench.qualified).containsExactly(lead);
    }

    private static Company recording(double reasonsGiven) {
        Company company = with(neutral(), "work.touch", constant(30 * MINUTE));
        company = with(company, "acceptance.recording", constant(5 * MINUTE));
        return with(company, "acceptance.reasonsGiven", reasonsGiven);
    }

    @Test
    void an_outcome_recorded_with_its_reason_takes_time_before_the_next_lead() {
        SalesBench bench = new SalesBench(recording(1));
        List<Handover> leads = bench.arrive(0, 0);
        bench.until(DAY);
        assertThat(bench.attempts(leads.get(1))).containsExactly(35 * MINUTE);
        assertThat(bench.journal.pieces)
                .extracting(Piece::millis)
                .containsExactly(30 * MINUTE, 5 * MINUTE, 30 * MINUTE, 5 * MINUTE);
    }

    @Test
    void an_outcome_without_a_reason_takes_none() {
        SalesBench bench = new SalesBench(recording(0));
        bench.arrive(0, 0);
        bench.until(DAY);
        assertThat(bench.journal.pieces).extracting(Piece::millis).containsExactly(30 * MINUTE, 30 * MINUTE);
    }
}
