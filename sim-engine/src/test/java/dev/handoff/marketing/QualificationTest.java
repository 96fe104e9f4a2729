package dev.handoff.marketing;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.HOUR;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Company;
import dev.handoff.company.Incentives;
import dev.handoff.company.Nurture;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.YesNo;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Recorder;
import dev.handoff.handoff.Setting;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.Lead;
import dev.handoff.market.Quarters;
import dev.handoff.market.TestMarket;
import dev.handoff.organisation.TrustLevels;
import dev.handoff.random.Constant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An inquiry meets the lead definition, is nurtured, or expires. */
class QualificationTest {

    private final Simulation simulation = new Simulation();
    private final Recorder journal = new Recorder();
    private final Setting setting =
            new Setting(simulation, TestMarket.draws(), WorkingCalendar.always(), new Quarters(simulation, 0), journal);
    private final List<Handover> assigned = new ArrayList<>();

    private static Company company(double threshold, Nurture nurture) {
        Company company = with(neutral(), "channels.web.intent", 0.3);
        company = with(company, "scoring.auc", 0.85);
        company = with(company, "leadDefinition.threshold", Optional.of(threshold));
        return with(company, "nurture", nurture);
    }

    private void inquire(Company company, int count) {
        Qualification qualification = new Qualification(company, setting, new TrustLevels(company));
        qualification.handTo(assigned::add);
        for (Lead lead : TestMarket.leads(company, "web", count)) {
            qualification.inquiry(lead);
        }
    }

    @Test
    void the_distance_between_good_and_bad_follows_from_the_auc() {
        assertThat(LeadScores.separation(0.5)).isEqualTo(0);
        assertThat(LeadScores.separation(0.85)).isCloseTo(1.4657380, within(1e-6)); // √2 · 1.0364334
    }

    @Test
    void reps_see_more_than_the_score_only_where_history_is_shown_and_tells_something() {
        Company company = company(-9, new Nurture(Duration.ofDays(42), 0, 0, 0, 0));
        Company tells = with(company, "scoring.aucWithHistory", Optional.of(0.95));
        Company shown = with(tells, "closedLoop.historyToSales", YesNo.YES);
        inquire(tells, 1);
        inquire(with(company, "closedLoop.historyToSales", YesNo.YES), 1);
        inquire(shown, 1);
        assertThat(assigned.get(0).lead().repScore())
                .isEqualTo(assigned.get(0).lead().score());
        assertThat(assigned.get(1).lead().repScore())
                .isEqualTo(assigned.get(1).lead().score());
        assertThat(assigned.get(2).lead().repScore())
                .isNotEqualTo(assigned.get(2).lead().score());
    }

    @Test
    void the_definition_goes_by_the_score_and_not_by_what_reps_see() {
        Company company = company(0, new Nurture(Duration.ofDays(42), 0, 0, 0, 0));
        inquire(company, 300);
        List<Long> without = assigned.stream().map(h -> h.lead().id()).toList();
        assigned.clear();
        Company shown = with(company, "scoring.aucWithHistory", Optional.of(0.95));
        inquire(with(shown, "closedLoop.historyToSales", YesNo.YES), 300);
        assertThat(assigned).extracting(h -> h.lead().id()).containsExactlyElementsOf(without);
    }

    @Test
    void without_a_threshold_everything_is_handed_over_at_once() {
        inquire(neutral(), 100);
        assertThat(assigned).hasSize(100);
        assertThat(journal.all("qualified")).hasSize(100);
        assertThat(journal.all("nurtured")).isEmpty();
    }

    @Test
    void a_lead_is_handed_over_when_its_score_reaches_the_threshold() {
        inquire(company(-0.5, new Nurture(weeks(6), 0, 0, 0, 0)), 1000);
        assertThat(assigned).isNotEmpty().allMatch(handover -> handover.lead().score() >= -0.5);
        assertThat(journal.all("expired")).isNotEmpty().allMatch(entry -> ((Lead) entry.subject()).score() < -0.5);
        assertThat(assigned.size() + journal.all("expired").size()).isEqualTo(1000);
    }

    @Test
    void a_better_threshold_hands_over_a_subset() {
        inquire(company(-0.5, new Nurture(weeks(6), 0, 0, 0, 0)), 500);
        List<Long> loose = ids();
        assigned.clear();
        inquire(company(0.5, new Nurture(weeks(6), 0, 0, 0, 0)), 500);
        assertThat(loose).containsAll(ids()).hasSizeGreaterThan(ids().size());
    }

    @Test
    void marketing_paid_by_the_number_lowers_the_bar_unless_it_shares_the_goal() {
        Company paidByNumber = with(company(0.5, new Nurture(weeks(6), 0, 0, 0, 0)), "incentives.padding", 1.0);
        inquire(paidByNumber, 500);
        assertThat(assigned).allMatch(handover -> handover.lead().score() >= -0.5);
        assertThat(assigned).anyMatch(handover -> handover.lead().score() < 0);
        assigned.clear();
        inquire(with(paidByNumber, "incentives.sharedGoal", 1.0), 500);
        assertThat(assigned).isNotEmpty().allMatch(handover -> handover.lead().score() >= 0.5);
        assigned.clear();
        inquire(with(paidByNumber, "incentives.marketing", Incentives.Goal.REVENUE), 500);
        assertThat(assigned).isNotEmpty().allMatch(handover -> handover.lead().score() >= 0.5);
    }

    private List<Long> ids() {
        return assigned.stream().map(handover -> handover.lead().id()).toList();
    }

    @Test
    void a_lead_below_the_threshold_is_scored_again_every_so_often_and_then_expires() {
        inquire(company(20, new Nurture(weeks(6), 2, 0, 0, 0)), 3);
        simulation.runUntil(20 * WEEK);
        assertThat(journal.times("nurtured")).containsExactly(0L, 0L, 0L, 6 * WEEK, 6 * WEEK, 6 * WEEK);
        assertThat(journal.times("expired")).containsExactly(12 * WEEK, 12 * WEEK, 12 * WEEK);
        assertThat(assigned).isEmpty();
    }

    @Test
    void nurture_brings_some_leads_over_the_threshold_later() {
        inquire(company(0, new Nurture(weeks(6), 3, 0, 0, 0)), 1000);
        int atOnce = assigned.size();
        simulation.runUntil(30 * WEEK);
        assertThat(assigned).hasSizeGreaterThan(atOnce);
        assertThat(assigned.get(atOnce).qualifiedAt()).isEqualTo(6 * WEEK);
        assertThat(assigned.size() + journal.all("expired").size()).isEqualTo(1000);
    }

    @Test
    void before_each_scoring_some_unsubscribe() {
        inquire(company(20, new Nurture(weeks(6), 2, 0.2, 0, 0)), 10_000);
        simulation.runUntil(30 * WEEK);
        assertThat(journal.all("unsubscribed").size()).isCloseTo(3600, within(220)); // 1 − .8²; sd 48
        assertThat(journal.all("unsubscribed").size() + journal.all("expired").size())
                .isEqualTo(10_000);
    }

    @Test
    void systems_deliver_with_their_delay() {
        Company company = with(neutral(), "routing.systemDelay", new RandomDuration(new Constant(2 * HOUR)));
        inquire(company, 2);
        assertThat(journal.times("qualified")).containsExactly(0L, 0L);
        simulation.runUntil(2 * HOUR);
        assertThat(assigned).isEmpty();
        simulation.runUntil(2 * HOUR + 1);
        assertThat(assigned).hasSize(2);
    }
}
