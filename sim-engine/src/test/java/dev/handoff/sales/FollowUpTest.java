package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.MINUTE;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.company.Persistence;
import dev.handoff.company.RandomDuration;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Recorder;
import dev.handoff.random.Constant;
import dev.handoff.random.Exponential;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How sales follows up a lead. */
class FollowUpTest {

    private static RandomDuration constant(long millis) {
        return new RandomDuration(new Constant(millis));
    }

    /** Reading 1 min, a touch 2 min, wrap-up 3 min, a conversation 10 min; 24 h between attempts; answers as listed. */
    private static Company company(int maxAttempts, Double... answers) {
        Company company = with(neutral(), "work.read", constant(MINUTE));
        company = with(company, "work.touch", constant(2 * MINUTE));
        company = with(company, "work.wrapUp", constant(3 * MINUTE));
        company = with(company, "work.conversation", constant(10 * MINUTE));
        company = with(company, "cadence.gap", constant(DAY));
        company = with(company, "cadence.maxAttempts", maxAttempts);
        return with(company, "pickUp.hazards", List.of(answers));
    }

    private static Handover only(SalesBench bench) {
        Handover handover = bench.arrives(HOUR);
        bench.until(4 * WEEK);
        return handover;
    }

    @Test
    void an_answered_lead_that_fits_and_wants_is_qualified_when_the_conversation_is_over() {
        SalesBench bench = new SalesBench(company(3, 1.0));
        Handover lead = only(bench);
        assertThat(lead.ending()).isEqualTo(Ending.QUALIFIED);
        assertThat(bench.qualified).containsExactly(lead);
        assertThat(bench.attempts(lead)).containsExactly(HOUR + MINUTE);
        assertThat(bench.journal.times("settled")).containsExactly(HOUR + 16 * MINUTE);
    }

    @Test
    void a_lead_is_read_once_and_tried_again_after_the_gap() {
        SalesBench bench = new SalesBench(company(3, 0.0));
        Handover lead = only(bench);
        long second = HOUR + 6 * MINUTE + DAY;
        assertThat(bench.attempts(lead)).containsExactly(HOUR + MINUTE, second, second + 5 * MINUTE + DAY);
        assertThat(bench.journal.pieces)
                .extracting(Recorder.Piece::millis)
                .containsExactly(MINUTE, 5 * MINUTE, 5 * MINUTE, 5 * MINUTE);
    }

    @Test
    void the_cadence_ends_after_its_last_attempt() {
        Handover lead = only(new SalesBench(company(3, 0.0)));
        assertThat(lead.attempts()).isEqualTo(3);
        assertThat(lead.ending()).isEqualTo(Ending.CADENCE_DONE);
    }

    @Test
    void an_unreachable_lead_never_answers() {
        Company company = with(company(3, 1.0), "channels.web.reachable", new Constant(0));
        assertThat(only(new SalesBench(company)).ending()).isEqualTo(Ending.CADENCE_DONE);
    }

    @Test
    void a_conversation_closes_a_lead_that_does_not_fit() {
        SalesBench bench = new SalesBench(with(company(3, 0.0, 1.0), "channels.web.fit", 0.0));
        Handover lead = only(bench);
        assertThat(lead.ending()).isEqualTo(Ending.NOT_A_FIT);
        assertThat(lead.attempts()).isEqualTo(2);
        assertThat(bench.qualified).isEmpty();
    }

    @Test
    void a_conversation_closes_a_lead_that_has_bought_elsewhere() {
        Company company = with(company(3, 0.0, 1.0), "conversion.rivalAfter", Optional.of(Duration.ofSeconds(60)));
        assertThat(only(new SalesBench(company)).ending()).isEqualTo(Ending.BOUGHT_ELSEWHERE);
    }

    @Test
    void not_now_goes_on_until_the_touches_needed_are_made() {
        Company company = with(company(1000, 1.0), "conversion.touchesBeyondFirst", 3.5);
        company = with(company, "cadence.gap", constant(HOUR));
        SalesBench bench = new SalesBench(company);
        List<Handover> leads = bench.arrive(0, 0, DAY, 2 * DAY, 3 * DAY, 4 * DAY);
        bench.until(4 * WEEK);
        assertThat(leads).allMatch(lead -> lead.ending() == Ending.QUALIFIED);
        assertThat(leads).allMatch(lead -> lead.attempts() == lead.lead().touchesNeeded());
        assertThat(leads).anyMatch(lead -> lead.attempts() > 1 && lead.log().spoken());
    }

