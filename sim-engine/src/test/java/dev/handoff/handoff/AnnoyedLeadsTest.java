package dev.handoff.handoff;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Conversion;
import dev.handoff.kernel.Simulation;
import dev.handoff.ledger.LostValue;
import dev.handoff.market.Lead;
import dev.handoff.market.Quarters;
import dev.handoff.market.TestMarket;
import dev.handoff.marketing.Qualification;
import dev.handoff.organisation.TrustLevels;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What annoys customers on their way through the company, and what does not count by it. */
class AnnoyedLeadsTest {

    private static final Company ANNOYABLE = with(
            neutral(),
            "conversion",
            new Conversion(
                    1, 0, 0, 1, 0, Optional.of(Duration.ofDays(10)), Optional.of(Duration.ofMinutes(1)), 1000, 1000));

    private static final Company PATIENT = with(ANNOYABLE, "conversion.lateFactor", 1.0);

    private static Lead lead(Company company) {
        return TestMarket.lead(company, "web", 0, 0);
    }

    @Test
    void a_lead_given_to_another_rep_is_annoyed() {
        Lead lead = lead(PATIENT);
        new Handover(lead, 0, false).reassign(1, 0);
        assertThat(lead.boughtElsewhereAt()).isLessThan(lead.undisturbedRivalAt());
    }

    private static Lead inquiryTo(Company company) {
        Simulation simulation = new Simulation();
        Setting setting = new Setting(
                simulation, TestMarket.draws(), WorkingCalendar.always(), new Quarters(simulation, 0), new Recorder());
        Qualification marketing = new Qualification(company, setting, new TrustLevels(company));
        marketing.handTo(handover -> {});
        Lead lead = lead(company);
        marketing.inquiry(lead);
        return lead;
    }

    @Test
    void a_misrouted_lead_is_annoyed_and_one_that_arrives_at_once_is_not() {
        Lead astray = inquiryTo(with(PATIENT, "routing.misrouted", 1.0));
        assertThat(astray.boughtElsewhereAt()).isLessThan(astray.undisturbedRivalAt());
        Lead direct = inquiryTo(PATIENT);
        assertThat(direct.boughtElsewhereAt()).isEqualTo(direct.undisturbedRivalAt());
    }

    @Test
    void what_a_lost_lead_was_worth_is_judged_without_the_annoyance() {
        Lead late = lead(ANNOYABLE);
        Lead patient = lead(PATIENT);
        assertThat(late.boughtElsewhereAt()).isLessThan(DAY);
        assertThat(patient.boughtElsewhereAt()).isGreaterThan(DAY);
        assertThat(new LostValue(ANNOYABLE).of(late))
                .isEqualTo(new LostValue(PATIENT).of(patient))
                .isPositive();
    }
}
