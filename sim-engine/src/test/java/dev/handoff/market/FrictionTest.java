package dev.handoff.market;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.HOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.Conversion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Late and duplicate handoffs bring the rival's sale forward, on the lead's own draw. */
class FrictionTest {

    private static final long FAR = 1000 * DAY;

    /** A rival after ten days on average; a lead nobody has called after a day is lost three times as fast, a passed-on one twice. */
    private static final Company ANNOYABLE = with(
            neutral(),
            "conversion",
            new Conversion(1, 0, 0, 1, 0, Optional.of(Duration.ofDays(10)), Optional.of(Duration.ofDays(1)), 3, 2));

    private static List<Lead> leads(Company company) {
        return TestMarket.leads(company, "web", 20_000);
    }

    private static double soldBy(long at, List<Lead> leads) {
        return leads.stream().filter(lead -> lead.boughtElsewhereAt() <= at).count() / (double) leads.size();
    }

    private static Lead sleepy() {
        return leads(ANNOYABLE).stream()
                .filter(lead -> lead.undisturbedRivalAt() > 10 * DAY)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_lead_nobody_has_called_in_time_meets_the_rival_sooner() {
        List<Lead> never = leads(ANNOYABLE);
        assertThat(soldBy(DAY, never)).isCloseTo(0.0951626, within(0.01)); // 1 − e^(−.1), sd .002
        assertThat(soldBy(5 * DAY, never)).isCloseTo(0.7274682, within(0.013)); // 1 − e^(−.1 − 4 · .3), sd .003
    }

    @Test
    void a_lead_called_in_time_does_not() {
        List<Lead> inTime = leads(ANNOYABLE);
        inTime.forEach(lead -> lead.attempt(DAY));
        assertThat(inTime).allMatch(lead -> lead.boughtElsewhereAt() == lead.undisturbedRivalAt());
    }

    @Test
    void a_late_call_does_not_make_it_undone() {
        Lead late = sleepy();
        long uncalled = late.boughtElsewhereAt();
        late.attempt(DAY + 1);
        assertThat(late.boughtElsewhereAt()).isEqualTo(uncalled).isLessThan(late.undisturbedRivalAt());
    }

    @Test
    void each_further_desk_multiplies_the_hazard_from_then_on() {
        Lead lead = sleepy();
        lead.attempt(HOUR);
        long rest = lead.undisturbedRivalAt() - 4 * DAY;
        lead.passOn(4 * DAY);
        assertThat(lead.boughtElsewhereAt()).isCloseTo(4 * DAY + rest / 2, within(2L));
        lead.passOn(5 * DAY);
        assertThat(lead.boughtElsewhereAt()).isCloseTo(5 * DAY + (rest - 2 * DAY) / 4, within(2L));
    }

    @Test
    void lateness_and_a_further_desk_multiply() {
        Lead lead = sleepy();
        lead.passOn(2 * DAY);
        long rest = lead.undisturbedRivalAt() - DAY - 3 * DAY; // one plain day, one at three times the hazard
        assertThat(lead.boughtElsewhereAt()).isCloseTo(2 * DAY + rest / 6, within(2L));
    }

    @Test
    void what_comes_after_the_rivals_sale_changes_nothing() {
        Lead lead = sleepy();
        lead.attempt(HOUR);
        long sold = lead.boughtElsewhereAt();
        lead.passOn(sold);
        assertThat(lead.boughtElsewhereAt()).isEqualTo(sold);
    }

    @Test
    void with_factors_of_one_nothing_is_annoying() {
        Company patient = with(with(ANNOYABLE, "conversion.lateFactor", 1.0), "conversion.duplicateFactor", 1.0);
        List<Lead> leads = leads(patient);
        leads.forEach(lead -> lead.passOn(DAY));
        assertThat(leads).allMatch(lead -> lead.boughtElsewhereAt() == lead.undisturbedRivalAt());
    }

    @Test
    void without_a_rival_nobody_sells() {
        Lead lead = TestMarket.lead(with(ANNOYABLE, "conversion.rivalAfter", Optional.empty()), "web", 0, 0);
        lead.passOn(DAY);
        lead.attempt(FAR);
        assertThat(lead.boughtElsewhereAt()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void a_lead_that_a_rep_found_has_not_been_kept_waiting() {
        ChannelModel channel = TestMarket.channel(ANNOYABLE, "web");
        Lead found = Lead.prospected(channel, TestMarket.draws(), 3, 0);
        assertThat(found.boughtElsewhereAt()).isEqualTo(found.undisturbedRivalAt());
    }
}
