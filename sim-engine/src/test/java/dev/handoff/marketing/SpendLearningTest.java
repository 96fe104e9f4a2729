package dev.handoff.marketing;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.company.Incentives.Goal;
import dev.handoff.company.Period;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Spending;
import dev.handoff.company.Team;
import dev.handoff.company.TestCompanies;
import dev.handoff.company.Timeline;
import dev.handoff.company.YesNo;
import dev.handoff.experiment.Replication;
import dev.handoff.handoff.Recorder;
import dev.handoff.ledger.Responses;
import dev.handoff.random.Constant;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whole runs of a company with a dear channel that brings buyers and a cheap one that brings junk. */
class SpendLearningTest {

    private static final double DEAR = 3000;
    private static final double CHEAP = 1000;
    private static final Company FIXED = company();
    private static final Company BLIND = with(FIXED, "spending.rule", Spending.Rule.GREEDY);
    private static final Company SEEING =
            with(with(BLIND, "incentives.marketing", Goal.REVENUE), "closedLoop.closesToMarketing", YesNo.YES);

    /** 30 leads a week at 100 each, half of them buyers; 50 leads at 20, one in fifty a buyer. Won deals are worth 1,000. */
    private static Company company() {
        Map<String, Channel> channels = new LinkedHashMap<>();
        channels.put("dear", channel(30, 100, 0.5));
        channels.put("cheap", channel(50, 20, 0.02));
        Company company = with(neutral(), "channels", channels);
        company = with(company, "run", new Period(Duration.ZERO, weeks(40), Duration.ZERO));
        company = with(company, "acceptance.reasonsGiven", 1.0);
        return with(company, "deals.medianSize", 1000.0);
    }

    private static Channel channel(double inquiries, double cost, double fit) {
        Channel channel = with(TestCompanies.channel(inquiries), "fit", fit);
        return with(channel, "costPerInquiry", cost);
    }

    private final Recorder journal = new Recorder();

    private Replication.Outcome run(Timeline timeline) {
        return new Replication(timeline, 2, 0, Optional.of(journal)).run();
    }

    private Replication.Outcome run(Company company) {
        return run(Timeline.steady(company));
    }

    private static double[] spend(Replication.Outcome outcome, String channel) {
        return outcome.week("channel." + channel + ".spend").values();
    }

    private static double last(double[] weeks) {
        return weeks[weeks.length - 1];
    }

    private Responses figures(Company company) {
        return run(company).responses();
    }

    @Test
    void paid_per_qualified_lead_marketing_buys_the_junk() {
        Replication.Outcome outcome = run(BLIND);
        assertThat(last(spend(outcome, "dear"))).isCloseTo(0.387420489 * DEAR, within(1e-6)); // nine looks: .9⁹
        assertThat(outcome.responses().get("sqls")).isLessThan(figures(FIXED).get("sqls"));
    }

    @Test
    void with_the_loop_closed_it_buys_what_pays() {
        Replication.Outcome outcome = run(SEEING);
        assertThat(last(spend(outcome, "cheap"))).isCloseTo(0.387420489 * CHEAP, within(1e-6));
        assertThat(outcome.responses().get("contribution.expected"))
                .isGreaterThan(figures(FIXED).get("contribution.expected"))
                .isGreaterThan(1.3 * figures(BLIND).get("contribution.expected"));
    }

    @Test
    void the_budget_as_a_whole_stays() {
        Replication.Outcome outcome = run(SEEING);
        double[] total = outcome.week("spend").values();
        assertThat(Arrays.stream(total)).allMatch(week -> Math.abs(week - DEAR - CHEAP) < 1e-6);
        assertThat(outcome.responses().get("spend")).isCloseTo(40 * (DEAR + CHEAP), within(1e-4));
        double dear = outcome.responses().get("channel.dear.spend");
        assertThat(dear + outcome.responses().get("channel.cheap.spend")).isCloseTo(40 * 4000, within(1e-4));
    }

