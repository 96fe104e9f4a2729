package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.MINUTE;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calendar.Shift;
import dev.handoff.company.Company;
import dev.handoff.company.Prospecting;
import dev.handoff.company.Team;
import dev.handoff.company.TestCompanies;
import dev.handoff.experiment.Replication;
import dev.handoff.ledger.Responses;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProspectingTest {

    private static Responses run(Company company) {
        return new Replication(company, 7, 0).run().responses();
    }

    /** One rep, office hours, next to no inquiries, a fifth of the time meant for prospecting. */
    private static Company quietOffice(double share) {
        Company company = TestCompanies.neutral();
        company = with(company, "channels.web.inquiriesPerWeek", 0.01);
        company = with(company, "channels.own", TestCompanies.channel(0));
        company = with(company, "workingTime.shifts", List.of(Shift.parse("Mon-Fri 09:00-17:00")));
        company = with(company, "run.horizon", Duration.ofDays(7 * 100));
        company = with(
                company, "teams.sales.duties", List.of(Team.Duty.PROSPECTING, Team.Duty.FOLLOW_UP, Team.Duty.DEALS));
        return with(company, "prospecting", new Prospecting(share, 1, 3, Optional.of("own")));
    }

    @Test
    void a_rep_with_nothing_else_to_do_still_spends_the_share_of_time_meant_for_it() {
        assertThat(run(quietOffice(0.2)).get("rep.utilization")).isCloseTo(0.2, within(0.02));
    }

    /** Eight hours a week: 1·3·ln(1 + 8/3) = 3.90 leads a week; 100 weeks, Poisson: sd 19.7. */
    @Test
    void a_weeks_yield_grows_with_the_logarithm_of_the_hours() {
        assertThat(run(quietOffice(0.2)).get("prospected")).isCloseTo(390, within(60.0));
    }

    @Test
    void twice_the_time_finds_less_than_twice_the_leads() {
        double once = run(quietOffice(0.2)).get("prospected");
        double twice = run(quietOffice(0.4)).get("prospected");

        assertThat(twice).isBetween(once * 1.2, once * 1.8);
    }

    /** Handed deals count half, pull .8: .2·(1 + .8·.5) = .28 of the time. */
    @Test
    void who_earns_less_by_handed_deals_prospects_more() {
        Company company = with(quietOffice(0.2), "incentives.prospectingPull", 0.8);
        company = with(company, "incentives.handedCredit", 0.5);
        assertThat(run(company).get("rep.utilization")).isCloseTo(0.28, within(0.02));
        assertThat(run(with(company, "incentives.sharedGoal", 1.0)).get("rep.utilization"))
                .isCloseTo(0.2, within(0.02));
    }

    @Test
    void some_time_is_left_for_other_work_however_well_it_pays() {
        Company company = with(quietOffice(0.4), "incentives.prospectingPull", 10.0);
        company = with(company, "incentives.handedCredit", 0.1);
        assertThat(company.incentives().prospectingShare(0.4)).isEqualTo(0.95);
        assertThat(company.incentives().prospectingShare(1)).isOne();
    }

    @Test
    void a_task_under_way_when_the_company_gives_up_prospecting_finds_nothing() {
        Company company = with(quietOffice(0.5), "prospecting.leadsPerHour", 50.0);
        Company givesUp = with(company, "prospecting.channel", Optional.empty());
        SalesBench bench = new SalesBench(company);
        bench.adopt(company);
        bench.until(9 * HOUR + MINUTE);
        assertThat(bench.journal.pieces).hasSize(1);
        bench.adopt(givesUp);
        bench.until(WEEK);
        assertThat(bench.journal.times("prospected")).isEmpty();
        assertThat(bench.journal.pieces).hasSize(1);
    }
}
