package dev.handoff.calibration.fit;

import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.recorded.CompanyRecorder;
import dev.handoff.calibration.recorded.RecordedTables;
import dev.handoff.company.Acceptance;
import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.company.Nurture;
import dev.handoff.company.Period;
import dev.handoff.company.Prospecting;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Recycling;
import dev.handoff.company.Team;
import dev.handoff.company.Timeline;
import dev.handoff.experiment.Replication;
import dev.handoff.random.Constant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Leads that reps find, reject and get back: what was planted in a company is fitted to what its CRM recorded. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundAndRejectedTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
    private static final int FOUND = 3;

    private Company company;
    private CrmTables tables;
    private Fit fit;

    /** Reps spend a fifth of their time finding leads of a channel that brings no inquiries, and read what they are handed. */
    private static Company planted() {
        Company company = DeskOfEight.planted();
        Map<String, Channel> channels = new LinkedHashMap<>(company.channels());
        Channel own = with(channels.get("search"), "inquiriesPerWeek", 0.0);
        channels.put("own", with(own, "pickUp", 0.4));
        company = with(company, "channels", channels);
        company = with(company, "run", new Period(weeks(13), weeks(52), weeks(0)));
        company = with(company, "persistence.own", 1.0);
        company = with(company, "prospecting", new Prospecting(0.2, 1, 3, Optional.of("own")));
        company = with(
                company, "teams.sales.duties", List.of(Team.Duty.DEALS, Team.Duty.PROSPECTING, Team.Duty.FOLLOW_UP));
        company = with(
                company,
                "acceptance",
                new Acceptance(
                        Acceptance.Rule.REVIEW,
                        0.4,
                        0.05,
                        new RandomDuration(new Constant(60_000)),
                        0.7,
                        new RandomDuration(new Constant(0)),
                        0,
                        0));
        return with(company, "nurture", new Nurture(Duration.ofDays(42), 2, 0, 0, 0));
    }

    private static CrmTables recorded(Company company, Set<CrmColumn> without) {
        CompanyRecorder recorder = new CompanyRecorder(company, MONDAY);
        new Replication(Timeline.steady(company), 314_159, 0, Optional.of(recorder)).run();
        CrmTables like = TracedCompany.of(company, 1, 0);
        Set<CrmColumn> known = EnumSet.copyOf(like.known());
        known.removeAll(without);
        return RecordedTables.of(
                recorder.recorded(),
                new CrmTables(
                        like.zone(),
                        like.from(),
                        like.to(),
                        like.asOf(),
                        like.channels(),
                        like.owners(),
                        like.leads(),
                        like.activities(),
                        like.deals(),
                        known,
                        like.datesOnly()));
    }

    @BeforeAll
    void fitIt() {
        company = planted();
        tables = recorded(company, Set.of());
        fit = Calibration.fit(tables, Held.of(company));
    }

    private Estimate estimate(String path) {
        return fit.estimate(path).orElseThrow();
    }

    private void holds(String path, double planted) {
        Estimate estimate = estimate(path);
        double off = estimate.link().of(planted) - estimate.link().of(estimate.value());
        assertThat(off / estimate.standardError()).as(path).isBetween(-3.5, 3.5);
    }

    @Test
    void the_channel_of_found_leads_is_known_by_them_and_brings_no_inquiries() {
        assertThat(FoundLeads.channel(tables)).contains("own");
        long found = IntStream.range(0, tables.leads().size())
                .filter(i -> tables.leads().prospected()[i])
                .count();
        assertThat(FoundLeads.count(tables)).isEqualTo((int) found).isPositive();
        assertThat(fit.estimate("channels.own.inquiriesPerWeek")).isEmpty();
    }

    @Test
    void the_share_of_time_for_finding_leads_comes_out_of_their_number() {
        assertThat(estimate("prospecting.share").value()).isCloseTo(0.2, within(0.04));
    }

    @Test
    void what_found_leads_are_like_is_fitted_and_finite_in_every_draw() {
        assertThat(tables.channels().indexOf("own")).isEqualTo(FOUND);
        holds("channels.own.fit", company.channels().get("own").fit());
        // what reps see of leads they found stands in no column, so that this is near and no more
        assertThat(estimate("persistence.own").value()).isCloseTo(1, within(0.6));
        for (double[] draw : fit.draws(3, 50)) {
            assertThat(draw).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
        }
    }

    @Test
    void rejections_say_how_many_are_rejected_where_the_scenario_says_of_which_kind() {
        assertThat(estimate("acceptance.misfitsSpotted").value()).isCloseTo(0.4, within(0.1));
        assertThat(estimate("acceptance.wronglyRejected").value()).isCloseTo(0.05, within(0.02));
    }

    @Test
    void rejections_nobody_recorded_do_not_look_like_leads_that_nobody_wanted_to_try() {
        holds("persistence.pickUpLead", company.persistence().pickUpLead());
    }

    @Test
    void leads_tried_before_they_qualified_again_show_that_some_come_back() {
        assertThat(fit.estimate("recycling.share")).isEmpty();
        Company recycling = with(company, "recycling", new Recycling(0.5, 2));
        Fit twice = Calibration.fit(recorded(recycling, Set.of()), Held.of(recycling));
        assertThat(twice.estimate("recycling.share").orElseThrow().value()).isBetween(0.02, 0.5);
    }

    @Test
    void where_closing_has_no_date_the_share_of_recorded_endings_comes_from_leads_whose_time_is_over() {
        Fit without = Calibration.fit(recorded(company, Set.of(CrmColumn.LEAD_CLOSED)), Held.of(company));
        assertThat(without.estimate("acceptance.reasonsGiven").orElseThrow().value())
                .isCloseTo(0.7, within(0.03));
        assertThat(estimate("acceptance.reasonsGiven").value()).isCloseTo(0.7, within(0.05));
    }
}
