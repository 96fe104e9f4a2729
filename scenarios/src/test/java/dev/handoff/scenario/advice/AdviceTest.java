package dev.handoff.scenario.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.scenario.Catalogue;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a colleague would say of a small company, rule by rule. */
class AdviceTest {
    /** Twenty leads a week for two people in office hours, called every other day until six attempts are made. */
    private static final String SMALL = """
            run: {warmUp: 4 weeks}
            workingTime: {shifts: [Mon-Fri 09:00-17:00]}
            channels:
              web: {inquiriesPerWeek: 20, pickUp: 0.3}
              own: {inquiriesPerWeek: 0}
            teams:
              sales: {reps: 2}
            work: {touch: 5 min}
            cadence: {gap: {lognormal: {median: 47 h, sigma: 0.8}}, maxAttempts: 6}
            """;

    @TempDir
    private Path folder;

    private List<Advice> look(AdviceRule rule, String... overrides) {
        return rule.look(Given.of(company(overrides)));
    }

    private Scenario company(String... overrides) {
        try {
            Path file = Files.writeString(folder.resolve("small.yaml"), SMALL);
            return ScenarioLoader.load(file.toString(), List.of(overrides)).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void of_a_quiet_company_there_is_nothing_to_say() {
        assertThat(Adviser.look(company()).advice()).isEmpty();
    }

    @Test
    void six_attempts_in_ten_working_days_need_shorter_gaps_than_two_days() {
        assertThat(look(new AttemptsNeedTime(), "sla.sales.minimumAttempts={attempts: 6, within: 10 working days}"))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.finding())
                            .matches(
                                    "6 attempts in 10 working days with a gap of 47 h: there is time for that with about"
                                            + " \\d+ of 100 leads; in a quarter simulated once it was kept for \\d+ of 100");
                    assertThat(a.remedy()).startsWith("attempts: ");
                });
    }

    @Test
    void attempts_that_fit_the_window_are_not_worth_a_word() {
        assertThat(look(new AttemptsNeedTime(), "sla.sales.minimumAttempts={attempts: 4, within: 10 working days}"))
                .isEmpty();
        assertThat(look(
                        new AttemptsNeedTime(),
                        "sla.sales.minimumAttempts={attempts: 6, within: 10 working days}",
                        "cadence.gap=24 h"))
                .isEmpty();
    }

    @Test
    void a_limit_of_four_hours_by_the_clock_runs_out_overnight() {
        assertThat(look(new LimitsEndOvernight(), "sla.sales.firstTouch={limit: 4 h}"))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.about()).isEqualTo("sla.sales.firstTouch.limit");
                    // leads come evenly: all but 5 × (8 + 4) of the 168 hours, counted from the middle of each hour
                    assertThat(a.finding())
                            .isEqualTo("4 h by the clock is over before anybody is back at work for 64 of 100 leads");
                    assertThat(a.remedy()).isEqualTo("count working time: 4.0 working hours");
                });
        assertThat(look(new LimitsEndOvernight(), "sla.sales.firstTouch={limit: 4 working hours}"))
                .isEmpty();
    }

    @Test
    void a_clause_that_nobody_watches_is_kept_by_nobody() {
        assertThat(look(new NobodyWatches(), "sla.sales.firstTouch={limit: 1 working day}", "sla.sales.enforcement=0"))
                .singleElement()
                .satisfies(a -> assertThat(a.finding()).startsWith("sales has signed 1 clause, and nobody looks"));
        assertThat(look(
                        new NobodyWatches(),
                        "sla.sales.firstTouch={limit: 1 working day}",
                        "sla.sales.enforcement=0.4"))
                .isEmpty();
    }

    @Test
    void an_agreement_in_which_one_side_promises_nothing_is_an_order() {
        assertThat(look(new OneSidePromises(), "sla.sales.firstTouch={limit: 1 working day}"))
                .extracting(Advice::about)
                .containsExactly("sla.marketing");
        assertThat(look(new OneSidePromises(), "sla.marketing.volume=10"))
                .extracting(Advice::about)
                .containsExactly("sla.sales");
        assertThat(look(
                        new OneSidePromises(),
                        "sla.marketing.volume=10",
                        "sla.sales.firstTouch={limit: 1 working day}"))
                .isEmpty();
    }

    @Test
    void a_limit_for_a_channel_that_sends_nobody_is_a_promise_to_nobody() {
        assertThat(look(
                        new LimitsForNobody(),
                        "sla.sales.firstTouch={limit: 1 working day, limits: {own: 1 h, web: 1 h}}"))
                .extracting(Advice::about)
                .containsExactly("sla.sales.firstTouch.limits.own");
    }

    @Test
    void a_lead_cannot_go_to_a_colleague_where_there_is_none() {
        String passOn = "sla.sales.firstTouch={limit: 1 working day, breach: reassign}";
        assertThat(look(new NobodyToPassTo(), passOn, "teams.sales.reps=1"))
                .extracting(Advice::about)
                .containsExactly("sla.sales.firstTouch.breach");
        assertThat(look(new NobodyToPassTo(), passOn)).isEmpty();
    }

    @Test
    void marketing_cannot_promise_more_leads_than_come() {
        assertThat(look(new VolumeNeedsLeads(), "sla.marketing.volume=50"))
                .singleElement()
                .satisfies(a -> assertThat(a.finding()).startsWith("marketing promises 50 leads a week; about "));
        assertThat(look(new VolumeNeedsLeads(), "sla.marketing.volume=10")).isEmpty();
    }

    @Test
    void a_team_cannot_work_more_hours_than_it_has() {
        assertThat(look(new HoursOfTeams(), "work.touch=2 h", "teams.sales.absence=0.1"))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.about()).isEqualTo("teams.sales");
                    assertThat(a.finding()).contains(" h a week, but 72 h are there: leads ");
                    assertThat(a.remedy()).startsWith("reps: ");
                });
        assertThat(look(new HoursOfTeams())).isEmpty();
    }

    @Test
    void meetings_and_campaigns_take_their_hours() {
        Given given = Given.of(company(
                "alignment.meetings={every: 2 weeks, length: 3 h}",
                "alignment.coCreation={hoursPerWeek: 2}",
                "sla.legitimacy.jointHours=4"));
        WeeklyTeamHours hours =
                new WeeklyTeamHours(given, given.company().teams().get("sales"));
        assertThat(hours.there()).isEqualTo(80);
        assertThat(hours.obligations()).isEqualTo(2 * (1.5 + 2 + 1));
    }

    @Test
    void where_reps_have_time_and_leads_are_never_called_it_is_no_lack_of_hands() {
        assertThat(look(new IdleYetNeverCalled(), "persistence=choice", "persistence.pickUpLead=-1"))
                .singleElement()
                .satisfies(a -> assertThat(a.finding())
                        .matches("the team is \\d+ % busy, yet \\d+ % of the leads are never called .*"));
        assertThat(look(new IdleYetNeverCalled())).isEmpty();
    }

    @Test
    void the_joint_agreement_is_one_that_can_be_kept() {
        assertThat(Adviser.look(Catalogue.load("joint-sla")).advice()).isEmpty();
    }

    @Test
    void a_minimum_that_the_list_paces_fits_more_often() {
        String clause = "sla.sales.minimumAttempts={attempts: 6, within: 10 working days}";
        Given paced = Given.of(company(clause, "sla.sales.enforcement=1", "sla.legitimacy.written=jointly"));
        Given loose = Given.of(company(clause, "sla.sales.enforcement=1", "sla.sales.watch.pace=no"));
        double believed = paced.company().sla().legitimacy().start();
        double unpaced = AttemptsNeedTime.share(loose, 6);
        assertThat(unpaced).isLessThan(0.6);
        assertThat(AttemptsNeedTime.share(paced, 6)).isCloseTo(believed + (1 - believed) * unpaced, within(0.02));
    }

    @Test
    void hours_and_limits_are_those_of_each_office() {
        Given given = Given.of(company(
                "teams={sales: none, field: {reps: 2, workingTime: {shifts: [Mon-Fri 09:00-13:00]}}, inside: {reps: 1}}",
                "sla.sales.firstTouch={limit: 4 h}"));
        assertThat(new WeeklyTeamHours(given, given.company().teams().get("field")).there())
                .isEqualTo(40);
        assertThat(new WeeklyTeamHours(given, given.company().teams().get("inside")).there())
                .isEqualTo(40);
        // evenly over the week: 5 × (4 + 4) of 168 hours are in time for the two, 5 × (8 + 4) for the third
        double missed = (2 * (1 - 40 / 168.0) + (1 - 60 / 168.0)) / 3;
        assertThat(new LimitsEndOvernight().look(given))
                .singleElement()
                .satisfies(a -> assertThat(a.finding()).endsWith(Math.round(100 * missed) + " of 100 leads"));
    }

    @Test
    void how_much_work_each_team_has_is_told_whether_or_not_it_is_too_much() {
        ColleagueOpinion calm = Adviser.look(company("teams={sales: none, field: {reps: 2}, inside: {reps: 2}}"));
        assertThat(calm.advice()).isEmpty();
        assertThat(calm.loadInWords().orElseThrow()).matches("Load: field \\d+ %, inside \\d+ % of the hours there");
        assertThat(calm.load().get("field")).isBetween(0.01, 0.95);
        ColleagueOpinion busier =
                Adviser.look(company("teams={sales: none, field: {reps: 2}, inside: {reps: 2}}", "work.touch=30 min"));
        assertThat(busier.load().get("field")).isGreaterThan(calm.load().get("field"));
    }
}