    @Test
    void a_lead_whose_intent_has_faded_says_not_now() {
        Company company = with(company(2, 1.0), "channels.web.intentFadesIn", Optional.of(Duration.ofMillis(1000)));
        SalesBench bench = new SalesBench(company);
        Handover lead = only(bench);
        assertThat(lead.ending()).isEqualTo(Ending.CADENCE_DONE);
        assertThat(lead.log().spoken()).isTrue();
    }

    @Test
    void an_annoyed_lead_opts_out_after_the_attempt_that_annoyed_it() {
        Company company = with(with(company(9, 0.0), "cadence.optOutGrowth", 1.0), "cadence.patience", 2);
        Handover lead = only(new SalesBench(company));
        assertThat(lead.ending()).isEqualTo(Ending.OPTED_OUT);
        assertThat(lead.attempts()).isEqualTo(3);
    }

    @Test
    void a_lead_qualified_at_the_attempt_that_would_annoy_it_is_qualified() {
        Company company = with(company(9, 1.0), "cadence.optOut", 1.0);
        assertThat(only(new SalesBench(company)).ending()).isEqualTo(Ending.QUALIFIED);
    }

    @Test
    void a_rep_who_does_not_want_to_reads_the_lead_and_lets_it_go() {
        SalesBench bench = new SalesBench(reluctant(company(3, 1.0)));
        Handover lead = only(bench);
        assertThat(lead.ending()).isEqualTo(Ending.LET_GO);
        assertThat(lead.attempts()).isZero();
        assertThat(bench.journal.times("settled")).containsExactly(HOUR + MINUTE);
    }

    @Test
    void a_rep_may_give_up_after_the_first_attempt() {
        Company company = with(reluctant(company(3, 0.0)), "persistence.pickUpLead", 20.0);
        Handover lead = only(new SalesBench(company));
        assertThat(lead.ending()).isEqualTo(Ending.LET_GO);
        assertThat(lead.attempts()).isOne();
    }

    private static Company reluctant(Company company) {
        Company choosing = with(company, "persistence.rule", Persistence.Rule.CHOICE);
        return with(with(choosing, "persistence.pickUpLead", -20.0), "persistence.carryOn", -20.0);
    }

    @Test
    void administration_stretches_all_work() {
        SalesBench bench = new SalesBench(with(company(1, 1.0), "work.administration", 0.2));
        only(bench);
        assertThat(bench.journal.pieces).extracting(Recorder.Piece::millis).containsExactly(75_000L, 1_125_000L);
    }

    @Test
    void the_last_unread_lead_drops_out_of_an_overfull_inbox() {
        Company company = with(company(1, 1.0), "inbox.cap", Optional.of(2));
        SalesBench bench = new SalesBench(company);
        List<Handover> leads = bench.arrive(0, 1, 2, 3, 4); // the first is read at once, two wait, the others drop
        bench.until(DAY);
        assertThat(leads)
                .extracting(Handover::ending)
                .containsExactly(Ending.QUALIFIED, Ending.QUALIFIED, Ending.QUALIFIED, Ending.DROPPED, Ending.DROPPED);
        assertThat(bench.journal.times("settled", leads.get(3))).containsExactly(3L);
    }

    @Test
    void a_lead_due_again_is_given_up_when_more_of_them_lie_on_the_desk_than_the_rep_keeps_in_sight() {
        Company company = with(company(3, 0.0), "inbox.retryCap", Optional.of(1));
        company = with(company, "work.touch", constant(10 * HOUR));
        company = with(company, "cadence.gap", constant(HOUR));
        SalesBench bench = new SalesBench(company);
        List<Handover> leads = bench.arrive(0, 0, 0);
        bench.until(30 * HOUR); // the first two are due again while the third is called
        assertThat(leads).extracting(Handover::attempts).containsExactly(1, 1, 1);
        assertThat(leads.get(0).settled()).isFalse();
        assertThat(leads.get(1).ending()).isEqualTo(Ending.LET_GO);
    }

    @Test
    void the_number_waiting_goes_up_and_down_with_every_lead() {
        SalesBench bench = new SalesBench(company(3, 0.0));
        bench.arrive(0, 0, 0, HOUR);
        bench.until(WEEK);
        int waiting = bench.journal.all("waiting").stream()
                .mapToInt(e -> (Integer) e.subject())
                .sum();
        assertThat(waiting).isZero();
        assertThat(bench.journal.all("waiting")).hasSize(24); // four leads, three attempts each: in and out
    }

    @Test
    void every_touch_takes_a_time_of_its_own() {
        Company company = with(company(3, 0.0), "work.touch", new RandomDuration(new Exponential(2 * MINUTE)));
        SalesBench bench = new SalesBench(company);
        only(bench);
        assertThat(bench.journal.pieces).extracting(Recorder.Piece::millis).doesNotHaveDuplicates();
    }
}
