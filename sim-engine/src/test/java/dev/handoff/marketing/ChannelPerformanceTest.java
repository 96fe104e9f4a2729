package dev.handoff.marketing;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.DAY;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.company.Incentives.Goal;
import dev.handoff.company.TestCompanies;
import dev.handoff.company.YesNo;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.market.TestMarket;
import dev.handoff.organisation.TrustLevels;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What marketing takes for a channel's result, from given facts. */
class ChannelPerformanceTest {

    private static final Company TWO = with(
            neutral(),
            "channels",
            new LinkedHashMap<>(Map.of("web", TestCompanies.channel(10), "fair", TestCompanies.channel(10))));
    private static final String FIRST = TWO.channels().keySet().iterator().next();
    private static final Company PAID_BY_REVENUE = with(TWO, "incentives.marketing", Goal.REVENUE);
    private static final Company SEEING = with(PAID_BY_REVENUE, "closedLoop.closesToMarketing", YesNo.YES);

    private static Handover handover(String channel, boolean own) {
        return new Handover(TestMarket.lead(TWO, channel, 0, 0), 0, own);
    }

    private static Handover qualified(Journal journal) {
        Handover handover = handover(FIRST, false);
        journal.qualified(0, handover);
        return handover;
    }

    private static void ends(Journal journal, Ending ending) {
        Handover handover = qualified(journal);
        handover.waitAtDesk();
        handover.settle(ending);
        journal.settled(DAY, handover);
    }

    private static void won(Journal journal, long at, double size, boolean reason, boolean own) {
        Handover handover = handover(FIRST, own);
        if (reason) {
            handover.recordReason();
        }
        journal.closed(at, handover, 0, size > 0, size, 77);
    }

    @Test
    void paid_by_qualified_leads_marketing_counts_them_whatever_sales_says() {
        ChannelPerformance results = new QualifiedLeadsCount(2);
        ends(results, Ending.REJECTED);
        ends(results, Ending.QUALIFIED);
        assertThat(results.knownBy(WEEK).results()).containsExactly(2, 0);
    }

    @Test
    void nothing_is_told_twice() {
        ChannelPerformance results = new QualifiedLeadsCount(2);
        qualified(results);
        results.knownBy(WEEK);
        qualified(results);
        assertThat(results.knownBy(2 * WEEK).results()).containsExactly(1, 0);
    }

    @Test
    void blind_it_takes_off_what_sales_wrote_off() {
        ChannelPerformance results = new UsableLeadsCount(2, () -> 1);
        ends(results, Ending.QUALIFIED);
        ends(results, Ending.CADENCE_DONE);
        ends(results, Ending.RETURNED);
        ends(results, Ending.NOT_A_FIT);
        ends(results, Ending.REJECTED);
        assertThat(results.knownBy(WEEK).results()).containsExactly(3, 0);
    }

    @Test
    void dispositions_of_leads_nobody_called_mislead_it() {
        ChannelPerformance results = new UsableLeadsCount(2, () -> 1);
        ends(results, Ending.LET_GO);
        ends(results, Ending.DROPPED);
        ends(results, Ending.EXPIRED_UNREAD);
        assertThat(results.knownBy(WEEK).results()).containsExactly(0, 0);
    }

    @Test
    void marketing_that_distrusts_sales_believes_its_dispositions_less() {
        ChannelPerformance results = new UsableLeadsCount(2, () -> 0.25);
        ends(results, Ending.LET_GO);
        ChannelPerformance.Seen seen = results.knownBy(WEEK);
        assertThat(seen.results()).containsExactly(0.75, 0);
        assertThat(seen.counts()).containsExactly(0.75, 0);
    }

    @Test
    void a_change_of_disbelief_acts_on_what_sales_writes_from_then_on() {
        Company believing = with(PAID_BY_REVENUE, "trust.marketing", 0.0);
        Company doubting = with(believing, "trust.disbelief", 1.0);
        Dashboard dashboard = new Dashboard(2, believing, new TrustLevels(believing));
        ends(dashboard, Ending.LET_GO);
        assertThat(dashboard.adopt(doubting)).isFalse();
        ends(dashboard, Ending.LET_GO);
        assertThat(dashboard.knownBy(WEEK).results()).containsExactly(1, 0);
    }

    @Test
    void a_lead_written_off_after_the_look_counts_against_the_next_one() {
        ChannelPerformance results = new UsableLeadsCount(2, () -> 1);
        Handover handover = qualified(results);
        assertThat(results.knownBy(WEEK).results()).containsExactly(1, 0);
        handover.waitAtDesk();
        handover.settle(Ending.LET_GO);
        results.settled(2 * WEEK, handover);
        assertThat(results.knownBy(3 * WEEK).results()).containsExactly(-1, 0);
    }

    @Test
    void with_the_loop_closed_it_counts_revenue_once_the_report_shows_it() {
        ChannelPerformance results = new WonRevenue(2, WEEK);
        won(results, DAY, 500, true, false);
        won(results, 2 * DAY, 300, true, false);
        assertThat(results.knownBy(WEEK).results()).containsExactly(0, 0);
        assertThat(results.knownBy(WEEK + DAY).results()).containsExactly(500, 0);
        ChannelPerformance.Seen later = results.knownBy(WEEK + 2 * DAY);
        assertThat(later.results()).containsExactly(300, 0);
        assertThat(later.counts()).containsExactly(1, 0);
    }

    @Test
    void deals_that_sales_did_not_record_lost_deals_and_the_reps_own_stay_unseen() {
        ChannelPerformance results = new WonRevenue(2, 0);
        won(results, DAY, 500, false, false);
        won(results, DAY, 500, true, true);
        won(results, DAY, 0, true, false);
        assertThat(results.knownBy(WEEK).results()).containsExactly(0, 0);
        assertThat(results.knownBy(WEEK).counts()).containsExactly(0, 0);
    }

    @Test
    void what_counts_follows_from_pay_and_data() {
        assertThat(ResultGoal.of(TWO)).isEqualTo(ResultGoal.QUALIFIED_LEADS);
        assertThat(ResultGoal.of(with(TWO, "closedLoop.closesToMarketing", YesNo.YES)))
                .isEqualTo(ResultGoal.QUALIFIED_LEADS);
        assertThat(ResultGoal.of(PAID_BY_REVENUE)).isEqualTo(ResultGoal.USABLE_LEADS);
        assertThat(ResultGoal.of(with(TWO, "incentives.sharedGoal", 0.5))).isEqualTo(ResultGoal.USABLE_LEADS);
        assertThat(ResultGoal.of(SEEING)).isEqualTo(ResultGoal.REVENUE);
    }

    @Test
    void when_the_goal_changes_the_dashboard_begins_anew() {
        Dashboard dashboard = new Dashboard(2, PAID_BY_REVENUE, new TrustLevels(PAID_BY_REVENUE));
        qualified(dashboard);
        assertThat(dashboard.adopt(PAID_BY_REVENUE)).isFalse();
        assertThat(dashboard.adopt(SEEING)).isTrue();
        won(dashboard, DAY, 500, true, false);
        assertThat(dashboard.knownBy(2 * WEEK).results()).containsExactly(500, 0);
    }

    @Test
    void a_faster_report_shows_sooner_what_is_already_closed() {
        Dashboard dashboard = new Dashboard(2, SEEING, new TrustLevels(SEEING));
        won(dashboard, 0, 500, true, false);
        dashboard.adopt(with(SEEING, "closedLoop.delay", Duration.ofDays(1)));
        assertThat(dashboard.knownBy(DAY).results()).containsExactly(500, 0);
    }
}