    @Test
    void it_looks_every_so_often_and_the_next_days_inquiries_follow() {
        run(BLIND);
        assertThat(journal.times("budgeted"))
                .containsExactly(
                        4 * WEEK, 8 * WEEK, 12 * WEEK, 16 * WEEK, 20 * WEEK, 24 * WEEK, 28 * WEEK, 32 * WEEK,
                        36 * WEEK);
        assertThat(figures(with(BLIND, "spending.step", 0.9)).get("channel.dear.inquiries"))
                .isLessThan(figures(BLIND).get("channel.dear.inquiries"));
    }

    @Test
    void no_channel_falls_below_its_floor() {
        Company hasty = with(with(BLIND, "spending.step", 1.0), "spending.floor", 0.25);
        assertThat(last(spend(run(hasty), "dear"))).isCloseTo(0.25 * DEAR, within(1e-9));
    }

    @Test
    void the_budget_of_a_channel_nobody_can_measure_never_moves() {
        Company dark = with(BLIND, "channels.dear.measured", YesNo.NO);
        Replication.Outcome outcome = run(dark);
        assertThat(spend(outcome, "dear")).containsOnly(DEAR);
        assertThat(spend(outcome, "cheap")).containsOnly(CHEAP);
    }

    @Test
    void dispositions_of_leads_that_nobody_called_drive_the_budget_away_from_what_is_good() {
        Company blind = with(BLIND, "incentives.marketing", Goal.REVENUE);
        Replication.Outcome honest = run(blind);
        Company lazy = with(blind, "channels.dear.tier", 2);
        lazy = with(lazy, "teams.sales.order", Team.Order.TIER);
        lazy = with(lazy, "work.touch", new RandomDuration(new Constant(5 * HOUR)));
        lazy = with(lazy, "inbox.expiry", Optional.of(new RandomDuration(new Constant(6 * HOUR))));
        Replication.Outcome misled = run(lazy);
        assertThat(last(spend(honest, "dear"))).isGreaterThan(DEAR);
        assertThat(last(spend(misled, "dear"))).isLessThan(0.7 * DEAR);
    }

    @Test
    void what_the_timeline_orders_holds_beside_what_was_learned() {
        Company ordered = with(BLIND, "channels.dear.spendPerWeek", Optional.of(2 * DEAR));
        Replication.Outcome outcome =
                run(new Timeline(BLIND, List.of(new Timeline.Change(Duration.ofDays(7 * 6), ordered))));
        double[] dear = spend(outcome, "dear");
        assertThat(dear[5]).isCloseTo(0.9 * DEAR, within(1e-9));
        assertThat(dear[6]).isCloseTo(0.9 * 2 * DEAR, within(1e-9));
    }

    @Test
    void a_rule_adopted_on_the_way_begins_to_move_the_budget() {
        Replication.Outcome outcome =
                run(new Timeline(FIXED, List.of(new Timeline.Change(Duration.ofDays(7 * 20), BLIND))));
        double[] dear = spend(outcome, "dear");
        assertThat(Arrays.copyOf(dear, 20)).containsOnly(DEAR);
        assertThat(last(dear)).isLessThan(DEAR);
    }

    @Test
    void thompson_tries_what_it_does_not_know_and_ends_where_the_money_is() {
        Company trying = with(SEEING, "spending.rule", Spending.Rule.THOMPSON);
        assertThat(figures(trying).get("contribution.expected"))
                .isGreaterThan(figures(BLIND).get("contribution.expected"));
    }

    @Test
    void a_fixed_budget_is_never_looked_at() {
        Replication.Outcome outcome = run(FIXED);
        assertThat(journal.all("budgeted")).isEmpty();
        assertThat(outcome.weekly()).noneMatch(series -> series.name().equals("channel.dear.spend"));
        Company idle = with(with(FIXED, "spending.step", 1.0), "closedLoop.closesToMarketing", YesNo.YES);
        assertThat(figures(idle).values()).containsExactly(outcome.responses().values());
    }
}
